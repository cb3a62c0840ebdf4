import { ChangeDetectionStrategy, Component, computed, effect, inject, input, OnInit, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { Icon } from '@croisee/ui/icon/icon';
import { TimerDisplay } from '@croisee/ui/timer-display/timer-display';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { LiveConnection, OPEN_LIVE_SOCKET, openScreenSocket } from '../../../../kernel/live/live-connection';
import { LIVE_TRANSPORT, SocketTransport } from '../../../../kernel/live/live-transport';
import { roomPage } from '../room/room-page';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { stageMinutes } from '../store/timers';

/** What the room sees: item by its code, stage, clocks, queue by sector. No name, no text about anybody, blank behind the curtain. */
@Component({
  selector: 'app-projector-view',
  imports: [Icon, LabelPipe, TimerDisplay, TranslocoPipe],
  providers: [
    { provide: OPEN_LIVE_SOCKET, useValue: openScreenSocket },
    LiveConnection,
    SocketTransport,
    { provide: LIVE_TRANSPORT, useExisting: SocketTransport },
    LiveMeetingStore,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './projector-view.html',
  styleUrl: './projector-view.scss',
})
export class ProjectorView implements OnInit {
  readonly meetingId = input.required<string>();
  /** The pairing is over: the meeting closed, or the facilitator ended it. */
  readonly over = output<void>();

  protected readonly store = inject(LiveMeetingStore);
  protected readonly sectors = SECTORS;
  protected readonly page = computed(() => roomPage(this.store.view()));
  protected readonly item = this.store.current;
  protected readonly number = computed(() => (this.store.state()?.agenda.findIndex(({ id }) => id === this.item()?.id) ?? 0) + 1);
  protected readonly queue = computed(() => this.store.state()?.floor.waiting ?? []);
  protected readonly speaking = computed(() => this.store.state()?.floor.speaking ?? undefined);
  /** The stage, the one before and the one after: the rest is a click away for nobody here. */
  protected readonly stages = computed(() => {
    const item = this.item();
    const at = item?.stages.findIndex(({ stage }) => stage === item.stage) ?? -1;
    return (item?.stages ?? []).map((stage, index) => ({
      stage: stage.stage,
      minutes: stageMinutes(stage),
      state: index < at ? 'done' : index === at ? 'current' : 'to-do',
    }));
  });

  constructor() {
    effect(() => {
      if (this.page() === 'ended' || this.page() === 'closed') this.over.emit();
    });
  }

  ngOnInit(): void {
    this.store.start(this.meetingId());
  }
}
