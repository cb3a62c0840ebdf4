import { computed, inject, InjectionToken, signal, type Signal } from '@angular/core';
import { EN } from './ui-texts.en';
import { FR, type UiTexts } from './ui-texts.fr';

export type UiLanguage = 'fr' | 'en';

/** The language the design system speaks; the application provides its own signal, French stands when it does not. */
export const UI_LANGUAGE = new InjectionToken<Signal<UiLanguage>>('UI_LANGUAGE', { providedIn: 'root', factory: () => signal('fr') });

/** The design system's own words in the current language; call it in an injection context. */
export function injectUiTexts(): Signal<UiTexts> {
  const language = inject(UI_LANGUAGE);
  return computed(() => (language() === 'en' ? EN : FR));
}
