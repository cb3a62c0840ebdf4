import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** The common tools of the partners. */
export const libraryRoutes: Routes = translatedRoutes('library', texts, [
  { path: '', title: 'library.tools.title', loadComponent: () => import('./tools/tools-page').then((file) => file.ToolsPage) },
]);
