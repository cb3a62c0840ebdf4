import { translatedRoutes } from '../../../../kernel/i18n/translated-routes';
import { requirePermission } from '../../../../kernel/session/permission.guard';
import { liveTexts } from '../live.texts';

/** A meeting to practise in, for everybody who sees the calendar. */
export const trainingRoutes = translatedRoutes('live', liveTexts, [
  {
    path: '',
    title: 'live.training.title',
    canActivate: [requirePermission('meeting.list')],
    loadComponent: () => import('./training-page').then((file) => file.TrainingPage),
  },
]);
