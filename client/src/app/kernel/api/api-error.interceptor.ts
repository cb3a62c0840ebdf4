import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { catchError, tap, throwError } from 'rxjs';
import { SessionActivity } from '../session/session-activity';
import { ApiError, readProblem } from './api-error';

/** Turns every failed answer into an `ApiError` and tells the session what each answer says about it. */
export const apiErrorInterceptor: HttpInterceptorFn = (request, next) => {
  const transloco = inject(TranslocoService);
  const activity = inject(SessionActivity);
  return next(request).pipe(
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
};

/** An error body arrives as text when its type is problem+json and the request asked for something else. */
function bodyOf(failure: HttpErrorResponse): unknown {
  if (typeof failure.error !== 'string') return failure.error;
  try {
    return JSON.parse(failure.error) as unknown;
  } catch {
    return undefined;
  }
}
