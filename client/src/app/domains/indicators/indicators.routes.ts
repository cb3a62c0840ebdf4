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
      title: 'indicators.book.title',
      canActivate: [requirePermission('indicator.read')],
      loadComponent: () => import('./book/indicators-page').then((file) => file.IndicatorsPage),
    },
    {
      path: 'typologies',
      title: 'indicators.title',
      canActivate: [requirePermission('indicator.read')],
      loadComponent: () => import('./typologies/typologies-page').then((file) => file.TypologiesPage),
    },
    {
      path: 'collaborations',
      title: 'indicators.network.title',
      canActivate: [requirePermission('indicator.read')],
      loadComponent: () => import('./network/network-page').then((file) => file.NetworkPage),
    },
    {
      path: 'croiser',
      title: 'indicators.cross.title',
      canActivate: [requirePermission('indicator.read-true-counts')],
      loadComponent: () => import('./cross/cross-page').then((file) => file.CrossPage),
    },
  ],
);
