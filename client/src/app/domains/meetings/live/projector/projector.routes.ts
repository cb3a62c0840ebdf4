import { translatedRoutes } from '../../../../kernel/i18n/translated-routes';
import { liveTexts } from '../live.texts';

/** The screen of the room: nobody's session, outside the frame of signed-in pages. */
export const projectorRoutes = translatedRoutes('live', liveTexts, [
  { path: '', title: 'live.projector.title', loadComponent: () => import('./projector-page').then((file) => file.ProjectorPage) },
]);
