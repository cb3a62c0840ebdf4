import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** Texts of commitments, follow-up and records, and of their block on the home page. */
export const responsesTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
