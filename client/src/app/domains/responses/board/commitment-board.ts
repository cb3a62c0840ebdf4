import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { CommitmentMoves, nextStep } from '../commitments/commitment-moves';
import { StatusDialog } from '../commitments/status-dialog';
import { BoardCard } from './board-card';
import { BOARD_COLUMNS, BOARD_MOVES, boardRows, columnOf, neighbour, type BoardMove } from './board-columns';

/** Commitments by structure and by state; arrows go from one to the next, Enter says where it stands. */
@Component({
  selector: 'app-commitment-board',
  imports: [BoardCard, StatusDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="heads" aria-hidden="true">
      @for (column of totals(); track column.id) {
        <span>{{ 'responses.board.columns.' + column.id | transloco }} ({{ column.count }})</span>
      }
    </p>
    @for (row of rows(); track row.id) {
      <section [attr.aria-label]="row.name ?? ('responses.commitments.noStructure' | transloco)">
        <h2>{{ row.name ?? ('responses.commitments.noStructure' | transloco) }}</h2>
        <div class="columns">
          @for (column of row.columns; track column.id) {
            <div class="column" [class.empty]="column.items.length === 0">
              <h3>
                {{ 'responses.board.columns.' + column.id | transloco }} <span class="soft">({{ column.items.length }})</span>
              </h3>
              <ul>
                @for (commitment of column.items; track commitment.id) {
                  <li tabindex="0" [attr.data-commitment]="commitment.id" (keydown)="go($event, commitment)">
                    <app-board-card [commitment]="commitment" (quickMove)="quick(commitment)" (moveAsked)="asked.set(commitment)" />
                  </li>
                }
              </ul>
            </div>
          }
        </div>
      </section>
    }
    @if (asked(); as commitment) {
      <app-commitment-status-dialog [commitment]="commitment" (done)="moves.said($event, again)" (closed)="asked.set(undefined)" />
    }
  `,
  styleUrl: './commitment-board.scss',
})
export class CommitmentBoard {
  readonly commitments = input.required<readonly ListedCommitment[]>();
  readonly structures = input.required<readonly { readonly id: string; readonly name: string }[]>();
  /** Something moved: read the board again. */
  readonly changed = output<void>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly moves = inject(CommitmentMoves);
  protected readonly asked = signal<ListedCommitment | undefined>(undefined);
  protected readonly rows = computed(() => boardRows(this.commitments(), this.structures()));
  protected readonly totals = computed(() =>
    BOARD_COLUMNS.map((id) => ({ id, count: this.commitments().filter(({ status }) => columnOf(status) === id).length })),
  );

  protected quick(commitment: ListedCommitment): void {
    const step = nextStep(commitment);
    if (step !== undefined) void this.moves.move(commitment, step, this.again);
  }

  /** Keys act on the card itself, never on a button or a link inside it. */
  protected go(event: KeyboardEvent, commitment: ListedCommitment): void {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && commitment.mayUpdate) {
      event.preventDefault();
      this.asked.set(commitment);
      return;
    }
    const move = BOARD_MOVES.find((each): each is BoardMove => each === event.key);
    const next = move === undefined ? undefined : neighbour(this.rows(), commitment.id, move);
    if (next === undefined) return;
    event.preventDefault();
    this.host.nativeElement.querySelector<HTMLElement>(`[data-commitment="${CSS.escape(next)}"]`)?.focus();
  }

  protected readonly again = (): void => this.changed.emit();
}
