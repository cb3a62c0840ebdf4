import { fromBase64, toBase64 } from 'lib0/buffer';
import type { MinutesAuthors, MinutesHead, MinutesOpenAck, MinutesState, MinutesUpdate } from '../envelope/minutes-messages';
import type { LiveRuntime, LiveTransport, Unsubscribe } from '../transport/live-transport';
import { courseOf } from '../transport/refusals';
import { Retry } from '../transport/retry';
import { SequenceBuffer } from '../transport/sequence-buffer';
import { MinutesPusher } from './minutes-pusher';
import { LocalReplica } from './minutes-replica';
import { MINUTES_SCHEMA_VERSION } from './minutes-sections';
import type { MinutesView, ReadOnlyReason, SaveState } from './minutes-view';
import type { UnsentText } from './unsent-text';

export interface MinutesSyncOptions {
  readonly transport: LiveTransport;
  readonly runtime: LiveRuntime;
  readonly documentId: string;
  readonly onChange?: (view: MinutesView) => void;
}

type OpenAccepted = Extract<MinutesOpenAck, { ok: true }>;

const GAP_GRACE_MS = 300;

/**
 * Keeps the document of one page in step with the server: local changes are pushed in order until acknowledged, remote ones applied in
 * order, gaps fetched again. Nothing is stored on the device. After `stop`, `start` opens the document anew.
 */
export class MinutesSync {
  private replica: LocalReplica | undefined;
  private pusher: MinutesPusher | undefined;
  private generation = 0;
  private epoch = 0;
  private readOnlyReason: ReadOnlyReason | undefined;
  private isReadOnly = true;
  private authors: MinutesAuthors = {};
  private unsent: readonly UnsentText[] = [];
  private lastRefusal: string | undefined;
  private phase: 'stopped' | 'opening' | 'open' | 'ended' = 'stopped';
  private isOpening = false;
  // An answer that belongs to an earlier document or connection is recognised by it and ignored.
  private session = 0;
  private subscriptions: Unsubscribe[] = [];
  private readonly frames = new SequenceBuffer<MinutesUpdate>();
  private readonly retry: Retry;

  constructor(private readonly options: MinutesSyncOptions) {
    this.retry = new Retry(options.runtime);
  }

  get view(): MinutesView {
    return {
      doc: this.replica?.doc,
      saveState: this.saveState,
      unsentCount: this.pusher?.unsentCount ?? 0,
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
      (message: T): void => {
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

  /** Leaves the document and forgets all of it, sent or not. Look at `view.unsentCount` before. */
  stop(): void {
    if (this.phase === 'stopped') return;
    const { transport, documentId } = this.options;
    // Nobody waits for this answer: losing it costs nothing, the server forgets the connection anyway.
    if (transport.isConnected && this.phase !== 'ended') transport.request('minutes:close', { documentId }).catch(() => undefined);
    this.forget('stopped');
  }

  /** Access was withdrawn: the document, what was not sent and what was offered back disappear at once. */
  withdraw(): void {
    if (this.phase !== 'stopped') this.forget('ended');
  }

  /** The author has taken, or given up, the text that was offered back. */
  dismissUnsentText(): void {
    this.unsent = [];
    this.changed();
  }

  private get saveState(): SaveState {
    if (this.phase === 'ended') return 'ended';
    if (!this.options.transport.isConnected || this.retry.isWaiting || this.pusher?.isFailing === true) return 'offline';
    if (this.phase !== 'open') return 'opening';
    return (this.pusher?.unsentCount ?? 0) > 0 ? 'saving' : 'saved';
  }

  private loseConnection(): void {
    this.session += 1;
    this.isOpening = false;
    this.phase = 'opening';
    this.retry.cancel();
    this.pusher?.interrupt();
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
    if (ack === undefined || (!ack.ok && courseOf(ack.error.code) === 'retry')) this.openLater();
    else if (ack.ok) this.adopt(ack);
    else if (courseOf(ack.error.code) === 'end' || this.replica === undefined) this.end(ack.error.code);
    else this.reload(ack.error.code);
  }

  private openLater(): void {
    this.retry.later(() => this.reopen());
    this.changed();
  }

  private adopt(ack: OpenAccepted): void {
    // Answered before the last change of state this page already knows of.
    if (ack.epoch < this.epoch) return this.openLater();
    const held = this.replica;
    if (held !== undefined && ack.generation !== this.generation) return this.reload('STALE_GENERATION');
    if (held !== undefined && ack.replica.clientId !== held.identity.clientId) return this.reload('REPLICA_FENCED');
    this.retry.succeeded();
    this.generation = ack.generation;
    this.epoch = ack.epoch;
    this.authors = { ...this.authors, ...ack.authors };
    // Set before applying: an editor must not repair what it does not understand.
    this.setReadOnly(ack.readOnly, ack.reason, ack.schemaVersion > MINUTES_SCHEMA_VERSION);
    const replica = held ?? this.newReplica(ack);
    if (!replica.apply(fromBase64(ack.update)) || !this.applyAll(replica, this.frames.catchUp(ack.seq))) return this.reload('REJECTED');
    this.phase = 'open';
    this.settle();
  }

  private newReplica(ack: OpenAccepted): LocalReplica {
    const { transport, runtime, documentId } = this.options;
    const replica = new LocalReplica(ack.replica, (update, endClock, isWriting) => this.receiveLocal(update, endClock, isWriting));
    this.replica = replica;
    this.pusher = new MinutesPusher({
      ...{ transport, runtime, documentId, replica, generation: ack.generation },
      canPush: () => this.phase === 'open' && !this.isReadOnly && transport.isConnected,
      onChange: () => this.changed(),
      onRefusal: (course, code) => this.followRefusal(course, code),
    });
    return replica;
  }

  private receiveLocal(update: Uint8Array, endClock: number, isWriting: boolean): void {
    // Yjs tidies formatting after remote changes by deletions of its own, which a read-only page must not keep for ever.
    if (this.isReadOnly && !isWriting && this.readOnlyReason !== 'curtain') return;
    this.pusher?.add(update, endClock);
    this.settle();
  }

  private followRefusal(course: 'hold' | 'end' | 'reload', code: string): void {
    if (course === 'end') this.end(code);
    else if (course === 'reload') this.reload(code);
    else {
      // Only the reason says whether the text waits or is given back: opening again tells it.
      this.isReadOnly = true;
      this.reopen();
    }
  }

  private receiveUpdate(message: MinutesUpdate): void {
    if (message.generation < this.generation || message.epoch < this.epoch) return;
    if (this.replica === undefined) return this.frames.hold(message.fromSeq, message.toSeq, message);
    if (message.generation > this.generation) return this.reopen();
    this.authors = message.authors === undefined ? this.authors : { ...this.authors, ...message.authors };
    if (!this.applyAll(this.replica, this.frames.offer(message.fromSeq, message.toSeq, message))) return this.reload('REJECTED');
    if (this.frames.hasGap) this.reopenUnlessReached(message.toSeq);
    if (message.epoch > this.epoch) {
      // The change of state that raised the epoch was missed.
      this.epoch = message.epoch;
      this.reopen();
    }
    this.changed();
  }

  private applyAll(replica: LocalReplica, frames: readonly MinutesUpdate[]): boolean {
    return frames.every((frame) => replica.apply(fromBase64(frame.update)));
  }

  private receiveHead(message: MinutesHead): void {
    if (message.generation > this.generation) this.reopen();
    else if (message.generation === this.generation && message.seq > this.frames.seq) this.reopenUnlessReached(message.seq);
  }

  private receiveState(message: MinutesState): void {
    if (message.epoch < this.epoch || message.generation < this.generation) return;
    this.epoch = message.epoch;
    if (message.generation > this.generation) return this.replica === undefined ? this.reopen() : this.reload('STALE_GENERATION');
    this.setReadOnly(message.readOnly, message.reason, this.readOnlyReason === 'older-editor');
    this.settle();
  }

  // A frame may simply be on its way: asking again at once would double the traffic of every batch.
  private reopenUnlessReached(seq: number): void {
    const session = this.session;
    this.options.runtime.after(GAP_GRACE_MS, () => {
      if (session === this.session && this.frames.seq < seq) this.reopen();
    });
  }

  private setReadOnly(isReadOnly: boolean, reason: ReadOnlyReason | undefined, isOlderEditor: boolean): void {
    this.isReadOnly = isReadOnly || isOlderEditor;
    this.readOnlyReason = isOlderEditor ? 'older-editor' : isReadOnly ? reason : undefined;
  }

  // Behind the curtain unsent text waits; in any other read-only document it will never be accepted, and goes back to its author.
  private settle(): void {
    const isRefused = this.isReadOnly && this.readOnlyReason !== 'curtain' && (this.pusher?.unsentCount ?? 0) > 0;
    if (isRefused && this.phase === 'open' && !this.isOpening) return this.reload('READ_ONLY');
    this.pusher?.pump();
    this.changed();
  }

  private reload(code: string): void {
    this.unsent = [...this.unsent, ...(this.replica?.unsentTexts() ?? [])];
    this.lastRefusal = code;
    this.dropReplica();
    this.phase = 'opening';
    // A fault of content could repeat itself at full speed; a change of the document does not.
    if (code === 'STALE_GENERATION' || code === 'READ_ONLY') this.reopen();
    else this.openLater();
    this.changed();
  }

  private end(code: string): void {
    this.lastRefusal = code;
    this.forget('ended');
  }

  private forget(phase: 'stopped' | 'ended'): void {
    for (const unsubscribe of this.subscriptions) unsubscribe();
    this.subscriptions = [];
    this.dropReplica();
    this.unsent = [];
    this.phase = phase;
    this.changed();
  }

  private dropReplica(): void {
    this.session += 1;
    this.isOpening = false;
    this.retry.cancel();
    this.pusher?.interrupt();
    this.pusher = undefined;
    this.replica?.doc.destroy();
    this.replica = undefined;
    this.frames.reset(0);
    this.setReadOnly(true, undefined, false);
    this.authors = {};
  }

  private changed(): void {
    this.options.onChange?.(this.view);
  }
}
