import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { projectedEnd, proposedDeferrals } from '@croisee/domain/meetings/live/schedule/projected-end';
import { Icon } from '@croisee/ui/icon/icon';
import { AskedDialog } from '../dialogs/asked-dialog';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { itemName } from './item-words';

/** Under the agenda: when the meeting will end at this pace and, when that exceeds its slot, what could wait. Nothing moves by itself. */
@Component({
  selector: 'app-end-of-meeting',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (end(); as shown) {
      <p class="end">
        <cr-icon [name]="shown.overrun > 0 ? 'warning' : 'clock'" />
        <span>
          {{
            (shown.overrun > 0 ? 'live.end.late' : 'live.end.inTime')
              | transloco: { time: shown.time, slot: shown.slot, minutes: shown.overrun }
          }}
          @if (isPartial()) {
            <span class="soft small">{{ 'live.end.partial' | transloco }}</span>
          }
        </span>
      </p>
      @if (deferrals().length > 0) {
        <p class="soft small">{{ 'live.end.proposal' | transloco }}</p>
        <ul>
          @for (item of deferrals(); track item.id) {
            <li>
              <span>{{ nameOf(item) }} · {{ 'live.minutes' | transloco: { count: item.plannedMinutes } }}</span>
              <button type="button" class="button quiet" (click)="dialogs.ask({ act: 'defer-item', item, reason: 'time' })">
                {{ 'live.end.defer' | transloco }}
              </button>
            </li>
          }
        </ul>
      }
    }
  `,
  styles: `
    .end {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      margin-block: var(--space-3) 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class EndOfMeeting {
  private readonly store = inject(LiveMeetingStore);
  protected readonly dialogs = inject(AskedDialog);
  protected readonly nameOf = itemName;

  /** A guest knows one item only: an end computed from it would be false. */
  private readonly sitsThroughout = computed(() => {
    const can = this.store.view().me?.can ?? [];
    return can.includes('meeting.propose') || can.includes('meeting.organise');
  });
  /** Items the reader left are not on the page, hence not in the sum. */
  protected readonly isPartial = computed(() => (this.store.view().me?.recusals.length ?? 0) > 0);
  private readonly projected = computed(() => {
    const state = this.store.state();
    return state === undefined || !this.sitsThroughout() ? null : projectedEnd(state, this.store.now());
  });
  protected readonly end = computed(() => {
    const projected = this.projected();
    const zone = this.store.state()?.zone;
    if (projected === null || zone === undefined) return undefined;
    const time = (instant: string) => new Date(instant).toLocaleTimeString('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    return { time: time(projected.endsAt), slot: time(projected.slotEndsAt), overrun: projected.overrunMinutes };
  });
  protected readonly deferrals = computed(() => {
    const state = this.store.state();
    const overrunMinutes = this.projected()?.overrunMinutes ?? 0;
    if (state === undefined || !this.store.leads()) return [];
    return proposedDeferrals(state, overrunMinutes).filter((item) => this.store.offers('defer-item', { itemId: item.id }));
  });
}
