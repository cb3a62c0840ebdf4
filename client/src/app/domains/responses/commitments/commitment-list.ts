import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { CommitmentCard } from './commitment-card';
import { CommitmentMoves } from './commitment-moves';
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
            (quickMove)="moves.move(commitment, $event, again)"
            (moveAsked)="asked.set({ kind: 'status', commitment })"
            (reassignAsked)="asked.set({ kind: 'reassign', commitment })"
          />
        </li>
      }
    </ul>
    @if (asked(); as open) {
      @if (open.kind === 'status') {
        <app-commitment-status-dialog [commitment]="open.commitment" (done)="moves.said($event, again)" (closed)="asked.set(undefined)" />
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

  protected readonly moves = inject(CommitmentMoves);
  private readonly transloco = inject(TranslocoService);
  protected readonly asked = signal<{ kind: 'status' | 'reassign'; commitment: ListedCommitment } | undefined>(undefined);
  private readonly nameById = computed(() => new Map((this.names() ?? []).map(({ id, name }) => [id, name])));

  protected structureOf({ structureId }: ListedCommitment): string {
    const name = structureId === null ? undefined : this.nameById().get(structureId);
    return name ?? this.transloco.translate('responses.commitments.noStructure');
  }

  protected readonly again = (): void => this.changed.emit();
}
