import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';

/** The first page after signing in. */
export const homeRoutes: Routes = translatedRoutes('home', { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') }, [
  { path: '', title: 'home.title', loadComponent: () => import('./home').then((file) => file.Home) },
]);
