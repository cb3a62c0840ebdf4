import type { Routes } from '@angular/router';
import { requirePreparation } from '../../kernel/session/preparation.guard';
import { planningRoutes } from './planning/planning.routes';

/** Meetings before, during and after. */
export const meetingsRoutes: Routes = [
  { path: 'entrainement', loadChildren: () => import('./live/training/training.routes').then((file) => file.trainingRoutes) },
  {
    path: ':id/direct',
    canActivate: [requirePreparation],
    loadChildren: () => import('./live/live.routes').then((file) => file.liveRoutes),
  },
  { path: ':id/point', loadChildren: () => import('./planning/guest/visit.routes').then((file) => file.visitRoutes) },
  ...planningRoutes,
];
