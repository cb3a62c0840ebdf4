import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { SessionStore } from './session-store';

/** Opens the page to those who hold at least one of the permissions in the current council. */
export function requirePermission(...permissions: readonly string[]): CanActivateFn {
  return () => {
    const session = inject(SessionStore);
    return permissions.some((permission) => session.can(permission)) ? true : inject(Router).createUrlTree(['/acces-refuse']);
  };
}
