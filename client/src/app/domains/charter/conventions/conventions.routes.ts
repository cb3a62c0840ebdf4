import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { requirePermission } from '../../../kernel/session/permission.guard';
import { conventionsTexts } from '../data/conventions.texts';

/** Conventions of the structures and the texts they sign. */
export const conventionsRoutes: Routes = translatedRoutes('conventions', conventionsTexts, [
  { path: '', title: 'conventions.title', loadComponent: () => import('./conventions-page').then((file) => file.ConventionsPage) },
  { path: 'modeles', title: 'conventions.models.title', loadComponent: () => import('./models-page').then((file) => file.ModelsPage) },
  {
    path: 'modeles/publier',
    title: 'conventions.models.publish',
    canActivate: [requirePermission('convention.keep')],
    loadComponent: () => import('./publish-model').then((file) => file.PublishModel),
  },
  { path: 'modeles/:id', title: 'conventions.models.one', loadComponent: () => import('./model-page').then((file) => file.ModelPage) },
]);
