import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MandateView } from '@croisee/domain/identity/mandate.schema';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { Language } from '../../../kernel/i18n/language';
import { dayInWords } from '../../../kernel/i18n/local-dates';
import { mandateMoment } from '../data/mandate-in-words';

/** The time of a mandate in words, with its nearness to the end. */
@Component({
  selector: 'app-mandate-when',
  imports: [StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<cr-status-chip [tone]="moment().tone" [label]="'accounts.when.' + moment().key | transloco: words()" />`,
})
export class MandateWhen {
  readonly mandate = input.required<MandateView>();
  readonly today = input.required<string>();
  private readonly language = inject(Language).current;

  protected readonly moment = computed(() => mandateMoment(this.mandate(), this.today()));
  protected readonly words = computed(() => {
    const { from, until, daysLeft } = this.moment();
    const ended = this.mandate().endedAt?.slice(0, 10) ?? null;
    const say = (day: string | null): string => (day === null ? '' : dayInWords(day, this.language()));
    return { from: say(from), until: say(until), ended: say(ended), days: daysLeft };
  });
}
