import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** « Puis-je le dire ? »: a helper that stores nothing, for whoever is signed in. */
export const sharingRoutes: Routes = translatedRoutes('sharing', texts, [
  {
    path: '',
    title: 'sharing.title',
    loadComponent: () => import('./may-i-say-page').then((file) => file.MayISayPage),
  },
]);
