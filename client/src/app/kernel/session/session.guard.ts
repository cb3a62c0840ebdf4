import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { SessionStore } from './session-store';

/** Opens the page to a signed-in person who has chosen a council; others sign in or choose first and then come back. */
export const requireSession: CanActivateFn = async (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  await session.load();
  const back = state.url === '/' ? {} : { queryParams: { retour: state.url } };
  if (session.status() !== 'signed-in') return router.createUrlTree(['/connexion'], back);
  return session.council() === undefined ? router.createUrlTree(['/choisir-conseil'], back) : true;
};
