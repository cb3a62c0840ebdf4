import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** Texts of questionnaires: preparing, answering, reading. */
export const questionnairesTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
