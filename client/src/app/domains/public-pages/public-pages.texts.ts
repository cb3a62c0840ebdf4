import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** Texts of the pages read without an account, and of the page where a council writes them. */
export const publicPagesTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
