import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { listedCommitmentSchema, type ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { COMMITMENT_OUTCOMES, type CommitmentOutcomeCode } from '@croisee/domain/vocabulary/commitment-outcomes';
import { label } from '@croisee/domain/vocabulary/coded-list';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { CommitmentCard } from './commitment-card';
import { ReassignDialog } from './reassign-dialog';
import { StatusDialog } from './status-dialog';

/** Commitments that may be moved on in place; a change says itself and can be undone. */
@Component({
  selector: 'app-commitment-list',
  imports: [CommitmentCard, ReassignDialog, StatusDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (commitment of commitments(); track commitment.id) {
        <li>
          <app-commitment-card
            [commitment]="commitment"
            [structure]="names() ? structureOf(commitment) : undefined"
            [linked]="linked()"
            (quickMove)="move(commitment, $event)"
            (moveAsked)="asked.set({ kind: 'status', commitment })"
            (reassignAsked)="asked.set({ kind: 'reassign', commitment })"
          />
        </li>
      }
    </ul>
    @if (asked(); as open) {
      @if (open.kind === 'status') {
        <app-commitment-status-dialog [commitment]="open.commitment" (done)="said($event)" (closed)="asked.set(undefined)" />
      } @else {
        <app-reassign-dialog [commitment]="open.commitment" (done)="changed.emit()" (closed)="asked.set(undefined)" />
      }
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class CommitmentList {
  readonly commitments = input.required<readonly ListedCommitment[]>();
  /** Names of structures, when each line should say its own. */
  readonly names = input<readonly { id: string; name: string }[]>();
  readonly linked = input(true);
  /** Something moved: read the list again. */
  readonly changed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  protected readonly asked = signal<{ kind: 'status' | 'reassign'; commitment: ListedCommitment } | undefined>(undefined);
  private readonly nameById = computed(() => new Map((this.names() ?? []).map(({ id, name }) => [id, name])));

  protected structureOf({ structureId }: ListedCommitment): string {
    const name = structureId === null ? undefined : this.nameById().get(structureId);
    return name ?? this.transloco.translate('responses.commitments.noStructure');
  }

  protected async move(commitment: ListedCommitment, status: CommitmentOutcomeCode): Promise<void> {
    try {
      const body = { status, reason: null, note: '', version: commitment.version };
      this.said(await this.api.post(`/commitments/${commitment.id}/status`, body, listedCommitmentSchema));
    } catch (failure) {
      this.problems.report(failure);
    }
  }

  protected said(after: ListedCommitment): void {
    const state = label(COMMITMENT_OUTCOMES, after.status, this.language.current());
    this.toasts.show(this.transloco.translate('responses.commitments.said', { state }), () => void this.undo(after));
    this.changed.emit();
  }

  private async undo({ id, version }: ListedCommitment): Promise<void> {
    try {
      await this.api.post(`/commitments/${id}/undo`, { version }, listedCommitmentSchema);
      this.changed.emit();
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
