import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { notificationsTexts } from './notifications.texts';

/** One’s messages, the link of every letter, and the letters of the council for those who follow them. */
export const notificationsRoutes: Routes = translatedRoutes('notifications', notificationsTexts, [
  {
    path: 'mes-messages',
    title: 'notifications.own.title',
    canActivate: [requirePermission('letter.read-own')],
    loadComponent: () => import('./own/own-letters-page').then((file) => file.OwnLettersPage),
  },
  {
    path: 'messages/:id',
    title: 'notifications.opening.title',
    canActivate: [requirePermission('letter.read-own')],
    loadComponent: () => import('./own/opened-letter').then((file) => file.OpenedLetter),
  },
  {
    path: 'courriers',
    title: 'notifications.office.title',
    canActivate: [requirePermission('letter.manage', 'mail.test')],
    loadComponent: () => import('./office/letters-page').then((file) => file.LettersPage),
  },
  {
    path: 'courriers/seance/:id',
    title: 'notifications.meeting.title',
    canActivate: [requirePermission('letter.manage')],
    loadComponent: () => import('./office/meeting-letters').then((file) => file.MeetingLettersPage),
  },
  {
    path: 'courriers/:id',
    title: 'notifications.sheet.title',
    canActivate: [requirePermission('letter.manage')],
    loadComponent: () => import('./office/letter-sheet').then((file) => file.LetterSheetPage),
  },
]);
