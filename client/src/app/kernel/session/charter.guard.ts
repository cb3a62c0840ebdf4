import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { SessionStore } from './session-store';

/** Opens confidential pages to those whose charter signature is in force; others read and sign it first (charter art. 1). */
export const requireCharter: CanActivateFn = (_route, state) => {
  const session = inject(SessionStore);
  if (session.charter() === 'signed') return true;
  return inject(Router).createUrlTree(['/charte'], { queryParams: { retour: state.url } });
};
