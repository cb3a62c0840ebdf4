import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { identityTexts } from './identity.texts';

/** Pages seen before entering the application, and the last word on unknown addresses. */
export const identityRoutes: Routes = translatedRoutes('identity', identityTexts, [
  {
    path: '',
    loadComponent: () => import('../../shell/plain-frame').then((file) => file.PlainFrame),
    children: [
      { path: 'connexion', title: 'identity.signIn.title', loadComponent: () => import('./sign-in/sign-in').then((file) => file.SignIn) },
      {
        path: 'invitation/:token',
        title: 'identity.invitation.title',
        loadComponent: () => import('./accept-invitation/accept-invitation').then((file) => file.AcceptInvitation),
      },
      {
        path: 'recuperation/:token',
        title: 'identity.recovery.title',
        loadComponent: () => import('./recover-access/recover-access').then((file) => file.RecoverAccess),
      },
      {
        path: 'choisir-conseil',
        title: 'identity.chooseCouncil.title',
        loadComponent: () => import('./choose-council/choose-council').then((file) => file.ChooseCouncil),
      },
      {
        path: 'acces-refuse',
        title: 'identity.forbidden.title',
        loadComponent: () => import('./dead-ends/forbidden').then((file) => file.Forbidden),
      },
      { path: '**', title: 'identity.notFound.title', loadComponent: () => import('./dead-ends/not-found').then((file) => file.NotFound) },
    ],
  },
]);
