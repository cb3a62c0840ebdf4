import { type EnvironmentProviders, isDevMode } from '@angular/core';
import { provideTransloco, TRANSLOCO_SCOPE } from '@jsverse/transloco';
import type { Provider } from '@angular/core';
import { registerScope, TranslationLoader } from './translation-loader';

/** Transloco with whole keys (`situations.list.title`): a text is found by searching its key. */
export function provideTranslations(): (Provider | EnvironmentProviders)[] {
  registerScope('shell', { fr: () => import('../../shell/i18n/fr.json'), en: () => import('../../shell/i18n/en.json') });
  return [
    provideTransloco({
      config: {
        availableLangs: ['fr', 'en'],
        defaultLang: 'fr',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        scopes: { keepCasing: true, autoPrefixKeys: false },
        missingHandler: { logMissingKey: true },
      },
      loader: TranslationLoader,
    }),
    { provide: TRANSLOCO_SCOPE, useValue: 'shell' },
  ];
}
