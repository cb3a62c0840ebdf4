import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../../kernel/i18n/translated-routes';
import { liveTexts } from '../../live/live.texts';
import { planningTexts } from '../planning.texts';

/** The page of somebody invited to single items of a meeting; the address above gives the meeting's `id`. */
export const visitRoutes: Routes = translatedRoutes(
  'planning',
  planningTexts,
  translatedRoutes('live', liveTexts, [
    { path: '', title: 'planning.visit.title', loadComponent: () => import('./visit-page').then((file) => file.VisitPage) },
  ]),
);
