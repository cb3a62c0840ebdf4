import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { COMMITMENT_OUTCOMES, NON_COMPLETION_REASONS } from '@croisee/domain/vocabulary/commitment-outcomes';
import { RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { Icon } from '@croisee/ui/icon/icon';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { nextStep } from '../commitments/commitment-moves';

/** A commitment on the board: what, for whom, by when, and the next step in one gesture. */
@Component({
  selector: 'app-board-card',
  imports: [DayPipe, Icon, LabelPipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let one = commitment();
    <p class="kind">{{ one.code | appLabel: responses }}</p>
    <p class="text">{{ one.text }}</p>
    <p class="facts">
      <a [routerLink]="['/reponses/situations', one.situationId]">{{ one.situationCode }}</a>
      @if (one.dueOn; as due) {
        <span [class.late]="one.overdueDays > 0">
          @if (one.overdueDays > 0) {
            <cr-icon name="warning" />
            {{
              (one.overdueDays === 1 ? 'responses.commitments.lateOne' : 'responses.commitments.late')
                | transloco: { days: one.overdueDays }
            }}
          } @else {
            {{ 'responses.commitments.due' | transloco: { day: (due | appDay) } }}
          }
        </span>
      }
    </p>
    @if (one.reason; as reason) {
      <p class="facts">
        <strong>{{ one.status | appLabel: outcomes }}</strong> {{ reason | appLabel: reasons }}
      </p>
    }
    @if (one.mayUpdate) {
      <div class="acts no-print">
        @if (next(); as step) {
          <button
            type="button"
            class="button"
            [attr.aria-label]="('responses.commitments.quick.' + step | transloco) + ' : ' + one.text"
            (click)="quickMove.emit()"
          >
            {{ 'responses.commitments.quick.' + step | transloco }}
          </button>
        }
        <button
          type="button"
          class="button quiet"
          [attr.aria-label]="('responses.board.more' | transloco) + ' : ' + one.text"
          (click)="moveAsked.emit()"
        >
          <cr-icon name="edit" />{{ 'responses.board.more' | transloco }}
        </button>
      </div>
    }
  `,
  styleUrl: './board-card.scss',
})
export class BoardCard {
  readonly commitment = input.required<ListedCommitment>();
  readonly quickMove = output<void>();
  readonly moveAsked = output<void>();

  protected readonly outcomes = COMMITMENT_OUTCOMES;
  protected readonly reasons = NON_COMPLETION_REASONS;
  protected readonly responses = RESPONSES;
  protected readonly next = computed(() => nextStep(this.commitment()));
}
