import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** Texts of the pages about situations and of their block on the home page. */
export const situationsTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
