import { fromBase64, toBase64 } from 'lib0/buffer';
import { MAX_UPDATE_BYTES } from '../envelope/frame-limits';
import type { AckRefusal } from '../envelope/ack';
import type { LiveRuntime, LiveTransport } from '../transport/live-transport';
import { courseOf } from '../transport/refusals';
import { Retry } from '../transport/retry';
import { decodeStateVector } from './decoded-update';
import type { LocalReplica } from './minutes-replica';
import { PushQueue, type PushOperation } from './push-queue';

export interface MinutesPusherOptions {
  readonly transport: LiveTransport;
  readonly runtime: LiveRuntime;
  readonly documentId: string;
  readonly generation: number;
  readonly replica: LocalReplica;
  /** Whether the document is open and writable at this moment. */
  readonly canPush: () => boolean;
  readonly onChange: () => void;
  /** A refusal the pusher cannot follow by itself: wait for the document's state, end, or load the document again. */
  readonly onRefusal: (course: 'hold' | 'end' | 'reload', code: string) => void;
}

const MAX_RESYNCS = 2;

/** Sends the local changes of one replica, one operation at a time, each with the same id and bytes until it is answered. */
export class MinutesPusher {
  private readonly queue = new PushQueue();
  private readonly retry: Retry;
  private current: symbol | undefined;
  private resyncs = 0;

  constructor(private readonly options: MinutesPusherOptions) {
    this.retry = new Retry(options.runtime);
  }

  get unsentCount(): number {
    return this.queue.unsentCount;
  }

  get isFailing(): boolean {
    return this.retry.isWaiting;
  }

  add(update: Uint8Array, endClock: number): void {
    this.queue.add(update, endClock);
    this.pump();
  }

  /** Sends what waits, if something may be sent now. */
  pump(): void {
    if (this.current !== undefined || this.retry.isWaiting || !this.options.canPush()) return;
    const operation = this.queue.next(() => this.options.runtime.newId());
    if (operation === undefined) return;
    if (operation.update.length > MAX_UPDATE_BYTES) this.options.onRefusal('reload', 'TOO_LARGE');
    else void this.push(operation);
  }

  /** The connection was lost: an answer that was on its way is not waited for; the operation stays the next to send. */
  interrupt(): void {
    this.current = undefined;
    this.retry.cancel();
  }

  private async push(operation: PushOperation): Promise<void> {
    const { transport, documentId, generation, replica } = this.options;
    const current = Symbol();
    this.current = current;
    const message = { documentId, generation, opId: operation.opId, update: toBase64(operation.update) };
    const ack = await transport.request('minutes:push', message).catch(() => undefined);
    if (current !== this.current) return;
    this.current = undefined;
    if (ack === undefined) this.retry.later(() => this.pump());
    else if (ack.ok) {
      this.queue.acknowledge(operation.opId);
      replica.acknowledge(operation.endClock);
      this.resyncs = 0;
      this.retry.succeeded();
      this.pump();
    } else this.follow(ack);
    this.options.onChange();
  }

  private follow(ack: AckRefusal): void {
    const course = courseOf(ack.error.code);
    if (course === 'retry') this.retry.later(() => this.pump());
    else if (course === 'resync') this.resend(ack.error.stateVector);
    else this.options.onRefusal(course, ack.error.code);
  }

  private resend(stateVector: string | undefined): void {
    const known = stateVector === undefined ? undefined : decodeStateVector(fromBase64(stateVector));
    const missing = known === undefined ? undefined : this.options.replica.missingFrom(known);
    this.resyncs += 1;
    if (missing === undefined || this.resyncs > MAX_RESYNCS) return this.options.onRefusal('reload', 'RESYNC');
    this.queue.replaceAll(missing.update, missing.endClock);
    this.pump();
  }
}
