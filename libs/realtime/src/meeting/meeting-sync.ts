import { ackRefusal } from '../envelope/ack';
import type {
  MeetingEvent,
  MeetingHead,
  MeetingJoinAck,
  MeetingMe,
  MeetingPresence,
  MeetingSkip,
  MeetingWithdrawn,
} from '../envelope/meeting-messages';
import type { LiveRuntime, LiveTransport, Unsubscribe } from '../transport/live-transport';
import { courseOf } from '../transport/refusals';
import { Retry } from '../transport/retry';
import { SequenceBuffer } from '../transport/sequence-buffer';
import { CommandQueue, type CommandAnswer } from './command-queue';
import type { MeetingView } from './meeting-view';
import { ServerClock } from './server-clock';

export interface MeetingSyncOptions<State, Event extends MeetingEvent> {
  readonly transport: LiveTransport;
  readonly runtime: LiveRuntime;
  readonly meetingId: string;
  /** The state as the server projected it for this person; throws when it is not one. */
  readonly readState: (state: unknown) => State;
  /** The reducer the server runs too. */
  readonly reduce: (state: State, event: Event) => State;
  /** The state without what was withdrawn, shown at once until the server's own projection arrives. */
  readonly withoutWithdrawn: (state: State, withdrawn: MeetingWithdrawn) => State | undefined;
  readonly onChange?: (view: MeetingView<State>) => void;
}

type Numbered<Event> = { readonly event: Event } | { readonly skip: MeetingSkip };
type JoinAccepted = Extract<MeetingJoinAck, { ok: true }>;

const GAP_GRACE_MS = 150;

/**
 * Keeps a page in step with a meeting: events applied once and in order, gaps fetched again, commands carried out exactly once, withdrawn
 * content dropped at once. Frames of an epoch gone by are never applied; a new epoch brings the whole state, projected with current rights.
 */
export class MeetingSync<State, Event extends MeetingEvent = MeetingEvent> {
  private state: State | undefined;
  private epoch = 0;
  private me: MeetingMe | undefined;
  private people: MeetingPresence['people'] = [];
  private connection: MeetingView<State>['connection'] = 'left';
  private lastWithdrawal: MeetingWithdrawn | undefined;
  private lastRefusal: string | undefined;
  private needsFullState = true;
  private isJoining = false;
  private session = 0;
  private subscriptions: Unsubscribe[] = [];
  private readonly frames = new SequenceBuffer<Numbered<Event>>();
  private readonly clock = new ServerClock();
  private readonly commands: CommandQueue;
  private readonly retry: Retry;

  constructor(private readonly options: MeetingSyncOptions<State, Event>) {
    this.retry = new Retry(options.runtime);
    this.commands = new CommandQueue(options.transport, options.runtime, () => this.changed());
  }

  get view(): MeetingView<State> {
    return {
      connection: this.connection,
      state: this.state,
      seq: this.frames.seq,
      epoch: this.epoch,
      me: this.me,
      people: this.people,
      serverOffsetMs: this.clock.offsetMs,
      pendingCommandCount: this.commands.pendingCount,
      lastWithdrawal: this.lastWithdrawal,
      lastRefusal: this.lastRefusal,
    };
  }

  start(): void {
    if (this.connection !== 'left') return;
    const { transport, meetingId } = this.options;
    const mine =
      <T extends { meetingId: string }>(handle: (message: T) => void) =>
      (message: T): void => {
        if (message.meetingId === meetingId) handle(message);
      };
    this.subscriptions = [
      transport.on(
        'meeting:event',
        mine((message) => this.receive(message.seq, message.seq, { event: message as Event })),
      ),
      transport.on(
        'meeting:skip',
        mine((message) => this.receive(message.seq, message.upTo, { skip: message })),
      ),
      transport.on(
        'meeting:head',
        mine((message) => this.receiveHead(message)),
      ),
      transport.on(
        'meeting:presence',
        mine((message) => this.receivePresence(message)),
      ),
      transport.on(
        'meeting:withdrawn',
        mine((message) => this.receiveWithdrawn(message)),
      ),
      transport.onConnection((isConnected) => (isConnected ? this.rejoin() : this.loseConnection())),
    ];
    this.connection = transport.isConnected ? 'joining' : 'offline';
    if (transport.isConnected) this.rejoin();
    this.changed();
  }

  /** Leaves the meeting and forgets it. Commands without an answer are answered `UNAVAILABLE`. */
  stop(): void {
    if (this.connection === 'left') return;
    const { transport, meetingId } = this.options;
    // Nobody waits for this answer: losing it costs nothing, the server forgets the connection anyway.
    if (transport.isConnected) transport.request('meeting:leave', { meetingId }).catch(() => undefined);
    this.forget('left', 'UNAVAILABLE');
  }

  /** Asks for one act; `type` and `payload` are those of the shared command schemas. */
  command(type: string, payload: unknown, expectedVersion?: number): Promise<CommandAnswer> {
    if (this.connection === 'ended' || this.connection === 'left')
      return Promise.resolve(ackRefusal('FORBIDDEN', 'the meeting is not joined'));
    const version = expectedVersion === undefined ? {} : { expectedVersion };
    return this.commands.send({ meetingId: this.options.meetingId, type, payload, ...version });
  }

  private forget(connection: 'left' | 'ended', code: string): void {
    for (const unsubscribe of this.subscriptions) unsubscribe();
    this.subscriptions = [];
    this.session += 1;
    this.isJoining = false;
    this.retry.cancel();
    this.state = undefined;
    this.me = undefined;
    this.people = [];
    this.needsFullState = true;
    this.frames.reset(0);
    this.connection = connection;
    this.commands.close(ackRefusal(code, 'the meeting was left'));
    this.changed();
  }

  private loseConnection(): void {
    this.session += 1;
    this.isJoining = false;
    this.retry.cancel();
    this.connection = 'offline';
    this.people = [];
    this.commands.setLive(false);
    this.changed();
  }

  private rejoin(): void {
    if (!this.isJoining && this.connection !== 'left' && this.connection !== 'ended') void this.join();
  }

  private async join(): Promise<void> {
    const session = this.session;
    const { transport, runtime, meetingId } = this.options;
    const sentMs = runtime.nowMs();
    const afterSeq = this.state === undefined || this.needsFullState ? {} : { afterSeq: this.frames.seq };
    this.isJoining = true;
    const ack = await transport.request('meeting:join', { meetingId, ...afterSeq }).catch(() => undefined);
    if (session !== this.session) return;
    this.isJoining = false;
    if (ack === undefined || (!ack.ok && courseOf(ack.error.code) === 'retry')) return this.joinLater();
    if (!ack.ok) {
      this.lastRefusal = ack.error.code;
      return this.forget('ended', ack.error.code);
    }
    this.clock.measure(ack.serverTime, sentMs, runtime.nowMs());
    this.adopt(ack);
  }

  private adopt(ack: JoinAccepted): void {
    // Answered before a withdrawal this page already knows of.
    if (ack.epoch < this.epoch) return this.joinLater();
    if (ack.state !== undefined) this.replaceState(ack.state, ack);
    else if (ack.epoch > this.epoch || this.needsFullState || this.state === undefined) {
      // Events alone would leave in place what the new epoch withdrew.
      this.needsFullState = true;
      return this.rejoin();
    } else this.addEvents(ack);
    this.me = ack.me;
    this.retry.succeeded();
    this.connection = 'live';
    this.commands.setLive(true);
    this.changed();
    if (this.needsFullState || this.frames.hasGap) this.rejoin();
  }

  private replaceState(state: unknown, ack: JoinAccepted): void {
    this.epoch = ack.epoch;
    this.needsFullState = false;
    this.state = this.options.readState(state);
    this.applyAll(this.frames.jumpTo(ack.seq));
  }

  private addEvents(ack: JoinAccepted): void {
    // A replay is projected with current rights, whatever the epoch each event was written in.
    for (const event of ack.events ?? []) {
      if (event.seq > this.frames.seq && this.state !== undefined) this.state = this.options.reduce(this.state, event as Event);
    }
    this.applyAll(this.frames.catchUp(ack.seq));
  }

  private receive(from: number, to: number, frame: Numbered<Event>): void {
    // While a join is under way the state may be replaced: frames wait for it.
    if (this.isJoining || this.state === undefined) return this.frames.hold(from, to, frame);
    this.applyAll(this.frames.offer(from, to, frame));
    if (this.needsFullState) this.rejoin();
    else if (this.frames.hasGap) this.rejoinUnlessReached(to);
    this.changed();
  }

  private applyAll(frames: readonly Numbered<Event>[]): void {
    for (const frame of frames) {
      if ('skip' in frame || frame.event.epoch < this.epoch || this.state === undefined) continue;
      if (frame.event.epoch > this.epoch) {
        this.epoch = frame.event.epoch;
        this.needsFullState = true;
      }
      this.state = this.options.reduce(this.state, frame.event);
    }
  }

  private receiveHead(head: MeetingHead): void {
    this.clock.observe(head.serverTime, this.options.runtime.nowMs());
    if ((head.epoch ?? 0) > this.epoch) {
      this.needsFullState = true;
      this.rejoin();
    } else if (head.seq > this.frames.seq) this.rejoinUnlessReached(head.seq);
  }

  private receivePresence(presence: MeetingPresence): void {
    this.people = presence.people;
    this.changed();
  }

  private receiveWithdrawn(withdrawn: MeetingWithdrawn): void {
    if (withdrawn.epoch < this.epoch) return;
    this.epoch = withdrawn.epoch;
    this.lastWithdrawal = withdrawn;
    if (withdrawn.reason === 'access-ended' && withdrawn.itemId === undefined) return this.forget('ended', 'FORBIDDEN');
    this.state = this.state === undefined ? undefined : this.options.withoutWithdrawn(this.state, withdrawn);
    this.needsFullState = true;
    this.changed();
    this.rejoin();
  }

  // A frame may simply be on its way.
  private rejoinUnlessReached(seq: number): void {
    const session = this.session;
    this.options.runtime.after(GAP_GRACE_MS, () => {
      if (session === this.session && this.frames.seq < seq) this.rejoin();
    });
  }

  private joinLater(): void {
    this.retry.later(() => this.rejoin());
    this.changed();
  }

  private changed(): void {
    this.options.onChange?.(this.view);
  }
}
