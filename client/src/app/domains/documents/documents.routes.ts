import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { documentsTexts } from './documents.texts';

/** What left the platform as a file, and the copies numbered for a meeting. */
export const documentsRoutes: Routes = translatedRoutes('documents', documentsTexts, [
  {
    path: '',
    title: 'documents.register.title',
    canActivate: [requirePermission('document.export')],
    loadComponent: () => import('./register/register-page').then((file) => file.RegisterPage),
  },
  {
    path: 'dossier/:id',
    title: 'documents.pack.title',
    canActivate: [requirePermission('document.export')],
    loadComponent: () => import('./pack/pack-page').then((file) => file.PackPage),
  },
]);
