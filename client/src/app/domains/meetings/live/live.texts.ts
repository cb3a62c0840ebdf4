import type { ScopeLoaders } from '../../../kernel/i18n/translation-loader';

/** Texts of the meeting room and of the screen of the room. */
export const liveTexts: ScopeLoaders = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };
