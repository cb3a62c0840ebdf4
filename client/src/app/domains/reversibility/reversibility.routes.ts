import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';

/** Leaving with everything. */
export const reversibilityRoutes: Routes = translatedRoutes(
  'reversibility',
  { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
  [
    {
      path: '',
      title: 'reversibility.title',
      canActivate: [requirePermission('council.export')],
      loadComponent: () => import('./export-page').then((file) => file.ExportPage),
    },
  ],
);
