import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** Texts of conservation, of the requests of persons and of the register of breaches. */
export const retentionTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
