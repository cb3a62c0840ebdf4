import { HEAD_INTERVAL_MS } from '@croisee/realtime/envelope/frame-limits';
import { mergeForRoom } from '@croisee/realtime/minutes/compaction';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { KillPoints } from '../../../kernel/faults/kill-points';
import { Log } from '../../../kernel/health/log';
import type { LiveConnection } from '../../../kernel/realtime/live-connection';
import { DocumentAccess, reasonOf, type DocumentHeld } from './document-access';
import { DocumentGates } from './document-gates';
import { DocumentRoom, type Participant } from './document-room';
import { readDocuments, type DocumentRow } from './document-rows';
import { authorsOf } from './replicas';
import { readBatches, type Batch } from './sealed-parts';
import { toBase64 } from './update-bytes';

/** How often the heads of open documents are compared with their rows: also how late a page learns of a write made elsewhere. */
const WATCH_INTERVAL_MS = 1_000;
const BEATS = Math.round(HEAD_INTERVAL_MS / WATCH_INTERVAL_MS);

/** Every document open on this node, by document; keeps pages in step with the rows, whoever wrote them. */
@Injectable()
export class MinutesRooms implements OnModuleDestroy, OnApplicationShutdown {
  private readonly rooms = new Map<string, DocumentRoom>();
  private readonly announcing = new WeakSet<Transaction>();
  private timer: NodeJS.Timeout | undefined;
  private ticks = 0;
  private isWatching = false;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(DocumentGates) private readonly gates: DocumentGates,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
    @Inject(KillPoints) private readonly killPoints: KillPoints,
  ) {}

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  onApplicationShutdown(): void {
    this.rooms.clear();
  }

  find(documentId: string): DocumentRoom | undefined {
    return this.rooms.get(documentId);
  }

  /** Lets a connection in while the caller holds the document's row: it misses no batch that follows. */
  enter(row: DocumentRow, connection: LiveConnection, held: DocumentHeld): Participant {
    const room = this.rooms.get(row.id) ?? new DocumentRoom(connection.persona.councilId, row.meetingId, row, this.killPoints);
    this.rooms.set(row.id, room);
    room.addRights(connection.persona.accountId, held);
    const isNew = !room.participants.has(connection.id);
    const participant = room.join(connection);
    if (isNew) connection.onClose(() => this.leave(row.id, connection.id));
    this.timer ??= setInterval(() => void this.watch(), WATCH_INTERVAL_MS).unref();
    return participant;
  }

  leave(documentId: string, connectionId: string): void {
    const room = this.rooms.get(documentId);
    room?.leave(connectionId);
    if (room?.participants.size !== 0) return;
    this.rooms.delete(documentId);
    this.gates.forget(documentId);
    if (this.rooms.size === 0) this.onModuleDestroy();
  }

  /** Shows committed batches to those who may read, the author included; called after the commit only. */
  publish(room: DocumentRoom, row: DocumentRow, batches: readonly Batch[], authors: Readonly<Record<string, string>> | undefined): void {
    this.tellState(room, row);
    const first = batches[0];
    const last = batches.at(-1);
    if (row.held || first === undefined || last === undefined || last.toSeq <= room.emittedSeq) return;
    room.emittedSeq = last.toSeq;
    room.emit('minutes:update', {
      documentId: row.id,
      generation: row.generation,
      epoch: row.epoch,
      fromSeq: first.fromSeq,
      toSeq: last.toSeq,
      update: toBase64(mergeForRoom(batches.map(({ update }) => update))),
      ...(authors === undefined ? {} : { authors }),
    });
  }

  /** Once, after the commit of the transaction: pages of the meeting learn what it changed, those who lost their access are put out first. */
  announceAfter(tx: Transaction, meetingId: string): void {
    if (this.announcing.has(tx)) return;
    this.announcing.add(tx);
    tx.onCommit(() => this.reconsider(tx.councilId, meetingId));
  }

  private async reconsider(councilId: string, meetingId: string): Promise<void> {
    const rooms = [...this.rooms.values()].filter((room) => room.meetingId === meetingId);
    if (rooms.length > 0) await this.align(councilId, rooms);
  }

  private async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    this.ticks += 1;
    const councils = Map.groupBy(this.rooms.values(), ({ councilId }) => councilId);
    for (const [councilId, rooms] of councils) {
      try {
        await this.align(councilId, rooms);
        if (this.ticks % BEATS === 0) for (const room of rooms) room.beat();
      } catch (error) {
        // A node that cannot read rights emits nothing; the next tick tries again.
        this.log.error('open minutes could not be compared with their rows', error);
      }
    }
    this.isWatching = false;
  }

  /** Compares rooms with their rows: rights are read again, states told, batches committed elsewhere emitted. */
  private async align(councilId: string, rooms: readonly DocumentRoom[]): Promise<void> {
    await this.unitOfWork.readAsSystem(councilId, async (tx) => {
      const rows = new Map(
        (
          await readDocuments(
            tx,
            rooms.map(({ documentId }) => documentId),
          )
        ).map((row) => [row.id, row]),
      );
      for (const room of rooms) {
        const row = rows.get(room.documentId);
        if (row === undefined) continue;
        const now = this.clock.now();
        room.knowRights(await this.access.heldBy(tx, row, room.accountIds, now), now.getTime());
        const missed = row.held ? [] : await readBatches(tx, row, room.emittedSeq);
        this.publish(room, row, missed, missed.length > 0 ? await authorsOf(tx, row) : undefined);
        // What a snapshot covers no longer comes as batches: pages that lack it find out by the beacon.
        if (!row.held) room.emittedSeq = Math.max(room.emittedSeq, row.seq);
      }
    });
  }

  private tellState(room: DocumentRoom, row: DocumentRow): void {
    const isRebuilt = row.generation !== room.generation;
    const changed = room.follow(row);
    // A destroyed text must leave the page even of those who may not ask for it any more.
    if (changed && row.state === 'destroyed') room.emit('minutes:state', { ...frameOf(row), readOnly: true, reason: 'rebuilt' });
    this.evict(room);
    if (!changed) return;
    for (const participant of room.participants.values()) {
      const { persona } = participant.connection;
      const isWritable = this.access.mayWrite(persona, row, room.heldOf(persona.accountId));
      const reason = isRebuilt ? 'rebuilt' : (reasonOf(row, row.state === 'open' || isWritable) ?? 'closed');
      room.emitTo(participant, 'minutes:state', { ...frameOf(row), readOnly: !isWritable, reason });
    }
  }

  private evict(room: DocumentRoom): void {
    for (const { connection } of [...room.participants.values()])
      if (!connection.isOpen || !this.access.mayRead(connection.persona, room.heldOf(connection.persona.accountId)))
        this.leave(room.documentId, connection.id);
  }
}

function frameOf({ id, generation, epoch }: DocumentRow): { documentId: string; generation: number; epoch: number } {
  return { documentId: id, generation, epoch };
}
