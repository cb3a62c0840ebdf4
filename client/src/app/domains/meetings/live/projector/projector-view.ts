import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, OnInit, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { Icon } from '@croisee/ui/icon/icon';
import { TimerDisplay } from '@croisee/ui/timer-display/timer-display';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { LiveConnection, OPEN_LIVE_SOCKET, openScreenSocket } from '../../../../kernel/live/live-connection';
import { LIVE_TRANSPORT, SocketTransport } from '../../../../kernel/live/live-transport';
import { roomPage } from '../room/room-page';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { currentStage, shownTimer, stageMinutes } from '../store/timers';
import { frozenShot, type Shot } from './frozen-shot';

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

  private readonly connection = inject(LiveConnection);
  protected readonly store = inject(LiveMeetingStore);
  protected readonly sectors = SECTORS;
  private readonly present = computed<Shot | undefined>(() => {
    const state = this.store.state();
    return state === undefined ? undefined : { state, now: this.store.now() };
  });
  /** What is drawn: the meeting as it is, or as it was when the facilitator froze the screen, as far as it may still be shown. */
  protected readonly shot = linkedSignal<Shot | undefined, Shot | undefined>({
    source: this.present,
    computation: (present, previous) => (present === undefined ? undefined : frozenShot(present, previous?.value)),
  });
  protected readonly state = computed<MeetingState | undefined>(() => this.shot()?.state);
  protected readonly page = computed(() => {
    const page = roomPage(this.store.view());
    return page === 'room' && (this.shot() === undefined || this.store.state()?.projection === 'blank') ? 'blank' : page;
  });
  protected readonly item = computed(() => this.state()?.agenda.find(({ id }) => id === this.state()?.currentItemId));
  protected readonly number = computed(() => (this.state()?.agenda.findIndex(({ id }) => id === this.item()?.id) ?? 0) + 1);
  protected readonly queue = computed(() => this.state()?.floor.waiting ?? []);
  protected readonly speaking = computed(() => this.state()?.floor.speaking ?? undefined);
  protected readonly itemTimer = computed(() => {
    const item = this.item();
    return item === undefined || item.startedAt === null ? undefined : shownTimer(item.timer, item.plannedMinutes, this.shot()?.now ?? '');
  });
  protected readonly stageTimer = computed(() => {
    const item = this.item();
    const stage = item === undefined ? undefined : currentStage(item);
    return item === undefined || stage === undefined ? undefined : shownTimer(item.stageTimer, stageMinutes(stage), this.shot()?.now ?? '');
  });
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
      // A screen that was put out is cut off and refused when it comes back: nothing it showed may stay.
      if (this.page() === 'ended' || this.page() === 'closed' || this.connection.refusedFor() !== undefined) this.over.emit();
    });
  }

  ngOnInit(): void {
    this.store.start(this.meetingId());
  }
}
