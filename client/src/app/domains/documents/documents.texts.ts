import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** The words of documents that leave. */
export const documentsTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
