import type { ScopeLoaders } from '../../../kernel/i18n/translation-loader';

/** Texts of the reports. */
export const reportTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
