import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LetterState } from '@croisee/domain/notifications/delivery.rules';
import type { MailHealth as Health } from '@croisee/domain/notifications/letters.schema';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { InstantPipe } from '../../../kernel/i18n/local-dates';

const SHOWN: readonly LetterState[] = ['waiting', 'failed', 'paper', 'held', 'sent'];

/** How mail goes, in a sentence and a few counts that open their list. */
@Component({
  selector: 'app-mail-health',
  imports: [InstantPipe, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" [attr.aria-label]="'notifications.health.title' | transloco">
      @if (!health().configured) {
        <p><cr-status-chip tone="warning" [label]="'notifications.health.notConfigured' | transloco" /></p>
        <p>{{ 'notifications.health.notConfiguredWhy' | transloco }}</p>
      } @else if (health().lastAcceptedAt; as last) {
        <p><cr-status-chip tone="success" [label]="'notifications.health.works' | transloco" /></p>
        <p>{{ 'notifications.health.last' | transloco: { at: (last | appInstant) } }}</p>
      } @else {
        <p><cr-status-chip tone="info" [label]="'notifications.health.nothingYet' | transloco" /></p>
      }
      @if (health().oldestWaitingAt; as oldest) {
        <p>{{ 'notifications.health.oldest' | transloco: { at: (oldest | appInstant) } }}</p>
      }
      <dl>
        @for (line of lines(); track line.state) {
          <div>
            <dt>{{ 'notifications.states.' + line.state | transloco }}</dt>
            <dd>
              <button type="button" class="button quiet" (click)="chosen.emit(line.state)">{{ line.count }}</button>
            </dd>
          </div>
        }
      </dl>
    </section>
  `,
  styles: `
    p {
      margin: 0 0 var(--space-2);
      max-width: var(--measure);
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-6);
      margin: var(--space-3) 0 0;
    }
    dl div {
      display: flex;
      gap: var(--space-2);
      align-items: baseline;
    }
    dd {
      margin: 0;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class MailHealth {
  readonly health = input.required<Health>();
  readonly chosen = output<LetterState>();
  protected readonly lines = computed(() => SHOWN.map((state) => ({ state, count: this.health().counts[state] })));
}
