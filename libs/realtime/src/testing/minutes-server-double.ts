import { fromBase64, toBase64 } from 'lib0/buffer';
import { ackOk, ackRefusal, type Ack } from '../envelope/ack';
import { HEAD_INTERVAL_MS } from '../envelope/frame-limits';
import { readClientMessage, type ClientEventName } from '../envelope/live-messages';
import type { MinutesOpen, MinutesPush, MinutesStateReason } from '../envelope/minutes-messages';
import { compact, loadMinutes, mergeForRoom, openingUpdate } from '../minutes/compaction';
import { encodeStateVector } from '../minutes/decoded-update';
import { MinutesBatcher } from '../minutes/minutes-batcher';
import { MinutesReplicaGate } from '../minutes/minutes-replica-gate';
import { MINUTES_SCHEMA_VERSION } from '../minutes/minutes-sections';
import type { Emit, LiveServerDouble } from './memory-transport';
import type { VirtualRuntime } from './virtual-runtime';

interface Connection {
  readonly emit: Emit;
  readonly cut: () => void;
  readonly replicaClientIds: Set<number>;
  isOpen: boolean;
}

interface PendingPush {
  readonly message: MinutesPush;
  readonly replicaClientIds: readonly number[];
}

type CrashPoint = 'before-commit' | 'after-commit' | 'during-broadcast';

/**
 * A server of one document as `MinutesSync` meets it: the real gate and batcher over a "disk" that survives `crash()`, while everything else
 * is lost with the process. What it stores, it stores in one step, as a transaction does.
 */
export class MinutesServerDouble implements LiveServerDouble {
  commitMs = 3;
  schemaVersion = MINUTES_SCHEMA_VERSION;
  crashAt: (point: CrashPoint) => boolean = () => false;
  readonly refusals: string[] = [];

  private disk = {
    parts: [] as Uint8Array[],
    seq: 0,
    generation: 1,
    epoch: 1,
    answers: new Map<string, number>(),
    secrets: new Map<number, string>(),
  };
  private lastClientId = 100;
  private readOnly: MinutesStateReason | undefined;
  private incarnation = 0;
  private connections = new Map<string, Connection>();
  private gate = new MinutesReplicaGate('working-notes');
  private batcher = this.newBatcher();

  constructor(
    readonly documentId: string,
    private readonly runtime: VirtualRuntime,
  ) {
    this.beat();
  }

  get committed(): Uint8Array {
    return mergeForRoom(this.disk.parts);
  }

  get isEmpty(): boolean {
    return this.disk.parts.length === 0;
  }

  attach(connectionId: string, emit: Emit, cut: () => void): void {
    this.connections.set(connectionId, { emit, cut, replicaClientIds: new Set(), isOpen: false });
  }

  detach(connectionId: string): void {
    this.connections.delete(connectionId);
  }

  async receive(connectionId: string, name: ClientEventName, payload: unknown): Promise<Ack> {
    const connection = this.connections.get(connectionId);
    if (connection === undefined) return neverAnswered();
    if (name === 'minutes:open') {
      const message = readClientMessage('minutes:open', payload);
      return message.ok ? this.open(connection, message.value) : this.refuse('INVALID_INPUT');
    }
    if (name === 'minutes:push') {
      const message = readClientMessage('minutes:push', payload);
      if (!message.ok) return this.refuse('INVALID_INPUT');
      return this.batcher.push(this.documentId, {
        key: message.value.opId,
        push: { message: message.value, replicaClientIds: [...connection.replicaClientIds] },
      });
    }
    connection.isOpen = false;
    return ackOk({});
  }

  /** The process dies: connections, batches and memory go; the disk stays. A new process is up at once. */
  crash(): void {
    this.incarnation += 1;
    const dead = [...this.connections.values()];
    this.connections = new Map();
    this.batcher = this.newBatcher();
    this.gate = new MinutesReplicaGate('working-notes');
    if (this.disk.parts.length > 0 && !this.gate.ingest(this.committed)) throw new Error('the disk cannot be read');
    for (const connection of dead) connection.cut();
  }

  compact(): void {
    if (this.disk.parts.length > 0) this.disk.parts = [compact(undefined, this.disk.parts).snapshot];
  }

  setReadOnly(reason: MinutesStateReason | undefined): void {
    this.readOnly = reason;
    this.disk.epoch += 1;
    this.announceState();
  }

  /** Replaces the content under a new generation, as a redaction does. */
  rebuild(snapshot: Uint8Array): void {
    this.disk = {
      ...this.disk,
      parts: [snapshot],
      generation: this.disk.generation + 1,
      epoch: this.disk.epoch + 1,
      seq: this.disk.seq + 1,
    };
    this.gate = new MinutesReplicaGate('working-notes');
    this.gate.ingest(snapshot);
    this.announceState();
  }

  /** Forgets committed content, as a server restored from an old backup would. */
  restoreBackup(keptParts: number): void {
    this.disk.parts = this.disk.parts.slice(0, keptParts);
    this.crash();
  }

  /** Every replica's secret is void, as after a newer connection took it over. */
  forgetReplicas(): void {
    this.disk.secrets.clear();
  }

  /** Sends bytes to every page as if they had been committed; for tests of what a page does with them. */
  emitRaw(update: Uint8Array): void {
    this.disk.seq += 1;
    this.broadcast(this.disk.seq, this.disk.seq, update);
  }

  private announceState(): void {
    const { generation, epoch } = this.disk;
    for (const connection of this.connections.values()) {
      if (!connection.isOpen) continue;
      const reason = this.readOnly ?? (generation > 1 ? 'rebuilt' : 'open');
      connection.emit('minutes:state', { documentId: this.documentId, generation, epoch, readOnly: this.readOnly !== undefined, reason });
    }
  }

  private open(connection: Connection, message: MinutesOpen): Ack {
    const isResumed = message.replica !== undefined && this.disk.secrets.get(message.replica.clientId) === message.replica.secret;
    const replica = isResumed && message.replica !== undefined ? message.replica : this.allot();
    for (const other of this.connections.values()) if (other !== connection) other.replicaClientIds.delete(replica.clientId);
    connection.replicaClientIds.add(replica.clientId);
    connection.isOpen = true;
    const { generation, epoch, seq, parts } = this.disk;
    const known = message.stateVector === undefined ? undefined : fromBase64(message.stateVector);
    const update = parts.length === 0 ? new Uint8Array([0, 0]) : openingUpdate(parts, known);
    const state = this.readOnly === undefined ? {} : { reason: this.readOnly };
    return ackOk({
      ...{ generation, epoch, seq, replica, schemaVersion: this.schemaVersion, readOnly: this.readOnly !== undefined, ...state },
      ...{ update: toBase64(update), serverTime: new Date(this.runtime.nowMs()).toISOString() },
    });
  }

  private allot(): { clientId: number; secret: string } {
    this.lastClientId += 1;
    const replica = { clientId: this.lastClientId, secret: `secret-of-replica-${this.lastClientId}` };
    this.disk.secrets.set(replica.clientId, replica.secret);
    return replica;
  }

  private newBatcher(): MinutesBatcher<PendingPush, Ack> {
    return new MinutesBatcher({ runtime: this.runtime, waitMs: () => 0, commit: (_documentId, pushes) => this.commit(pushes) });
  }

  private async commit(pushes: readonly PendingPush[]): Promise<readonly Ack[]> {
    const incarnation = this.incarnation;
    await new Promise<void>((resolve) => void this.runtime.after(this.commitMs, resolve));
    if (incarnation !== this.incarnation) return neverAnswered();
    if (this.crashAt('before-commit')) return this.die();
    const fromSeq = this.disk.seq + 1;
    const accepted: Uint8Array[] = [];
    const answers = pushes.map((push) => this.store(push, accepted));
    this.gate.commit();
    if (accepted.length === 0) return answers;
    const merged = mergeForRoom(accepted);
    this.disk.parts = [...this.disk.parts, merged];
    if (this.crashAt('after-commit')) return this.die();
    this.broadcast(fromSeq, this.disk.seq, merged);
    return answers;
  }

  private store(push: PendingPush, accepted: Uint8Array[]): Ack {
    const { opId, generation, update } = push.message;
    const answered = this.disk.answers.get(opId);
    if (answered !== undefined) return ackOk({ seq: answered });
    if (generation !== this.disk.generation) return this.refuse('STALE_GENERATION');
    if (this.readOnly !== undefined) return this.refuse('READ_ONLY');
    const bytes = fromBase64(update);
    const checked = this.gate.check(bytes, push.replicaClientIds);
    if (!checked.ok) return this.refuse(checked.code);
    this.disk.seq += 1;
    this.disk.answers.set(opId, this.disk.seq);
    accepted.push(bytes);
    return ackOk({ seq: this.disk.seq });
  }

  private broadcast(fromSeq: number, toSeq: number, update: Uint8Array): void {
    const { generation, epoch } = this.disk;
    for (const connection of [...this.connections.values()]) {
      if (!connection.isOpen) continue;
      if (this.crashAt('during-broadcast')) return this.crash();
      connection.emit('minutes:update', { documentId: this.documentId, generation, epoch, fromSeq, toSeq, update: toBase64(update) });
    }
  }

  private beat(): void {
    const { generation, seq } = this.disk;
    for (const connection of this.connections.values()) {
      if (connection.isOpen) connection.emit('minutes:head', { documentId: this.documentId, generation, seq });
    }
    this.runtime.after(HEAD_INTERVAL_MS, () => this.beat());
  }

  private die(): Promise<never> {
    this.crash();
    return neverAnswered();
  }

  private refuse(code: string): Ack {
    this.refusals.push(code);
    return ackRefusal(code, code, code === 'RESYNC' ? toBase64(encodeStateVector(this.gate.stateVector)) : undefined);
  }

  /** What a person would read after everything is over. */
  load() {
    return loadMinutes(this.disk.parts);
  }
}

function neverAnswered(): Promise<never> {
  return new Promise<never>(() => undefined);
}
