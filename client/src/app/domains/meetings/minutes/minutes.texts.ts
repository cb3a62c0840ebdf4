import type { ScopeLoaders } from '../../../kernel/i18n/translation-loader';

/** Texts of the shared minutes. */
export const minutesTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
