import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { publicPagesTexts } from './public-pages.texts';

/** Pages read without an account: the commission, the orienter, the emergency numbers. */
export const publicPagesRoutes: Routes = translatedRoutes('publicPages', publicPagesTexts, [
  {
    path: '',
    loadComponent: () => import('./public-frame').then((file) => file.PublicFrame),
    children: [
      {
        path: 'commission',
        title: 'publicPages.page.title',
        loadComponent: () => import('./commission-choice').then((file) => file.CommissionChoice),
      },
      {
        path: 'commission/:slug',
        title: 'publicPages.page.title',
        loadComponent: () => import('./commission-page').then((file) => file.CommissionPage),
      },
      {
        path: 'commission/:slug/facile',
        title: 'publicPages.easy.title',
        loadComponent: () => import('./easy-page').then((file) => file.EasyPage),
      },
      {
        path: 'commission/:slug/depliant',
        title: 'publicPages.leaflet.title',
        loadComponent: () => import('./leaflet-page').then((file) => file.LeafletPage),
      },
      {
        path: 'orientation',
        title: 'publicPages.orientation.title',
        loadComponent: () => import('./orientation-page').then((file) => file.OrientationPage),
      },
      {
        path: 'urgence',
        title: 'publicPages.emergency.title',
        loadComponent: () => import('./emergency-page').then((file) => file.EmergencyPage),
      },
    ],
  },
]);

/** Where the coordination writes what everybody reads. */
export const ownPublicPageRoutes: Routes = translatedRoutes('publicPages', publicPagesTexts, [
  {
    path: '',
    title: 'publicPages.edit.title',
    canActivate: [requirePermission('public-page.edit')],
    loadComponent: () => import('./edit-public-page').then((file) => file.EditPublicPage),
  },
]);
