import { DestroyRef, inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** A page that may hold what the server does not have yet. */
export interface HoldsChanges {
  hasUnsavedChanges(): boolean;
}

/** Asks before leaving a page that still holds unsaved text. */
export const keepUnsavedChanges: CanDeactivateFn<HoldsChanges> = (page) =>
  !page.hasUnsavedChanges() || window.confirm(inject(TranslocoService).translate('shell.leaveUnsaved'));

/** Makes the browser ask as well when the tab is closed or reloaded; call it in the page's constructor. */
export function warnBeforeUnload(page: HoldsChanges): void {
  const warn = (event: BeforeUnloadEvent): void => {
    if (page.hasUnsavedChanges()) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => window.removeEventListener('beforeunload', warn));
}
