import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusChip, type StatusTone } from '@croisee/ui/status-chip/status-chip';
import type { IconName } from '@croisee/ui/icon/icon-set';
import { LiveMeetingStore } from '../store/live-meeting-store';

interface Shown {
  readonly key: string;
  readonly tone: StatusTone;
  readonly icon: IconName;
}

const CONNECTIONS: Readonly<Record<string, Shown>> = {
  live: { key: 'live', tone: 'success', icon: 'check' },
  joining: { key: 'joining', tone: 'info', icon: 'refresh' },
  offline: { key: 'offline', tone: 'warning', icon: 'wifi-off' },
};

/** Whether the page follows the meeting, how many acts wait to be sent, and whether the screen of the room is on. */
@Component({
  selector: 'app-room-status',
  imports: [StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  template: `
    @if (connection(); as shown) {
      <cr-status-chip [label]="'live.connection.' + shown.key | transloco" [tone]="shown.tone" [icon]="shown.icon" />
    }
    @if (waiting() > 0 && connection()?.key !== 'live') {
      <cr-status-chip tone="warning" icon="send" [label]="'live.connection.waiting' | transloco: { count: waiting() }" />
    }
    @if (store.isProjecting() && store.organises()) {
      <cr-status-chip tone="info" icon="projector" [label]="'live.projector.on' | transloco" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
})
export class RoomStatus {
  protected readonly store = inject(LiveMeetingStore);
  protected readonly connection = computed(() => CONNECTIONS[this.store.view().connection]);
  protected readonly waiting = computed(() => this.store.view().pendingCommandCount);
}
