import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { requirePermission } from '../../../kernel/session/permission.guard';
import { planningTexts } from './planning.texts';

/** The calendar of the year, and each meeting before it opens. */
export const planningRoutes: Routes = translatedRoutes('planning', planningTexts, [
  {
    path: '',
    pathMatch: 'full',
    title: 'planning.calendar.title',
    canActivate: [requirePermission('meeting.list')],
    loadComponent: () => import('./calendar/calendar-page').then((file) => file.CalendarPage),
  },
  {
    path: 'nouvelle',
    title: 'planning.new.title',
    canActivate: [requirePermission('meeting.plan')],
    loadComponent: () => import('./new-meeting/new-meeting').then((file) => file.NewMeeting),
  },
  {
    path: ':id',
    title: 'planning.meeting.title',
    loadComponent: () => import('./meeting/meeting-page').then((file) => file.MeetingPage),
  },
  {
    path: ':id/imprimer',
    title: 'planning.print.title',
    loadComponent: () => import('./print/agenda-sheet').then((file) => file.AgendaSheet),
  },
]);
