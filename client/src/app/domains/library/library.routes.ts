import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** The common tools of the partners, and the texts that councils lend each other. */
export const libraryRoutes: Routes = translatedRoutes('library', texts, [
  { path: '', title: 'library.tools.title', loadComponent: () => import('./tools/tools-page').then((file) => file.ToolsPage) },
  {
    path: 'modeles',
    title: 'library.models.title',
    loadComponent: () => import('./models/shared-models-page').then((file) => file.SharedModelsPage),
  },
  {
    path: 'modeles/:id',
    title: 'library.models.one',
    loadComponent: () => import('./models/shared-model-page').then((file) => file.SharedModelPage),
  },
]);
