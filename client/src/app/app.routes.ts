import type { Routes } from '@angular/router';
import { requireCharter } from './kernel/session/charter.guard';
import { requireSession } from './kernel/session/session.guard';

/** Every area of the application, loaded when first visited. Areas that hold content about situations come after the charter. */
export const routes: Routes = [
  {
    path: '',
    canActivate: [requireSession],
    loadComponent: () => import('./shell/app-frame').then((file) => file.AppFrame),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'accueil' },
      { path: 'accueil', loadChildren: () => import('./domains/home/home.routes').then((file) => file.homeRoutes) },
      { path: 'charte', loadChildren: () => import('./domains/charter/charter.routes').then((file) => file.charterRoutes) },
      {
        path: 'vie-du-conseil',
        loadChildren: () => import('./shell/council-life/council-life.routes').then((file) => file.councilLifeRoutes),
      },
      { path: 'annuaire', loadChildren: () => import('./domains/directory/directory.routes').then((file) => file.directoryRoutes) },
      { path: 'comptes', loadChildren: () => import('./domains/accounts/accounts.routes').then((file) => file.accountsRoutes) },
      {
        path: 'situations',
        canActivate: [requireCharter],
        loadChildren: () => import('./domains/situations/situations.routes').then((file) => file.situationsRoutes),
      },
      {
        path: 'seances',
        canActivate: [requireCharter],
        loadChildren: () => import('./domains/meetings/meetings.routes').then((file) => file.meetingsRoutes),
      },
      {
        path: 'reponses',
        canActivate: [requireCharter],
        loadChildren: () => import('./domains/responses/responses.routes').then((file) => file.responsesRoutes),
      },
      {
        path: 'observatoire',
        loadChildren: () => import('./domains/responses/observatory/observatory.routes').then((file) => file.observatoryRoutes),
      },
      {
        path: 'questionnaires',
        loadChildren: () => import('./domains/questionnaires/questionnaires.routes').then((file) => file.questionnairesRoutes),
      },
      {
        path: 'enseignements',
        loadChildren: () => import('./domains/meetings/after/lessons.routes').then((file) => file.lessonsRoutes),
      },
      { path: 'preparation', loadChildren: () => import('./domains/onboarding/onboarding.routes').then((file) => file.onboardingRoutes) },
      { path: 'puis-je-le-dire', loadChildren: () => import('./domains/sharing/sharing.routes').then((file) => file.sharingRoutes) },
      {
        path: 'ethique',
        canActivate: [requireCharter],
        loadChildren: () => import('./domains/ethics/ethics.routes').then((file) => file.ethicsRoutes),
      },
      {
        path: 'donnees-personnelles',
        loadChildren: () => import('./domains/data-protection/data-protection.routes').then((file) => file.dataProtectionRoutes),
      },
      { path: 'documents', loadChildren: () => import('./domains/documents/documents.routes').then((file) => file.documentsRoutes) },
      { path: 'rapports', loadChildren: () => import('./domains/indicators/report/report.routes').then((file) => file.reportRoutes) },
      { path: 'indicateurs', loadChildren: () => import('./domains/indicators/indicators.routes').then((file) => file.indicatorsRoutes) },
      { path: 'typologies', redirectTo: 'indicateurs/typologies' },
      {
        path: 'conservation',
        canActivate: [requireCharter],
        loadChildren: () => import('./domains/retention/retention.routes').then((file) => file.retentionRoutes),
      },
      {
        path: 'journal',
        canActivate: [requireCharter],
        loadChildren: () => import('./domains/audit/audit.routes').then((file) => file.auditRoutes),
      },
      {
        path: 'emporter',
        loadChildren: () => import('./domains/reversibility/reversibility.routes').then((file) => file.reversibilityRoutes),
      },
      {
        path: 'page-publique',
        loadChildren: () => import('./domains/public-pages/public-pages.routes').then((file) => file.ownPublicPageRoutes),
      },
      { path: '', loadChildren: () => import('./domains/notifications/notifications.routes').then((file) => file.notificationsRoutes) },
      { path: '', loadChildren: () => import('./domains/identity/own-account.routes').then((file) => file.ownAccountRoutes) },
    ],
  },
  {
    path: 'projecteur',
    loadChildren: () => import('./domains/meetings/live/projector/projector.routes').then((file) => file.projectorRoutes),
  },
  { path: 'invite', loadChildren: () => import('./domains/meetings/planning/guest/guest.routes').then((file) => file.guestRoutes) },
  { path: '', loadChildren: () => import('./domains/public-pages/public-pages.routes').then((file) => file.publicPagesRoutes) },
  { path: '', loadChildren: () => import('./domains/identity/identity.routes').then((file) => file.identityRoutes) },
];
