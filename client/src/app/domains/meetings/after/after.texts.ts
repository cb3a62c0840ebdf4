import type { ScopeLoaders } from '../../../kernel/i18n/translation-loader';

/** Texts of what follows a meeting. */
export const afterTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
