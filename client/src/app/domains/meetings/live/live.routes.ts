import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { liveTexts } from './live.texts';

/** The meeting room, below the address of the meetings. */
export const liveRoutes = translatedRoutes('live', liveTexts, [
  { path: ':id/direct', title: 'live.title', loadComponent: () => import('./room/meeting-room').then((file) => file.MeetingRoom) },
]);
