import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { requirePermission } from '../../../kernel/session/permission.guard';
import { responsesTexts } from '../responses.texts';

/** Figures about what is missing and what changed: no content, so it opens to élus and evaluators too. */
export const observatoryRoutes: Routes = translatedRoutes('responses', responsesTexts, [
  {
    path: '',
    title: 'responses.observatory.title',
    canActivate: [requirePermission('indicator.read')],
    loadComponent: () => import('./observatory-page').then((file) => file.ObservatoryPage),
  },
]);
