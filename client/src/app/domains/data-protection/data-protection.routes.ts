import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** The controller’s file and the documents written from it. */
export const dataProtectionRoutes: Routes = translatedRoutes('dataProtection', texts, [
  {
    path: '',
    title: 'dataProtection.title',
    canActivate: [requirePermission('data-protection.read')],
    loadComponent: () => import('./file/controller-file-page').then((file) => file.ControllerFilePage),
  },
  {
    path: ':id',
    title: 'dataProtection.document',
    canActivate: [requirePermission('data-protection.read')],
    loadComponent: () => import('./document/document-page').then((file) => file.DocumentPage),
  },
]);
