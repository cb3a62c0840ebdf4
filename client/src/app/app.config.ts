import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  ErrorHandler,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { UI_LANGUAGE } from '@croisee/ui/texts/ui-texts';
import { routes } from './app.routes';
import { apiErrorInterceptor } from './kernel/api/api-error.interceptor';
import { DisplayPreferences } from './kernel/display/display-preferences';
import { ReportingErrorHandler } from './kernel/errors/reporting-error-handler';
import { Language } from './kernel/i18n/language';
import { provideTranslations } from './kernel/i18n/provide-translations';
import { PageTitle } from './kernel/navigation/page-title';
import { startFocusOnNavigation } from './kernel/navigation/focus-on-navigation';

/** What the whole application runs on. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useExisting: ReportingErrorHandler },
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideHttpClient(withInterceptors([apiErrorInterceptor])),
    provideTranslations(),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: UI_LANGUAGE, useFactory: () => inject(Language).current },
    provideAppInitializer(() => {
      inject(DisplayPreferences);
      startFocusOnNavigation();
      return inject(Language).ready;
    }),
  ],
};
