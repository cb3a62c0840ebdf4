import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { keepUnsavedChanges } from '../../kernel/navigation/unsaved-changes.guard';
import { requirePermission } from '../../kernel/session/permission.guard';
import { questionnairesTexts } from './questionnaires.texts';

/** Questionnaires: those to answer, their results, and their preparation. */
export const questionnairesRoutes: Routes = translatedRoutes('questionnaires', questionnairesTexts, [
  {
    path: '',
    title: 'questionnaires.title',
    canActivate: [requirePermission('questionnaire.list')],
    loadComponent: () => import('./list/questionnaires-page').then((file) => file.QuestionnairesPage),
  },
  {
    path: 'nouveau',
    title: 'questionnaires.builder.new',
    canActivate: [requirePermission('questionnaire.manage')],
    canDeactivate: [keepUnsavedChanges],
    loadComponent: () => import('./builder/builder-page').then((file) => file.BuilderPage),
  },
  {
    path: 'diffusions/:id',
    title: 'questionnaires.answer.title',
    canActivate: [requirePermission('questionnaire.answer')],
    loadComponent: () => import('./answer/answer-page').then((file) => file.AnswerPage),
  },
  {
    path: 'diffusions/:id/resultats',
    title: 'questionnaires.results.title',
    canActivate: [requirePermission('questionnaire.read-results')],
    loadComponent: () => import('./results/results-page').then((file) => file.ResultsPage),
  },
  {
    path: ':id',
    title: 'questionnaires.builder.edit',
    canActivate: [requirePermission('questionnaire.manage')],
    canDeactivate: [keepUnsavedChanges],
    loadComponent: () => import('./builder/builder-page').then((file) => file.BuilderPage),
  },
]);
