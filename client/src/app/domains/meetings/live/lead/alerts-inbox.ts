import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { InstantPipe } from '../../../../kernel/i18n/local-dates';
import { LiveMeetingStore } from '../store/live-meeting-store';

/** Silent alerts waiting for the facilitator; nobody else but their author sees them. */
@Component({
  selector: 'app-alerts-inbox',
  imports: [Icon, InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (alerts().length > 0) {
      <section class="card" aria-labelledby="alerts">
        <h2 id="alerts"><cr-icon name="bell" />{{ 'live.alerts.title' | transloco: { count: alerts().length } }}</h2>
        <ul>
          @for (alert of alerts(); track alert.alertId) {
            <li>
              <p>
                <strong>{{ alert.name }}</strong>&ngsp;<span class="soft small">{{ alert.raisedAt | appInstant }}</span>
              </p>
              <p>{{ alert.note ?? ('live.alerts.noNote' | transloco) }}</p>
              <button
                type="button"
                class="button"
                [attr.aria-disabled]="store.isSending('acknowledge-ethics-alert', alert.alertId) || null"
                (click)="acknowledge(alert.alertId)"
              >
                <cr-icon name="check" />{{ 'live.alerts.seen' | transloco }}
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    .card {
      margin-bottom: var(--space-4);
      border-inline-start: 0.4rem solid var(--c-danger);
    }
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      font-size: var(--text-h3);
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0 0 var(--space-1);
    }
  `,
})
export class AlertsInbox {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly alerts = computed(() => {
    const state = this.store.state();
    return (state?.alerts ?? [])
      .filter(({ alertId, acknowledgedAt }) => acknowledgedAt === null && this.store.offers('acknowledge-ethics-alert', { alertId }))
      .map((alert) => ({ ...alert, name: this.store.person(alert.memberId)?.displayName ?? '' }));
  });

  protected acknowledge(alertId: string): void {
    void this.store.run('acknowledge-ethics-alert', { alertId }, { about: alertId });
  }
}
