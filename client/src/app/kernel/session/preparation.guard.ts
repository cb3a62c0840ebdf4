import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { SessionStore } from './session-store';

/** Opens the live meeting to those who went through the preparation; others do it first and come back (R136). */
export const requirePreparation: CanActivateFn = (_route, state) => {
  if (inject(SessionStore).me()?.preparationDue !== true) return true;
  return inject(Router).createUrlTree(['/preparation'], { queryParams: { retour: state.url } });
};
