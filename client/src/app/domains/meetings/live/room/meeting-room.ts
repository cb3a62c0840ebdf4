import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { DisplayPreferences } from '../../../../kernel/display/display-preferences';
import type { HoldsChanges } from '../../../../kernel/navigation/unsaved-changes.guard';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { AfterMeeting } from '../../after/after-meeting';
import { UnsentMinutes } from '../../minutes/unsent-minutes';
import { AskedDialog } from '../dialogs/asked-dialog';
import { DeliberationDialogs } from '../dialogs/deliberation-dialogs';
import { FrameDialogs } from '../dialogs/frame-dialogs';
import { AlertsInbox } from '../lead/alerts-inbox';
import { ClosingChecks } from '../lead/closing-checks';
import { CurtainKey } from '../lead/curtain-key';
import { FacilitatorBar } from '../lead/facilitator-bar';
import { OwnNoteBook } from '../notes/own-note-book';
import { AttendanceRoll } from '../organise/attendance-roll';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';
import { AgendaAside } from './agenda-aside';
import { FloorDock } from './floor-dock';
import { ItemPanel } from './item-panel';
import { MinutesSlot } from './minutes-slot';
import { PresenceList } from './presence-list';
import { roomPage } from './room-page';
import { RoomStatus } from './room-status';
import { SpeakingBalance } from './speaking-balance';
import { SpeakingQueue } from './speaking-queue';
import { StillPage } from './still-page';

type Written = Pick<LiveItem, 'id' | 'documents'>;

/** The meeting room: everybody lands on the current item, may look elsewhere and come back in one gesture. */
@Component({
  selector: 'app-meeting-room',
  imports: [
    AfterMeeting,
    AgendaAside,
    AlertsInbox,
    AttendanceRoll,
    ClosingChecks,
    DayPipe,
    DeliberationDialogs,
    ErrorPanel,
    FacilitatorBar,
    FloorDock,
    FrameDialogs,
    Icon,
    ItemPanel,
    MinutesSlot,
    PageHeader,
    PresenceList,
    RoomStatus,
    RouterLink,
    SpeakingBalance,
    SpeakingQueue,
    StillPage,
    TranslocoPipe,
  ],
  providers: [LiveMeetingStore, Structures, AskedDialog, OwnNoteBook],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'actOnKey($event)' },
  templateUrl: './meeting-room.html',
  styleUrl: './meeting-room.scss',
})
export class MeetingRoom implements OnInit, HoldsChanges {
  /** The meeting, from the address. */
  readonly id = input.required<string>();
  /** The reader’s access is over: whoever shows the room may have something to say. */
  readonly accessEnded = output<void>();

  protected readonly store = inject(LiveMeetingStore);
  protected readonly dialogs = inject(AskedDialog);
  protected readonly curtainKey = inject(CurtainKey);
  protected readonly preferences = inject(DisplayPreferences);
  private readonly unsent = inject(UnsentMinutes);
  private readonly notes = inject(OwnNoteBook);
  private readonly panel = viewChild(ItemPanel);

  protected readonly page = computed(() => roomPage(this.store.view()));
  /** The item whose minutes are open; behind the curtain the editor stays, empty, because it holds what was being typed. */
  protected readonly written = linkedSignal<Written | undefined, readonly Written[]>({
    source: () => (this.page() === 'room' ? this.store.item() : undefined),
    computation: (item, previous) => (item !== undefined ? [item] : this.page() === 'curtain' ? (previous?.value ?? []) : []),
  });
  protected readonly showsMinutes = computed(() => this.page() === 'room' && this.panel()?.shown() === 'minutes');
  protected readonly isLeading = computed(() => this.store.leads() && this.page() === 'room');
  protected readonly attested = computed(() => this.store.state()?.attestations.includes(this.store.memberId() ?? '') ?? false);

  constructor() {
    effect(() => {
      if (this.page() === 'ended') this.accessEnded.emit();
    });
    effect(() => {
      const page = this.page();
      const itemIds = this.store.state()?.agenda.map(({ id }) => id) ?? [];
      if (page === 'room') untracked(() => this.dialogs.resume(itemIds));
      else if (page === 'curtain') untracked(() => this.dialogs.suspend());
      else this.dialogs.close();
      if (page !== 'curtain' && page !== 'joining') this.notes.keepOnly(itemIds);
    });
  }

  ngOnInit(): void {
    this.store.start(this.id());
  }

  hasUnsavedChanges(): boolean {
    return this.unsent.count() > 0 || this.notes.holdsUnsaved();
  }

  /** Single keys act only outside texts and when the person left them on. */
  protected actOnKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable], dialog') !== null;
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !this.preferences.shortcuts()) return;
    if (event.key === 'p' && this.store.offers('request-floor'))
      void this.store.run('request-floor', { kind: 'speech' }, { about: 'speech' });
    else if (event.key === 'c' && !this.store.isFollowing()) this.store.follow();
    else return;
    event.preventDefault();
  }
}
