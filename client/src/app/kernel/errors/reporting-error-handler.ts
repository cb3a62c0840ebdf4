import { type ErrorHandler, inject, Injectable, Injector } from '@angular/core';
import { ApiError } from '../api/api-error';
import { Problems } from './problems';

/** Shows what nobody caught. A refusal of the server is shown as it is; a fault of ours is also written to the browser's console. */
@Injectable({ providedIn: 'root' })
export class ReportingErrorHandler implements ErrorHandler {
  private readonly injector = inject(Injector);

  handleError(failure: unknown): void {
    const cause = unwrap(failure);
    if (!(cause instanceof ApiError)) console.error(cause);
    // An ended session has its own dialog.
    if (cause instanceof ApiError && cause.code === 'SIGN_IN_REQUIRED') return;
    this.injector.get(Problems).report(cause);
  }
}

/** A rejected promise nobody awaited arrives wrapped. */
function unwrap(failure: unknown): unknown {
  if (failure instanceof Error && 'rejection' in failure) return failure.rejection;
  if (failure instanceof Error && failure.cause instanceof ApiError) return failure.cause;
  return failure;
}
