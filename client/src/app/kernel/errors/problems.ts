import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ShownError } from '@croisee/ui/error-panel/error-panel';
import { ApiError } from '../api/api-error';

/** Failures no page has shown by itself; the frame shows the last one until it is closed. */
@Injectable({ providedIn: 'root' })
export class Problems {
  private readonly transloco = inject(TranslocoService);
  private readonly last = signal<ShownError | undefined>(undefined);

  readonly current = this.last.asReadonly();

  report(failure: unknown): void {
    this.last.set(this.shown(failure));
  }

  dismiss(): void {
    this.last.set(undefined);
  }

  /** What an error panel may say of a failure: the catalogue's message, or a general one that reveals nothing. */
  shown(failure: unknown): ShownError {
    if (failure instanceof ApiError) return { message: failure.message, code: failure.code, reference: failure.reference };
    return { message: this.transloco.translate('shell.errors.unexpected') };
  }
}

/** What a page shows when a read failed; nothing while it has not. Call it in an injection context. */
export function loadErrorOf(read: { readonly error: Signal<Error | undefined> }): Signal<ShownError | undefined> {
  const problems = inject(Problems);
  return computed(() => {
    const failure = read.error();
    return failure === undefined ? undefined : problems.shown(failure);
  });
}
