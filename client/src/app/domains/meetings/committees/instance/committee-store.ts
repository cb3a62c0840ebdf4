import { inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { committeePageSchema, deliverableInputSchema, type Deliverable } from '@croisee/domain/meetings/committees/committee.schema';
import type { ShownError } from '@croisee/ui/error-panel/error-panel';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../../kernel/errors/problems';

/** One instance as its page reads and changes it; each change answers the whole of it. Provide it in the page. */
@Injectable()
export class CommitteeStore {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  readonly kind = signal<string | undefined>(undefined);
  readonly page = apiResource(committeePageSchema, () => {
    const kind = this.kind();
    return kind === undefined ? undefined : `/committees/${encodeURIComponent(kind)}`;
  });
  readonly loadError = loadErrorOf(this.page);
  readonly error = signal<ShownError | undefined>(undefined);

  /** Writes a record or a deliverable; rejects as the server refused, so that the form shows it. */
  async save(method: 'post' | 'put', path: string, body: unknown, said: 'record' | 'deliverable'): Promise<void> {
    this.page.set(await this.api[method](`/committees/${path}`, body, committeePageSchema));
    this.toasts.show(this.transloco.translate(`committees.${said}.saved`));
  }

  /** Takes a deliverable off and offers to write it again. */
  async remove(deliverable: Deliverable): Promise<void> {
    this.error.set(undefined);
    try {
      this.page.set(committeePageSchema.parse(await this.api.delete(`/committees/deliverables/${deliverable.id}`)));
      const said = this.transloco.translate('committees.deliverable.removed', { name: deliverable.title });
      this.toasts.show(said, () => void this.putBack(deliverable));
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    }
  }

  private async putBack(deliverable: Deliverable): Promise<void> {
    try {
      const body = deliverableInputSchema.strip().parse(deliverable);
      await this.save('post', `meetings/${deliverable.meetingId}/deliverables`, body, 'deliverable');
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
