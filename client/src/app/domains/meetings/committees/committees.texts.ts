import type { ScopeLoaders } from '../../../kernel/i18n/translation-loader';

/** Texts of the instances that steer the council. */
export const committeesTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
