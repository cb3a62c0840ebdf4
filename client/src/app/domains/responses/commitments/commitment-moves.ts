import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { listedCommitmentSchema, type ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { COMMITMENT_OUTCOMES, type CommitmentOutcomeCode } from '@croisee/domain/vocabulary/commitment-outcomes';
import { label } from '@croisee/domain/vocabulary/coded-list';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';

/** Moves commitments on in one gesture; each change says itself and can be taken back. */
@Injectable({ providedIn: 'root' })
export class CommitmentMoves {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  /** `changed` is called once the move is on disk, and again when it is taken back. */
  async move({ id, version }: ListedCommitment, status: CommitmentOutcomeCode, changed: () => void): Promise<void> {
    try {
      const body = { status, reason: null, note: '', version };
      this.said(await this.api.post(`/commitments/${id}/status`, body, listedCommitmentSchema), changed);
    } catch (failure) {
      this.problems.report(failure);
    }
  }

  said(after: ListedCommitment, changed: () => void): void {
    const state = label(COMMITMENT_OUTCOMES, after.status, this.language.current());
    this.toasts.show(this.transloco.translate('responses.commitments.said', { state }), () => void this.undo(after, changed));
    changed();
  }

  private async undo({ id, version }: ListedCommitment, changed: () => void): Promise<void> {
    try {
      await this.api.post(`/commitments/${id}/undo`, { version }, listedCommitmentSchema);
      changed();
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}

/** The usual next step, offered in one gesture; undefined once ended. */
export function nextStep({ status }: ListedCommitment): CommitmentOutcomeCode | undefined {
  return status === 'to-do' ? 'in-progress' : status === 'in-progress' ? 'done' : undefined;
}
