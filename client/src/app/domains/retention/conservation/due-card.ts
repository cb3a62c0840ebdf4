import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DueLine } from '@croisee/domain/retention/retention.schema';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { DayPipe } from '../../../kernel/i18n/local-dates';

/** One situation on its way to its end: when, by which rule, what was announced, and what can still be done. */
@Component({
  selector: 'app-due-card',
  imports: [DayPipe, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  template: `
    <div class="what">
      <h3>{{ line().code }}</h3>
      @if (line().held) {
        <cr-status-chip tone="info" icon="lock" [label]="'retention.due.held' | transloco" />
      } @else if (line().action === 'review') {
        <cr-status-chip tone="warning" [label]="'retention.due.review' | transloco: { date: (day() | appDay) }" />
      } @else {
        <cr-status-chip tone="warning" icon="clock" [label]="'retention.due.on' | transloco: { date: (day() | appDay) }" />
      }
    </div>
    <p>{{ 'retention.rules.' + line().rule + '.name' | transloco }}</p>
    <p class="soft small">
      {{ 'retention.due.notices.' + notices() | transloco }}
      @if (line().postponements > 0) {
        {{ 'retention.due.postponed' | transloco: { count: line().postponements } }}
      }
    </p>
    @if (line().offers.length > 0) {
      <p class="actions no-print">
        @for (offer of line().offers; track offer) {
          <button type="button" class="button" [class.danger]="offer === 'erase'" [class.quiet]="offer !== 'erase'" (click)="ask(offer)">
            {{ 'retention.offers.' + offer | transloco }}<span class="visually-hidden"> {{ line().code }}</span>
          </button>
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      padding: var(--space-3) var(--space-4);
    }
    .what {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
    }
    h3,
    p {
      margin: 0;
    }
  `,
})
export class DueCard {
  readonly line = input.required<DueLine>();
  readonly postpone = output();
  readonly hold = output();
  readonly lift = output();
  readonly erase = output();

  protected readonly day = computed(() => this.line().dueAt.slice(0, 10));
  protected readonly notices = computed(() => {
    const { firstNoticeAt, lastNoticeAt } = this.line();
    return lastNoticeAt !== null ? 'both' : firstNoticeAt !== null ? 'first' : 'none';
  });

  protected ask(offer: DueLine['offers'][number]): void {
    this[offer].emit();
  }
}
