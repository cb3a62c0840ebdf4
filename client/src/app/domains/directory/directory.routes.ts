import type { Routes } from '@angular/router';
import { translatedRoutes } from '../../kernel/i18n/translated-routes';
import { requirePermission } from '../../kernel/session/permission.guard';

const texts = { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') };

/** Partner structures, professionals and the import of a sheet. */
export const directoryRoutes: Routes = translatedRoutes('directory', texts, [
  {
    path: '',
    canActivate: [requirePermission('directory.read')],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'structures' },
      {
        path: 'structures',
        title: 'directory.structures.title',
        loadComponent: () => import('./structures/structures').then((file) => file.Structures),
      },
      {
        path: 'structures/nouvelle',
        title: 'directory.structure.new',
        canActivate: [requirePermission('directory.edit')],
        loadComponent: () => import('./structure/new-structure').then((file) => file.NewStructure),
      },
      {
        path: 'structures/:id',
        title: 'directory.structure.title',
        loadComponent: () => import('./structure/structure-page').then((file) => file.StructurePage),
      },
      { path: 'personnes', title: 'directory.people.title', loadComponent: () => import('./people/people').then((file) => file.People) },
      {
        path: 'import',
        title: 'directory.import.title',
        canActivate: [requirePermission('directory.import')],
        loadComponent: () => import('./import/import-page').then((file) => file.ImportPage),
      },
    ],
  },
]);
