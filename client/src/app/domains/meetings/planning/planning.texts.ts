import type { ScopeLoaders } from '../../../kernel/i18n/translation-loader';

/** Texts of the calendar, of a meeting before it opens and of its guests. */
export const planningTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
