import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { responsesTexts } from './responses.texts';

/** What happens after a meeting: commitments, follow-up of a situation, record and extracts. */
export const responsesRoutes: Routes = translatedRoutes('responses', responsesTexts, [
  {
    path: '',
    title: 'responses.commitments.title',
    canActivate: [requirePermission('commitment.list')],
    loadComponent: () => import('./commitments/commitments-page').then((file) => file.CommitmentsPage),
  },
  {
    path: 'retours',
    title: 'responses.waiting.title',
    canActivate: [requirePermission('commitment.list')],
    loadComponent: () => import('./waiting/waiting-page').then((file) => file.WaitingPage),
  },
  {
    path: 'situations/:id',
    title: 'responses.followUp.title',
    loadComponent: () => import('./follow-up/follow-up-page').then((file) => file.FollowUpPage),
  },
  {
    path: 'extraits/:id',
    title: 'responses.extract.title',
    loadComponent: () => import('./record/extract-page').then((file) => file.ExtractPage),
  },
  {
    path: 'releves/:id',
    title: 'responses.record.title',
    loadComponent: () => import('./record/record-page').then((file) => file.RecordPage),
  },
]);
