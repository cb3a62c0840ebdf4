import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';

/** The journal, for the ethics referent. */
export const auditRoutes: Routes = translatedRoutes('audit', { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') }, [
  {
    path: '',
    title: 'audit.title',
    canActivate: [requirePermission('audit.read')],
    loadComponent: () => import('./journal/journal-page').then((file) => file.JournalPage),
  },
]);
