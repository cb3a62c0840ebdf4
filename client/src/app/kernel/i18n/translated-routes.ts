import { inject, signal, type Signal } from '@angular/core';
import type { Routes } from '@angular/router';
import { Language } from './language';
import { registerScope, type ScopeLoaders } from './translation-loader';

/** The routes of one area with its texts: they are there, in the current language, before any of its pages is shown. */
export function translatedRoutes(scope: string, loaders: ScopeLoaders, children: Routes): Routes {
  registerScope(scope, loaders);
  return [{ path: '', resolve: { texts: () => inject(Language).open(scope) }, children }];
}

/** The texts of an area for a block shown outside its routes; true once they are there. Call it in an injection context. */
export function openScope(scope: string, loaders: ScopeLoaders): Signal<boolean> {
  registerScope(scope, loaders);
  const isOpen = signal(false);
  void inject(Language)
    .open(scope)
    .then(() => isOpen.set(true));
  return isOpen.asReadonly();
}
