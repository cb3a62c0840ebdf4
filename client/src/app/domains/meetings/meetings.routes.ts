import type { Routes } from '@angular/router';
import { planningRoutes } from './planning/planning.routes';

/** Meetings before, during and after. */
export const meetingsRoutes: Routes = [
  { path: ':id/direct', loadChildren: () => import('./live/live.routes').then((file) => file.liveRoutes) },
  { path: ':id/point', loadChildren: () => import('./planning/guest/visit.routes').then((file) => file.visitRoutes) },
  ...planningRoutes,
];
