import type { ScopeLoaders } from '../../../kernel/i18n/translation-loader';

/** Texts of the conventions, and of their block on the page of a structure. */
export const conventionsTexts: ScopeLoaders = {
  fr: () => import('../conventions/i18n/fr.json'),
  en: () => import('../conventions/i18n/en.json'),
};
