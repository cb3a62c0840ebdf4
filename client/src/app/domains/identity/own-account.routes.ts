import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { identityTexts } from './identity.texts';

/** Pages of a signed-in person about their own account. */
export const ownAccountRoutes: Routes = translatedRoutes('identity', identityTexts, [
  {
    path: 'securite-de-mon-compte',
    title: 'identity.security.title',
    loadComponent: () => import('./own-security/own-security').then((file) => file.OwnSecurity),
  },
  {
    path: 'mes-sessions',
    title: 'identity.sessions.title',
    loadComponent: () => import('./own-sessions/own-sessions').then((file) => file.OwnSessions),
  },
  {
    path: 'mon-mot-de-passe',
    title: 'identity.password.title',
    loadComponent: () => import('./own-password/own-password').then((file) => file.OwnPassword),
  },
  {
    path: 'ma-double-authentification',
    title: 'identity.secondFactor.title',
    loadComponent: () => import('./own-second-factor/own-second-factor').then((file) => file.OwnSecondFactor),
  },
]);
