import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { charterTexts } from './charter.texts';

/** The charter: read, signed, proved; followed by the coordination. */
export const charterRoutes: Routes = translatedRoutes('charter', charterTexts, [
  { path: '', title: 'charter.title', loadComponent: () => import('./reading/charter-page').then((file) => file.CharterPage) },
  {
    path: 'preuve/:id',
    title: 'charter.evidence.title',
    loadComponent: () => import('./evidence/evidence-page').then((file) => file.EvidencePage),
  },
  {
    path: 'signataires',
    title: 'charter.signatories.title',
    canActivate: [requirePermission('charter.read-signatures')],
    loadComponent: () => import('./signatories/signatories').then((file) => file.Signatories),
  },
  { path: 'versions', title: 'charter.versions.title', loadComponent: () => import('./versions/versions').then((file) => file.Versions) },
  {
    path: 'versions/publier',
    title: 'charter.publish.title',
    canActivate: [requirePermission('charter.publish')],
    loadComponent: () => import('./versions/publish-version').then((file) => file.PublishVersion),
  },
  {
    path: 'versions/:id',
    title: 'charter.versions.one',
    loadComponent: () => import('./versions/version-page').then((file) => file.VersionPage),
  },
]);
