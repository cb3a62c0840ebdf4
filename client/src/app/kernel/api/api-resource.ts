import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type { Parser } from './api-client';

/**
 * A read under `/api` that follows the signals its path names and is checked by its schema; no request while the path is undefined.
 * Call it in an injection context.
 */
export function apiResource<T>(schema: Parser<T>, path: () => string | undefined): HttpResourceRef<T | undefined> {
  return httpResource<T>(
    () => {
      const current = path();
      return current === undefined ? undefined : { url: `/api${current}`, credentials: 'same-origin' };
    },
    { parse: (value) => schema.parse(value) },
  );
}
