import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { requirePermission } from '../../../kernel/session/permission.guard';
import { afterTexts } from './after.texts';

/** What the meetings taught, for those who steer the council. */
export const lessonsRoutes: Routes = translatedRoutes('after', afterTexts, [
  {
    path: '',
    title: 'after.page.title',
    canActivate: [requirePermission('lesson.read')],
    loadComponent: () => import('./lessons-page').then((file) => file.LessonsPage),
  },
]);
