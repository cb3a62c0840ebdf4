import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { missingReplacement } from '@croisee/domain/meetings/live/actor';
import { sittingFor, type LiveItem } from '@croisee/domain/meetings/live/state';
import { missingSectors } from '@croisee/domain/meetings/plan/composition.rules';
import { Icon } from '@croisee/ui/icon/icon';
import { AskedDialog } from '../dialogs/asked-dialog';
import { itemName } from '../room/item-words';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { CurtainControl } from './curtain-control';
import { ProjectionControl } from './projection-control';
import { ProjectorPairing } from './projector-pairing';

const EXTENSION_MINUTES = 5;

/** What leads the meeting, always in sight of whoever leads: opening and pausing, items, time, curtain, screen of the room. */
@Component({
  selector: 'app-facilitator-bar',
  imports: [CurtainControl, Icon, ProjectionControl, ProjectorPairing, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './facilitator-bar.html',
  styleUrl: './facilitator-bar.scss',
})
export class FacilitatorBar {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly dialogs = inject(AskedDialog);
  protected readonly nameOf = itemName;
  protected readonly extension = EXTENSION_MINUTES;
  protected readonly pairing = signal(false);

  protected readonly status = computed(() => this.store.state()?.status);
  protected readonly mayPair = computed(() => this.store.view().me?.can.includes('meeting.pair-projector') ?? false);
  protected readonly current = this.store.current;
  /** The item being looked at when it is still to come, else the next one in order. */
  protected readonly next = computed<LiveItem | undefined>(() => {
    const looked = this.store.item();
    return looked?.status === 'planned' ? looked : this.store.state()?.agenda.find(({ status }) => status === 'planned');
  });
  protected readonly needsDeputy = computed(() => {
    const state = this.store.state();
    const item = this.current() ?? this.next();
    return state !== undefined && item !== undefined && missingReplacement(state, item.id) !== null ? item : undefined;
  });
  /** The item on which the ways out act: the one looked at, when it is not over. */
  protected readonly target = computed(() => {
    const item = this.store.item();
    return item !== undefined && (item.status === 'planned' || item.id === this.current()?.id) ? item : undefined;
  });

  /** Starts the item, or first asks for a reason when a required sector is missing. */
  protected start(item: LiveItem): void {
    const state = this.store.state();
    if (state === undefined || this.store.isSending('start-item')) return;
    const sectors = sittingFor(state, item).map(({ sector }) => sector);
    const missing = item.kind === 'situation' ? missingSectors(state.composition, sectors) : [];
    if (missing.length > 0) this.dialogs.ask({ act: 'open-anyway', item, missing });
    else void this.store.run('start-item', { itemId: item.id });
  }
}
