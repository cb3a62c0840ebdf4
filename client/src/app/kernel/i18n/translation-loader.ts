import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';

type Loaded = { readonly default: Translation };

/** How each language of a scope is fetched: `() => import('./i18n/fr.json')`. */
export interface ScopeLoaders {
  readonly fr: () => Promise<Loaded>;
  readonly en: () => Promise<Loaded>;
}

const scopes = new Map<string, ScopeLoaders>();

/** Makes a scope's texts findable under its name; done once by its routes file. */
export function registerScope(scope: string, loaders: ScopeLoaders): void {
  scopes.set(scope, loaders);
}

/** Fetches texts from the application's own files, one scope and one language at a time. */
@Injectable({ providedIn: 'root' })
export class TranslationLoader implements TranslocoLoader {
  async getTranslation(path: string): Promise<Translation> {
    const slash = path.lastIndexOf('/');
    // Every text belongs to a scope: a language without one is an empty book.
    if (slash < 0) return {};
    const scope = path.slice(0, slash);
    const loaders = scopes.get(scope);
    if (loaders === undefined) throw new Error(`No texts are registered for "${scope}": declare its routes with translatedRoutes().`);
    return (await loaders[path.slice(slash + 1) as keyof ScopeLoaders]()).default;
  }
}
