import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type { Parser } from './api-client';
import { ApiError } from './api-error';

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

/** The error of a resource as an `ApiError`, ready for an error panel; an answer of unexpected shape is said with `fallback`. */
export function apiErrorOf(error: Error | undefined, fallback: string): ApiError | undefined {
  if (error === undefined || error instanceof ApiError) return error;
  // A resource wraps what was thrown when it is not an Error of its own realm.
  return error.cause instanceof ApiError ? error.cause : new ApiError('INTERNAL', fallback);
}
