import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** Texts of the identity pages, shared by their three route files. */
export const identityTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
