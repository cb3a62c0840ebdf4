import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { COMMITMENT_OUTCOMES, NON_COMPLETION_REASONS, type CommitmentOutcomeCode } from '@croisee/domain/vocabulary/commitment-outcomes';
import { RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip, type StatusTone } from '@croisee/ui/status-chip/status-chip';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { nextStep } from './commitment-moves';

const TONES: Readonly<Record<CommitmentOutcomeCode, StatusTone>> = {
  'to-do': 'info',
  'in-progress': 'info',
  done: 'success',
  impossible: 'danger',
  'no-longer-wanted': 'neutral',
  abandoned: 'neutral',
};

/** One commitment: who, what, by when, how late in words, and what may be done with it. */
@Component({
  selector: 'app-commitment-card',
  imports: [DayPipe, Icon, InstantPipe, LabelPipe, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './commitment-card.html',
  styleUrl: './commitment-card.scss',
})
export class CommitmentCard {
  readonly commitment = input.required<ListedCommitment>();
  /** Name of the structure; absent where the list already says it. */
  readonly structure = input<string>();
  readonly linked = input(true);
  readonly quickMove = output<CommitmentOutcomeCode>();
  readonly moveAsked = output<void>();
  readonly reassignAsked = output<void>();

  protected readonly outcomes = COMMITMENT_OUTCOMES;
  protected readonly reasons = NON_COMPLETION_REASONS;
  protected readonly responses = RESPONSES;
  protected readonly tone = computed(() => TONES[this.commitment().status]);
  /** The usual next step, offered in one click. */
  protected readonly next = computed(() => nextStep(this.commitment()));
}
