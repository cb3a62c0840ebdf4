import type { Routes } from '@angular/router';

/** Pages of those who manage accounts, roles and mandates. */
export const accountsRoutes: Routes = [];
