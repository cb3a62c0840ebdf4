import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { keepUnsavedChanges } from '../../kernel/navigation/unsaved-changes.guard';
import { requirePermission } from '../../kernel/session/permission.guard';
import { situationsTexts } from './situations.texts';

/** Pages about situations: the list, the form, one situation, the anonymous advice requests and what is printed. */
export const situationsRoutes: Routes = translatedRoutes('situations', situationsTexts, [
  {
    path: '',
    title: 'situations.list.title',
    canActivate: [requirePermission('situation.list')],
    loadComponent: () => import('./list/situations-list').then((file) => file.SituationsList),
  },
  {
    path: 'nouvelle',
    title: 'situations.start.title',
    canActivate: [requirePermission('situation.create')],
    loadComponent: () => import('./start/start-submission').then((file) => file.StartSubmission),
  },
  {
    path: 'fiche-vierge',
    title: 'situations.print.title',
    loadComponent: () => import('./print/blank-form').then((file) => file.BlankForm),
  },
  {
    path: 'avis',
    title: 'situations.advice.title',
    canActivate: [requirePermission('advice.read', 'advice.ask')],
    loadComponent: () => import('./advice/advice-list').then((file) => file.AdviceList),
  },
  {
    path: 'avis/nouvelle',
    title: 'situations.advice.askTitle',
    canActivate: [requirePermission('advice.ask')],
    canDeactivate: [keepUnsavedChanges],
    loadComponent: () => import('./advice/ask-advice').then((file) => file.AskAdvice),
  },
  {
    path: 'identites',
    title: 'situations.identityRequests.title',
    canActivate: [requirePermission('identity-request.read')],
    loadComponent: () => import('./identity/identity-requests-page').then((file) => file.IdentityRequestsPage),
  },
  {
    path: ':id',
    title: 'situations.page.title',
    loadComponent: () => import('./page/situation-page').then((file) => file.SituationPage),
  },
  {
    path: ':id/saisine',
    title: 'situations.form.pageTitle',
    canDeactivate: [keepUnsavedChanges],
    loadComponent: () => import('./form/submission-form').then((file) => file.SubmissionForm),
  },
  {
    path: ':id/reponse',
    title: 'situations.letter.title',
    loadComponent: () => import('./print/answer-letter').then((file) => file.AnswerLetter),
  },
]);
