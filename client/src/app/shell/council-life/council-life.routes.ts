import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** The life of the council under one entry of the menu: who meets, who signed, what was written together, what it costs. */
export const councilLifeRoutes: Routes = translatedRoutes('councilLife', texts, [
  {
    path: '',
    loadComponent: () => import('./council-life').then((file) => file.CouncilLife),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'councilLife.title',
        loadComponent: () => import('./council-life-home').then((file) => file.CouncilLifeHome),
      },
      {
        path: 'instances',
        canActivate: [requirePermission('committee.read')],
        loadChildren: () => import('../../domains/meetings/committees/committees.routes').then((file) => file.committeesRoutes),
      },
      {
        path: 'conventions',
        canActivate: [requirePermission('convention.read')],
        loadChildren: () => import('../../domains/charter/conventions/conventions.routes').then((file) => file.conventionsRoutes),
      },
      {
        path: 'outils',
        canActivate: [requirePermission('library.read')],
        loadChildren: () => import('../../domains/library/library.routes').then((file) => file.libraryRoutes),
      },
      {
        path: 'projet',
        canActivate: [requirePermission('project.read')],
        loadChildren: () => import('../../domains/project/project.routes').then((file) => file.projectRoutes),
      },
    ],
  },
]);
