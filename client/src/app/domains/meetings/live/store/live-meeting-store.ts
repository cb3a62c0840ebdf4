import { computed, DestroyRef, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { coordinates, leads, type Viewer } from '@croisee/domain/meetings/live/actor';
import type { CommandInput, CommandType } from '@croisee/domain/meetings/live/commands';
import { findItem, type LiveItem, type MeetingState, type Participant } from '@croisee/domain/meetings/live/state';
import type { MeetingPresence } from '@croisee/realtime/envelope/meeting-messages';
import { MeetingSync } from '@croisee/realtime/meeting/meeting-sync';
import type { MeetingView } from '@croisee/realtime/meeting/meeting-view';
import type { ShownError } from '@croisee/ui/error-panel/error-panel';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { ApiError } from '../../../../kernel/api/api-error';
import { LIVE_RUNTIME, LIVE_TRANSPORT } from '../../../../kernel/live/live-transport';
import { SessionActivity } from '../../../../kernel/session/session-activity';
import { announcementsBetween } from './announcements';
import { applyFrame, readState, withoutWithdrawn } from './meeting-frames';
import { isOffered, readerOf } from './reader';
import { TimerChime } from './timer-chime';
import { currentStage, shownTimer, stageMinutes, type ShownTimer } from './timers';

const TICK_MILLISECONDS = 1000;

const NOT_JOINED: MeetingView<MeetingState> = {
  connection: 'joining',
  state: undefined,
  seq: 0,
  epoch: 0,
  me: undefined,
  people: [],
  serverOffsetMs: 0,
  pendingCommandCount: 0,
  lastWithdrawal: undefined,
  lastRefusal: undefined,
};

export interface Sending {
  /** Distinguishes buttons that give the same command about different things. */
  readonly about?: string;
  readonly expectedVersion?: number;
}

/**
 * One live meeting as a page reads and drives it. Everything shown comes from the synchroniser's state; commands are sent once however often
 * a button is pressed. Provided by the page, so that leaving it leaves the meeting and forgets it.
 */
@Injectable()
export class LiveMeetingStore {
  private readonly transport = inject(LIVE_TRANSPORT);
  private readonly runtime = inject(LIVE_RUNTIME);
  private readonly activity = inject(SessionActivity);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  private readonly chime = inject(TimerChime);
  private readonly destroyed = inject(DestroyRef);
  private readonly shown = signal<MeetingView<MeetingState>>(NOT_JOINED);
  private readonly sending = signal<ReadonlySet<string>>(new Set());
  private readonly refused = signal<ShownError | undefined>(undefined);
  private readonly localMs = signal(this.runtime.nowMs());
  private readonly browsed = signal<string | null>(null);
  private sync: MeetingSync<MeetingState> | undefined;

  readonly view = this.shown.asReadonly();
  readonly refusal = this.refused.asReadonly();
  readonly state = computed(() => this.shown().state);
  readonly memberId = computed(() => this.shown().me?.memberId ?? null);
  readonly reader = computed<Viewer | undefined>(() => {
    const { state, me } = this.shown();
    return state === undefined || me === undefined ? undefined : readerOf(state, me);
  });
  /** The server's instant, to the second. */
  readonly now = computed(() => new Date(this.localMs() + this.shown().serverOffsetMs).toISOString());
  readonly current = computed<LiveItem | undefined>(() => {
    const state = this.state();
    return state === undefined || state.currentItemId === null ? undefined : findItem(state, state.currentItemId);
  });
  /** The item being browsed apart from the others, or the current one. */
  readonly item = computed<LiveItem | undefined>(() => this.state()?.agenda.find(({ id }) => id === this.browsed()) ?? this.current());
  readonly isFollowing = computed(() => this.item()?.id === this.current()?.id);
  readonly leads = computed(() => this.power(leads));
  readonly coordinates = computed(() => this.power(coordinates));
  readonly organises = computed(() => this.leads() || this.coordinates());
  /** Who is connected; the list stays as it was while this page itself is cut off. */
  readonly people = linkedSignal<MeetingView<MeetingState>, MeetingPresence['people']>({
    source: this.shown,
    computation: (view, previous) => (view.connection === 'live' ? view.people : (previous?.value ?? [])),
  });
  readonly isProjecting = computed(() => this.people().some(({ state }) => state === 'projecting'));
  readonly itemTimer = computed<ShownTimer | undefined>(() => {
    const item = this.item();
    return item === undefined || item.startedAt === null ? undefined : shownTimer(item.timer, item.plannedMinutes, this.now());
  });
  readonly stageTimer = computed<ShownTimer | undefined>(() => {
    const item = this.item();
    const stage = item === undefined ? undefined : currentStage(item);
    return item === undefined || stage === undefined ? undefined : shownTimer(item.stageTimer, stageMinutes(stage), this.now());
  });

  constructor() {
    const ticking = setInterval(() => this.localMs.set(this.runtime.nowMs()), TICK_MILLISECONDS);
    this.destroyed.onDestroy(() => clearInterval(ticking));
    this.warnBeforeTheEnd(this.stageTimer, 'stageEnding');
    this.warnBeforeTheEnd(this.itemTimer, 'itemEnding');
  }

  /** Joins the meeting; the page leaves it when it is destroyed. */
  start(meetingId: string): void {
    const sync = new MeetingSync<MeetingState>({
      transport: this.transport,
      runtime: this.runtime,
      meetingId,
      readState,
      reduce: applyFrame,
      withoutWithdrawn,
      onChange: (view) => this.show(view),
    });
    this.sync = sync;
    sync.start();
    // Presence in an open meeting renews the session on the server.
    const stopListening = this.transport.on('meeting:head', () => this.activity.answered());
    this.destroyed.onDestroy(() => {
      stopListening();
      sync.stop();
    });
  }

  /** Whether the page offers the command now. */
  offers<T extends CommandType>(type: T, payload: CommandInput<T> = {} as CommandInput<T>): boolean {
    const state = this.state();
    const reader = this.reader();
    return state !== undefined && reader !== undefined && isOffered(state, reader, type, payload);
  }

  /** Whether such a command is on its way. */
  isSending(type: CommandType, about = ''): boolean {
    return this.sending().has(`${type} ${about}`);
  }

  /** Gives a command; true once it is done, otherwise the page shows why not. Pressing again while it is on its way does nothing. */
  async run<T extends CommandType>(type: T, payload: CommandInput<T>, sending: Sending = {}): Promise<boolean> {
    if (this.isSending(type, sending.about)) return false;
    this.refused.set(undefined);
    const refusal = await this.send(type, payload, sending);
    this.refused.set(refusal === undefined ? undefined : { code: refusal.code, message: refusal.message });
    return refusal === undefined;
  }

  /** Gives a command for a form, which shows by itself why it was refused; rejects with `ApiError`. */
  async submit<T extends CommandType>(type: T, payload: CommandInput<T>): Promise<void> {
    const refusal = await this.send(type, payload, {});
    if (refusal !== undefined) throw new ApiError(refusal.code, refusal.message);
  }

  dismissRefusal(): void {
    this.refused.set(undefined);
  }

  browse(itemId: string): void {
    this.browsed.set(itemId === this.current()?.id ? null : itemId);
  }

  follow(): void {
    this.browsed.set(null);
  }

  person(memberId: string | null): Participant | undefined {
    return this.state()?.participants.find((one) => one.memberId === memberId);
  }

  say(key: string, params: Readonly<Record<string, string | number>> = {}): void {
    this.announcer.announce(this.transloco.translate(`live.say.${key}`, params));
  }

  private async send<T extends CommandType>(type: T, payload: CommandInput<T>, { about = '', expectedVersion }: Sending) {
    if (this.sync === undefined) throw new Error('The meeting was not joined.');
    const key = `${type} ${about}`;
    this.sending.update((keys) => new Set(keys).add(key));
    const answer = await this.sync.command(type, payload, expectedVersion);
    this.sending.update((keys) => new Set([...keys].filter((one) => one !== key)));
    return answer.ok ? undefined : answer.error;
  }

  private power(has: (reader: Viewer, itemId: string | null) => boolean): boolean {
    const reader = this.reader();
    return reader !== undefined && this.state()?.away !== true && has(reader, this.state()?.currentItemId ?? null);
  }

  private show(view: MeetingView<MeetingState>): void {
    const before = untracked(this.state);
    this.shown.set(view);
    if (before === undefined || view.state === undefined || before === view.state) return;
    if (before.currentItemId !== view.state.currentItemId) this.follow();
    for (const { key, params } of announcementsBetween(before, view.state, view.me?.memberId ?? null)) this.say(key, params);
  }

  private warnBeforeTheEnd(timer: () => ShownTimer | undefined, key: string): void {
    const phase = computed(() => (this.isFollowing() ? timer()?.phase : undefined));
    let before: string | undefined;
    effect(() => {
      const now = phase();
      if (before === 'running' && now === 'ending') {
        this.say(key);
        this.chime.play();
      }
      before = now;
    });
  }
}
