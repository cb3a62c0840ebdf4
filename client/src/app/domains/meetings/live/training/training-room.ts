import { ChangeDetectionStrategy, Component, computed, effect, inject, input, type OnInit, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TRAINING_SHEETS, type TrainingPart } from '@croisee/domain/meetings/training/training-plan';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../../../../kernel/i18n/language';
import { LIVE_TRANSPORT } from '../../../../kernel/live/live-transport';
import { AskedDialog } from '../dialogs/asked-dialog';
import { DeliberationDialogs } from '../dialogs/deliberation-dialogs';
import { FrameDialogs } from '../dialogs/frame-dialogs';
import { AlertsInbox } from '../lead/alerts-inbox';
import { ClosingChecks } from '../lead/closing-checks';
import { FacilitatorBar } from '../lead/facilitator-bar';
import { AgendaAside } from '../room/agenda-aside';
import { FloorDock } from '../room/floor-dock';
import { ItemPanel } from '../room/item-panel';
import { PresenceList } from '../room/presence-list';
import { roomPage } from '../room/room-page';
import { SpeakingBalance } from '../room/speaking-balance';
import { SpeakingQueue } from '../room/speaking-queue';
import { StillPage } from '../room/still-page';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';
import { TrainingTransport } from './training-transport';

/** The room of a training meeting: the same page, queue, stages, round and curtain, over a meeting that exists in this page only. */
@Component({
  selector: 'app-training-room',
  imports: [
    ...[AgendaAside, AlertsInbox, ClosingChecks, DeliberationDialogs, ErrorPanel, FacilitatorBar, FloorDock, FrameDialogs, Icon],
    ...[ItemPanel, PresenceList, SpeakingBalance, SpeakingQueue, StillPage, TranslocoPipe],
  ],
  providers: [TrainingTransport, { provide: LIVE_TRANSPORT, useExisting: TrainingTransport }, LiveMeetingStore, Structures, AskedDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './training-room.html',
  styleUrl: '../room/meeting-room.scss',
})
export class TrainingRoom implements OnInit {
  readonly part = input.required<TrainingPart>();

  private readonly transport = inject(TrainingTransport);
  private readonly language = inject(Language).current;
  private readonly dialogs = inject(AskedDialog);
  protected readonly store = inject(LiveMeetingStore);
  protected readonly page = computed(() => roomPage(this.store.view()));
  protected readonly isLeading = computed(() => this.store.leads() && this.page() === 'room');

  constructor() {
    effect(() => {
      const page = this.page();
      const itemIds = this.store.state()?.agenda.map(({ id }) => id) ?? [];
      if (page === 'room') untracked(() => this.dialogs.resume(itemIds));
      else if (page === 'curtain') untracked(() => this.dialogs.suspend());
      else this.dialogs.close();
    });
  }

  /** What stands in the place of the sheet and of the minutes, which belong to real situations. */
  protected sheetOf({ id }: { readonly id: string }): string {
    return TRAINING_SHEETS[id]?.[this.language()] ?? '';
  }

  ngOnInit(): void {
    this.store.start(this.transport.begin(this.part()));
  }
}
