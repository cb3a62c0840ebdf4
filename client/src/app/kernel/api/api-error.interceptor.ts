import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { FreshProof } from '../session/fresh-proof';
import { SessionActivity } from '../session/session-activity';
import { ApiError, readProblem } from './api-error';

/**
 * Turns every failed answer into an `ApiError` and tells the session what each answer says about it. What asks for a fresh
 * proof of identity waits for it, then is sent again.
 */
export const apiErrorInterceptor: HttpInterceptorFn = (request, next) => {
  const transloco = inject(TranslocoService);
  const activity = inject(SessionActivity);
  const proof = inject(FreshProof);
  const answered = next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) activity.answered();
    }),
    catchError((failure: unknown) => {
      if (!(failure instanceof HttpErrorResponse)) return throwError(() => failure);
      if (failure.status === 0) return throwError(() => new ApiError('OFFLINE', transloco.translate('shell.errors.offline')));
      const error = readProblem(failure.status, bodyOf(failure), transloco.translate('shell.errors.unexpected'));
      if (error.code === 'SIGN_IN_REQUIRED') activity.ended();
      return throwError(() => error);
    }),
  );
  return answered.pipe(
    catchError((error: unknown) => {
      if (!(error instanceof ApiError && error.code === 'SIGN_IN_AGAIN')) return throwError(() => error);
      return from(proof.ask()).pipe(switchMap((given) => (given ? answered : throwError(() => error))));
    }),
  );
};

/** An error body arrives as text, or as bytes, when its type is problem+json and the request asked for something else. */
function bodyOf(failure: HttpErrorResponse): unknown {
  const body: unknown = failure.error instanceof ArrayBuffer ? new TextDecoder().decode(failure.error) : failure.error;
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
