import { translatedRoutes } from '../../../kernel/i18n/translated-routes';
import { keepUnsavedChanges } from '../../../kernel/navigation/unsaved-changes.guard';
import { liveTexts } from './live.texts';

/** The meeting room of one meeting; the address above gives its `id`. */
export const liveRoutes = translatedRoutes('live', liveTexts, [
  {
    path: '',
    title: 'live.title',
    canDeactivate: [keepUnsavedChanges],
    loadComponent: () => import('./room/meeting-room').then((file) => file.MeetingRoom),
  },
]);
