import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { committeesTexts } from './committees.texts';

/** The instances, and each of them with its meetings. */
export const committeesRoutes: Routes = translatedRoutes('committees', committeesTexts, [
  {
    path: '',
    pathMatch: 'full',
    title: 'committees.title',
    loadComponent: () => import('./list/committees-page').then((file) => file.CommitteesPage),
  },
  {
    path: ':kind',
    title: 'committees.one',
    loadComponent: () => import('./instance/committee-page').then((file) => file.CommitteePage),
  },
]);
