import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';
import { onboardingTexts } from './onboarding.texts';

/** The preparation before the first meeting. */
export const onboardingRoutes: Routes = translatedRoutes('onboarding', onboardingTexts, [
  {
    path: '',
    title: 'onboarding.title',
    canActivate: [requirePermission('onboarding.take')],
    loadComponent: () => import('./preparation-page').then((file) => file.PreparationPage),
  },
]);
