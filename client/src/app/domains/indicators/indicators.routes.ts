import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';

/** Figures of the council. */
export const indicatorsRoutes: Routes = translatedRoutes(
  'indicators',
  { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
  [
    {
      path: '',
      title: 'indicators.title',
      canActivate: [requirePermission('indicator.read')],
      loadComponent: () => import('./typologies/typologies-page').then((file) => file.TypologiesPage),
    },
  ],
);
