import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../../kernel/i18n/translated-routes';
import { planningTexts } from '../planning.texts';

/** Where a single-use link for one item leads somebody who is nobody here yet. */
export const guestRoutes: Routes = translatedRoutes('planning', planningTexts, [
  {
    path: '',
    loadComponent: () => import('../../../../shell/plain-frame').then((file) => file.PlainFrame),
    children: [
      {
        path: ':token',
        title: 'planning.arrival.title',
        loadComponent: () => import('./guest-arrival').then((file) => file.GuestArrivalPage),
      },
    ],
  },
]);
