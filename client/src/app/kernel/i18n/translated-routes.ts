import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { Language } from './language';
import { registerScope, type ScopeLoaders } from './translation-loader';

/** The routes of one area with its texts: they are there, in the current language, before any of its pages is shown. */
export function translatedRoutes(scope: string, loaders: ScopeLoaders, children: Routes): Routes {
  registerScope(scope, loaders);
  return [{ path: '', resolve: { texts: () => inject(Language).open(scope) }, children }];
}
