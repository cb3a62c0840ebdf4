import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { liveTexts } from './live.texts';

/** The meeting room of one meeting; the address gives its `id`. */
export const liveRoutes = translatedRoutes('live', liveTexts, [
  { path: '', title: 'live.title', loadComponent: () => import('./room/meeting-room').then((file) => file.MeetingRoom) },
]);
