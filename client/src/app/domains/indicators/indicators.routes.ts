import type { Routes } from '@angular/router';

/** Pages of this area. */
export const indicatorsRoutes: Routes = [];
