import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { retentionTexts } from './retention.texts';

/** How long things are kept, what persons ask, what went wrong. */
export const retentionRoutes: Routes = translatedRoutes('retention', retentionTexts, [
  {
    path: '',
    title: 'retention.title',
    canActivate: [requirePermission('retention.read')],
    loadComponent: () => import('./conservation/conservation-page').then((file) => file.ConservationPage),
  },
  {
    path: 'droits',
    title: 'retention.rights.title',
    canActivate: [requirePermission('rights.handle')],
    loadComponent: () => import('./rights/rights-page').then((file) => file.RightsPage),
  },
  {
    path: 'droits/:id/lettre',
    title: 'retention.letter.title',
    canActivate: [requirePermission('rights.handle')],
    loadComponent: () => import('./rights/letter-page').then((file) => file.LetterPage),
  },
  {
    path: 'violations',
    title: 'retention.breaches.title',
    canActivate: [requirePermission('breach.handle')],
    loadComponent: () => import('./breaches/breaches-page').then((file) => file.BreachesPage),
  },
  {
    path: 'violations/:id/notification',
    title: 'retention.notification.title',
    canActivate: [requirePermission('breach.handle')],
    loadComponent: () => import('./breaches/notification-page').then((file) => file.NotificationPage),
  },
]);
