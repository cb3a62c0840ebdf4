import type { ScopeLoaders } from '../../kernel/i18n/translation-loader';

/** The words of the messages and letters. */
export const notificationsTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
