import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** The project of the council: sheet, budget, time, rooms, figures of the territory. */
export const projectRoutes: Routes = translatedRoutes('project', texts, [
  { path: '', pathMatch: 'full', redirectTo: 'fiche' },
  { path: 'fiche', title: 'project.sheet.title', loadComponent: () => import('./sheet/sheet-page').then((file) => file.SheetPage) },
  { path: 'budget', title: 'project.budget.title', loadComponent: () => import('./budget/budget-page').then((file) => file.BudgetPage) },
  { path: 'temps', title: 'project.time.title', loadComponent: () => import('./time/time-page').then((file) => file.TimePage) },
  { path: 'salles', title: 'project.rooms.title', loadComponent: () => import('./rooms/rooms-page').then((file) => file.RoomsPage) },
  {
    path: 'contexte',
    title: 'project.figures.title',
    loadComponent: () => import('./figures/figures-page').then((file) => file.FiguresPage),
  },
]);
