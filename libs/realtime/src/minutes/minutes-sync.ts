import { fromBase64, toBase64 } from 'lib0/buffer';
import { MAX_UPDATE_BYTES } from '../envelope/frame-limits';
import type {
  MinutesAuthors,
  MinutesHead,
  MinutesOpenAck,
  MinutesPushAck,
  MinutesState,
  MinutesStateReason,
  MinutesUpdate,
} from '../envelope/minutes-messages';
import { retryDelayMs, type LiveRuntime, type LiveTransport, type Unsubscribe } from '../transport/live-transport';
import { SequenceBuffer } from '../transport/sequence-buffer';
import { decodeStateVector } from './decoded-update';
import { LocalReplica } from './minutes-replica';
import { MINUTES_SCHEMA_VERSION } from './minutes-sections';
import type { MinutesView, SaveState } from './minutes-view';
import { PushQueue, type PushOperation } from './push-queue';
import { courseOf } from '../transport/refusals';
import type { UnsentText } from './unsent-text';

export interface MinutesSyncOptions {
  readonly transport: LiveTransport;
  readonly runtime: LiveRuntime;
  readonly documentId: string;
  readonly onChange?: (view: MinutesView) => void;
}

type OpenAccepted = Extract<MinutesOpenAck, { ok: true }>;
type ReadOnlyReason = MinutesStateReason | 'older-editor';

const GAP_GRACE_MS = 300;

/**
 * Keeps the document of one page in step with the server: local changes are pushed in order until acknowledged, remote ones applied in
 * order, gaps fetched again. Nothing is stored on the device. After `stop`, `start` opens the document anew.
 */
export class MinutesSync {
  private replica: LocalReplica | undefined;
  private queue = new PushQueue();
  private readonly frames = new SequenceBuffer<MinutesUpdate>();
  private generation = 0;
  private epoch = 0;
  private readOnlyReason: ReadOnlyReason | undefined;
  private isReadOnly = true;
  private authors: MinutesAuthors = {};
  private unsent: readonly UnsentText[] = [];
  private lastRefusal: string | undefined;
  private phase: 'stopped' | 'opening' | 'open' | 'ended' = 'stopped';
  private isOpening = false;
  private isPushing = false;
  private isFailing = false;
  private resyncs = 0;
  private attempts = 0;
  // Answers that belong to an earlier document or connection are recognised by it and ignored.
  private session = 0;
  private subscriptions: Unsubscribe[] = [];

  constructor(private readonly options: MinutesSyncOptions) {}

  get view(): MinutesView {
    return {
      doc: this.replica?.doc,
      saveState: this.saveState,
      unsentCount: this.queue.unsentCount,
      readOnly: this.isReadOnly,
      readOnlyReason: this.readOnlyReason,
      generation: this.generation,
      epoch: this.epoch,
      authors: this.authors,
      unsentTexts: this.unsent,
      lastRefusal: this.lastRefusal,
    };
  }

  start(): void {
    if (this.phase !== 'stopped') return;
    const { transport, documentId } = this.options;
    const mine =
      <T extends { documentId: string }>(handle: (message: T) => void) =>
      (message: T) => {
        if (message.documentId === documentId) handle(message);
      };
    this.phase = 'opening';
    this.subscriptions = [
      transport.on(
        'minutes:update',
        mine((message) => this.receiveUpdate(message)),
      ),
      transport.on(
        'minutes:head',
        mine((message) => this.receiveHead(message)),
      ),
      transport.on(
        'minutes:state',
        mine((message) => this.receiveState(message)),
      ),
      transport.onConnection((isConnected) => (isConnected ? this.reopen() : this.loseConnection())),
    ];
    if (transport.isConnected) this.reopen();
    this.changed();
  }

  /** Leaves the document and forgets all of it, sent or not. Check `view.unsentCount` before. */
  stop(): void {
    if (this.phase === 'stopped') return;
    if (this.options.transport.isConnected && this.phase !== 'ended') {
      // Nobody waits for this answer: losing it costs nothing, the server forgets the connection anyway.
      this.options.transport.request('minutes:close', { documentId: this.options.documentId }).catch(() => undefined);
    }
    this.forget('stopped');
  }

  /** Access was withdrawn: the document, what was not sent and what was offered back disappear at once. */
  withdraw(): void {
    if (this.phase !== 'stopped') this.forget('ended');
  }

  dismissUnsentText(): void {
    this.unsent = [];
    this.changed();
  }

  private get saveState(): SaveState {
    if (this.phase === 'ended') return 'ended';
    if (!this.options.transport.isConnected || this.isFailing) return 'offline';
    if (this.phase !== 'open') return 'opening';
    return this.queue.unsentCount > 0 ? 'saving' : 'saved';
  }

  private forget(phase: 'stopped' | 'ended'): void {
    for (const unsubscribe of this.subscriptions) unsubscribe();
    this.subscriptions = [];
    this.dropReplica();
    this.unsent = [];
    this.phase = phase;
    this.changed();
  }

  private loseConnection(): void {
    this.session += 1;
    this.isOpening = false;
    this.isPushing = false;
    this.phase = 'opening';
    this.changed();
  }

  private reopen(): void {
    if (!this.isOpening && this.phase !== 'stopped' && this.phase !== 'ended') void this.open();
  }

  private async open(): Promise<void> {
    const session = this.session;
    const { transport, documentId } = this.options;
    const resumed = this.replica === undefined ? {} : { replica: this.replica.identity, stateVector: toBase64(this.replica.stateVector()) };
    this.isOpening = true;
    const ack = await transport.request('minutes:open', { documentId, ...resumed }).catch(() => undefined);
    if (session !== this.session) return;
    this.isOpening = false;
    if (ack === undefined) this.retryLater(() => this.reopen());
    else if (ack.ok) this.adopt(ack);
    else if (courseOf(ack.error.code) === 'retry') this.retryLater(() => this.reopen());
    else if (courseOf(ack.error.code) === 'end' || this.replica === undefined) this.end(ack.error.code);
    else this.reload(ack.error.code);
  }

  private adopt(ack: OpenAccepted): void {
    const held = this.replica;
    if (held !== undefined && (ack.generation !== this.generation || ack.replica.clientId !== held.identity.clientId)) {
      return this.reload(ack.generation === this.generation ? 'REPLICA_FENCED' : 'STALE_GENERATION');
    }
    // Answered before the last change of state this page already knows of.
    if (ack.epoch < this.epoch) return this.retryLater(() => this.reopen());
    this.succeed();
    this.generation = ack.generation;
    this.epoch = ack.epoch;
    this.authors = { ...this.authors, ...ack.authors };
    const replica = held ?? new LocalReplica(ack.replica, (update, endClock, isWriting) => this.receiveLocal(update, endClock, isWriting));
    this.replica = replica;
    // Known before applying: an editor must not repair what it does not understand.
    const isOlder = ack.schemaVersion > MINUTES_SCHEMA_VERSION;
    this.setReadOnly(ack.readOnly || isOlder, isOlder ? 'older-editor' : ack.reason);
    if (!replica.apply(fromBase64(ack.update))) return this.reload('REJECTED');
    for (const frame of this.frames.catchUp(ack.seq)) if (!replica.apply(fromBase64(frame.update))) return this.reload('REJECTED');
    this.phase = 'open';
    this.settleReadOnly();
    this.pump();
    this.changed();
  }

  private receiveLocal(update: Uint8Array, endClock: number, isWriting: boolean): void {
    // Yjs tidies formatting after remote changes by deletions of its own, which a read-only page must not queue for ever.
    if (this.isReadOnly && !isWriting && this.readOnlyReason !== 'curtain') return;
    this.queue.add(update, endClock);
    if (this.phase === 'open' && !this.isOpening) this.settleReadOnly();
    this.pump();
    this.changed();
  }

  private pump(): void {
    if (this.isPushing || this.phase !== 'open' || this.isReadOnly || this.isFailing || !this.options.transport.isConnected) return;
    const operation = this.queue.next(() => this.options.runtime.newId());
    if (operation === undefined) return;
    if (operation.update.length > MAX_UPDATE_BYTES) return this.reload('TOO_LARGE');
    void this.push(operation);
  }

  private async push(operation: PushOperation): Promise<void> {
    const session = this.session;
    const { transport, documentId } = this.options;
    this.isPushing = true;
    const message = { documentId, generation: this.generation, opId: operation.opId, update: toBase64(operation.update) };
    const ack = await transport.request('minutes:push', message).catch(() => undefined);
    if (session !== this.session) return;
    this.isPushing = false;
    if (ack === undefined) this.retryLater(() => this.pump());
    else if (ack.ok) {
      this.queue.acknowledge(operation.opId);
      this.replica?.acknowledge(operation.endClock);
      this.resyncs = 0;
      this.succeed();
      this.pump();
    } else this.followRefusal(ack);
    this.changed();
  }

  private followRefusal(ack: Extract<MinutesPushAck, { ok: false }>): void {
    switch (courseOf(ack.error.code)) {
      case 'retry':
        return this.retryLater(() => this.pump());
      case 'resync':
        return this.resend(ack.error.stateVector);
      case 'hold':
        // The reason decides whether the text waits or is given back: opening again tells it.
        this.setReadOnly(true, this.readOnlyReason);
        return this.reopen();
      case 'end':
        return this.end(ack.error.code);
      case 'reload':
        return this.reload(ack.error.code);
    }
  }

  private resend(stateVector: string | undefined): void {
    const known = stateVector === undefined ? undefined : decodeStateVector(fromBase64(stateVector));
    const missing = known === undefined ? undefined : this.replica?.missingFrom(known);
    this.resyncs += 1;
    if (missing === undefined || this.resyncs > 2) return this.reload('RESYNC');
    this.queue.replaceAll(missing.update, missing.endClock);
    this.pump();
  }

  private receiveUpdate(message: MinutesUpdate): void {
    if (message.generation < this.generation || message.epoch < this.epoch) return;
    if (this.replica === undefined) return this.frames.hold(message.fromSeq, message.toSeq, message);
    if (message.generation > this.generation) return this.reopen();
    this.authors = message.authors === undefined ? this.authors : { ...this.authors, ...message.authors };
    for (const frame of this.frames.offer(message.fromSeq, message.toSeq, message)) {
      if (!this.replica.apply(fromBase64(frame.update))) return this.reload('REJECTED');
    }
    if (this.frames.hasGap) this.reopenUnlessReached(message.toSeq);
    if (message.epoch > this.epoch) {
      // The change of state that raised the epoch was missed.
      this.epoch = message.epoch;
      this.reopen();
    }
    this.changed();
  }

  private receiveHead(message: MinutesHead): void {
    if (message.generation > this.generation) this.reopen();
    else if (message.generation === this.generation && message.seq > this.frames.seq) this.reopenUnlessReached(message.seq);
  }

  private receiveState(message: MinutesState): void {
    if (message.epoch < this.epoch || message.generation < this.generation) return;
    this.epoch = message.epoch;
    if (message.generation > this.generation) return this.reload('STALE_GENERATION');
    this.setReadOnly(message.readOnly || this.readOnlyReason === 'older-editor', message.reason);
    this.settleReadOnly();
    this.pump();
    this.changed();
  }

  // A frame may simply be on its way: asking again at once would double the traffic of every batch.
  private reopenUnlessReached(seq: number): void {
    const session = this.session;
    this.options.runtime.after(GAP_GRACE_MS, () => {
      if (session === this.session && this.frames.seq < seq) this.reopen();
    });
  }

  private setReadOnly(isReadOnly: boolean, reason: ReadOnlyReason | undefined): void {
    this.isReadOnly = isReadOnly;
    this.readOnlyReason = isReadOnly ? (this.readOnlyReason === 'older-editor' ? 'older-editor' : reason) : undefined;
  }

  // Behind the curtain the text waits; anywhere else it will never be accepted, and goes back to its author.
  private settleReadOnly(): void {
    if (this.isReadOnly && this.readOnlyReason !== 'curtain' && this.queue.unsentCount > 0) this.reload('READ_ONLY');
  }

  private reload(code: string): void {
    this.unsent = [...this.unsent, ...(this.replica?.unsentTexts() ?? [])];
    this.lastRefusal = code;
    this.dropReplica();
    this.phase = 'opening';
    this.changed();
    this.retryLater(() => this.reopen(), code === 'STALE_GENERATION' || code === 'READ_ONLY');
  }

  private end(code: string): void {
    this.lastRefusal = code;
    this.forget('ended');
  }

  private dropReplica(): void {
    this.session += 1;
    this.isOpening = false;
    this.isPushing = false;
    this.replica?.doc.destroy();
    this.replica = undefined;
    this.queue.clear();
    this.frames.reset(0);
    this.readOnlyReason = undefined;
    this.isReadOnly = true;
    this.authors = {};
    this.resyncs = 0;
  }

  private succeed(): void {
    this.attempts = 0;
    this.isFailing = false;
  }

  private retryLater(run: () => void, isImmediate = false): void {
    if (isImmediate) return run();
    const session = this.session;
    this.isFailing = true;
    this.options.runtime.after(retryDelayMs(this.attempts), () => {
      if (session !== this.session) return;
      this.isFailing = false;
      run();
    });
    this.attempts += 1;
    this.changed();
  }

  private changed(): void {
    this.options.onChange?.(this.view);
  }
}
