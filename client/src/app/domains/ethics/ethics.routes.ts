import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** Questions of ethics and the doctrine the council makes of their answers. */
export const ethicsRoutes: Routes = translatedRoutes('ethics', texts, [
  {
    path: '',
    title: 'ethics.title',
    canActivate: [requirePermission('ethics.ask', 'ethics.answer')],
    loadComponent: () => import('./questions/questions-page').then((file) => file.QuestionsPage),
  },
  {
    path: 'doctrine',
    title: 'ethics.doctrine.title',
    canActivate: [requirePermission('ethics.read-doctrine')],
    loadComponent: () => import('./doctrine/doctrine-page').then((file) => file.DoctrinePage),
  },
]);
