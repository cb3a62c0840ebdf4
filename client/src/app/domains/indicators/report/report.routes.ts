import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { keepUnsavedChanges } from '../../../kernel/navigation/unsaved-changes.guard';
import { requirePermission } from '../../../kernel/session/permission.guard';
import { reportTexts } from './report.texts';

/** Annual reports and balances of the experiment. */
export const reportRoutes: Routes = translatedRoutes('report', reportTexts, [
  {
    path: '',
    title: 'report.title',
    canActivate: [requirePermission('report.read')],
    loadComponent: () => import('./list/reports-page').then((file) => file.ReportsPage),
  },
  {
    path: ':id',
    title: 'report.one',
    canActivate: [requirePermission('report.read')],
    canDeactivate: [keepUnsavedChanges],
    loadComponent: () => import('./writing/report-page').then((file) => file.ReportPage),
  },
]);
