import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideTransloco, type TranslocoLoader } from '@jsverse/transloco';
import situations from '../i18n/fr.json';

/** For tests: the French texts of this area, there at once. */
export class TestTexts implements TranslocoLoader {
  getTranslation(): Promise<Record<string, unknown>> {
    return Promise.resolve({ situations });
  }
}

/** For tests: Transloco with the real French words. */
export function provideTestTexts(): (Provider | EnvironmentProviders)[] {
  return [
    provideTransloco({
      config: { availableLangs: ['fr'], defaultLang: 'fr', prodMode: true, reRenderOnLangChange: true },
      loader: TestTexts,
    }),
  ];
}
