import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { accountsTexts } from './accounts.texts';

/** Pages of those who manage accounts, roles, mandates and the settings of the council. */
export const accountsRoutes: Routes = translatedRoutes('accounts', accountsTexts, [
  {
    path: '',
    title: 'accounts.title',
    canActivate: [requirePermission('account.list')],
    loadComponent: () => import('./accounts-list/accounts-list').then((file) => file.AccountsList),
  },
  {
    path: 'reglages',
    title: 'accounts.settings.title',
    canActivate: [requirePermission('council.read-settings')],
    loadComponent: () => import('./council-settings/council-settings').then((file) => file.CouncilSettings),
  },
]);
