import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ROUND_ANSWERS, type RoundAnswer } from '@croisee/domain/meetings/live/deliberation/deliberation.messages';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** The silent round: each answers alone, nothing shows before the end, then counts and reasons without names. */
@Component({
  selector: 'app-silent-round',
  imports: [Field, FieldInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './silent-round.html',
  styleUrl: './silent-round.scss',
})
export class SilentRound {
  readonly item = input.required<LiveItem>();
  protected readonly store = inject(LiveMeetingStore);
  protected readonly answers = ROUND_ANSWERS;

  protected readonly round = computed(() => this.item().round);
  protected readonly isOpen = computed(() => this.round() !== null && this.round()?.closedAt === null);
  protected readonly given = computed(() => this.round()?.answers.find(({ memberId }) => memberId === this.store.memberId()));
  protected readonly isAsked = computed(() => this.round()?.asked.includes(this.store.memberId() ?? '') ?? false);
  protected readonly isCurrent = computed(() => this.store.current()?.id === this.item().id);
  protected readonly chosen = linkedSignal<string | undefined, RoundAnswer | undefined>({
    source: () => this.round()?.roundId,
    computation: () => this.given()?.answer,
  });
  protected readonly reason = linkedSignal<string | undefined, string>({
    source: () => this.round()?.roundId,
    computation: () => this.given()?.reason ?? '',
  });
  protected readonly lacksReason = computed(() => {
    const answer = this.chosen();
    return answer !== undefined && answer !== 'consent' && this.reason().trim() === '';
  });
  protected readonly mayOpen = computed(
    () =>
      this.isCurrent() &&
      !this.isOpen() &&
      this.item().response === null &&
      this.item().propositions.length > 0 &&
      this.store.offers('open-round'),
  );
  protected readonly mayValidate = computed(
    () =>
      this.isCurrent() &&
      this.item().response === null &&
      this.round()?.result !== null &&
      this.round() !== null &&
      this.store.offers('validate-response'),
  );

  protected answer(event: Event): void {
    event.preventDefault();
    const answer = this.chosen();
    if (answer === undefined || this.lacksReason()) return;
    void this.store.run('answer-round', { answer, reason: answer === 'consent' ? null : this.reason().trim() });
  }
}
