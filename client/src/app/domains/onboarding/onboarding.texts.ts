import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** Texts of the preparation and of its block on the home page. */
export const onboardingTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
