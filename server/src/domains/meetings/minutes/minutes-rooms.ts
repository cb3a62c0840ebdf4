import { HEAD_INTERVAL_MS } from '@croisee/realtime/envelope/frame-limits';
import type { MinutesAuthors, MinutesPresence } from '@croisee/realtime/envelope/minutes-messages';
import { mergeForRoom } from '@croisee/realtime/minutes/compaction';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { KillPoints } from '../../../kernel/faults/kill-points';
import { Log } from '../../../kernel/health/log';
import { NodeLease, type Pass } from '../../../kernel/nodes/node-lease';
import { Withdrawals } from '../../../kernel/nodes/withdrawals';
import type { LiveConnection } from '../../../kernel/realtime/live-connection';
import { LiveServer } from '../../../kernel/realtime/live-server';
import { SharedTurns } from '../../../kernel/realtime/shared-turns';
import { DocumentAccess, reasonOf, type DocumentHeld } from './document-access';
import { DocumentGates } from './document-gates';
import { DocumentHints, type DocumentListener } from './document-hints';
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
export class MinutesRooms implements DocumentListener, OnModuleDestroy, OnApplicationShutdown {
  private readonly rooms = new Map<string, DocumentRoom>();
  private readonly announcing = new WeakSet<Transaction>();
  private timer: NodeJS.Timeout | undefined;
  private ticks = 0;
  private readonly comparisons = new SharedTurns<DocumentRoom>((rooms) => this.align(rooms));

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(DocumentGates) private readonly gates: DocumentGates,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
    @Inject(KillPoints) private readonly killPoints: KillPoints,
    @Inject(DocumentHints) private readonly hints: DocumentHints,
    @Inject(NodeLease) private readonly lease: NodeLease,
    @Inject(Withdrawals) private readonly withdrawals: Withdrawals,
    @Inject(LiveServer) live: LiveServer,
  ) {
    hints.listen(this);
    live.onRightsForgotten((accountId) => this.comparisons.ask(this.having(({ accountIds }) => accountIds.includes(accountId))));
    lease.onWithdrawn(async ({ kind, id, councilId }) => {
      if (kind === 'meeting' && councilId !== undefined) await this.reconsider(councilId, id);
    });
    lease.onLapse(() => this.rooms.forEach((room) => room.forgetRights()));
    lease.onRegain(() => this.compareSoon([...this.rooms.values()]));
  }

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
  enter(row: DocumentRow, connection: LiveConnection, held: DocumentHeld, clientId: number): Participant {
    const room = this.rooms.get(row.id) ?? this.open(connection.persona.councilId, row);
    this.rooms.set(row.id, room);
    room.addRights(connection.persona.accountId, held);
    const isNew = !room.participants.has(connection.id);
    const participant = room.join(connection);
    participant.replica = { clientId, generation: row.generation };
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

  /** A batch of this document is on disk: the other nodes are told where to look. */
  announceBatch(councilId: string, documentId: string, toSeq: number): void {
    this.hints.tellBatch(councilId, documentId, toSeq);
  }

  onBatch(documentId: string, upToSeq: number): void {
    const room = this.rooms.get(documentId);
    if (room !== undefined && room.emittedSeq < upToSeq) void this.compareSoon([room]);
  }

  onMeeting(councilId: string, meetingId: string): void {
    void this.compareSoon(this.having((room) => room.councilId === councilId && room.meetingId === meetingId));
  }

  onCursor(cursor: MinutesPresence): void {
    this.rooms.get(cursor.documentId)?.hearCursor(cursor);
  }

  /** Shows committed batches to those who may read, the author included; called after the commit only, with the pass taken before reading. */
  publish(
    room: DocumentRoom,
    { row, batches, authors, pass }: { row: DocumentRow; batches: readonly Batch[]; authors: MinutesAuthors | undefined; pass: Pass },
  ): void {
    this.tellState(room, row);
    // Whoever renews the lease compares every room with its row.
    if (!pass.holds) return;
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
    tx.onCommit(() => {
      this.hints.tellMeeting(tx.councilId, meetingId);
      return this.reconsider(tx.councilId, meetingId);
    });
  }

  /** The same for what takes text away (redaction, sealing, destruction): no node shows it any more when the caller is answered. */
  withdrawAfter(tx: Transaction, meetingId: string): void {
    this.announceAfter(tx, meetingId);
    this.withdrawals.after(tx, { kind: 'meeting', id: meetingId, councilId: tx.councilId });
  }

  private open(councilId: string, row: DocumentRow): DocumentRoom {
    return new DocumentRoom(councilId, row.meetingId, row, this.killPoints, (cursor) => this.hints.shareCursor(cursor));
  }

  private having(test: (room: DocumentRoom) => boolean): DocumentRoom[] {
    return [...this.rooms.values()].filter(test);
  }

  private reconsider(councilId: string, meetingId: string): Promise<void> {
    return this.comparisons.ask(this.having((room) => room.councilId === councilId && room.meetingId === meetingId));
  }

  private async watch(): Promise<void> {
    this.ticks += 1;
    const rooms = [...this.rooms.values()];
    await this.compareSoon(rooms);
    if (this.ticks % BEATS === 0) for (const room of rooms) room.beat();
  }

  private async compareSoon(rooms: readonly DocumentRoom[]): Promise<void> {
    try {
      await this.comparisons.ask(rooms);
    } catch (error) {
      // A node that cannot read rights emits nothing; the next tick tries again.
      this.log.error('open minutes could not be compared with their rows', error);
    }
  }

  /** Compares rooms with their rows: rights are read again, states told, batches committed elsewhere emitted. */
  private async align(rooms: readonly DocumentRoom[]): Promise<void> {
    for (const [councilId, own] of Map.groupBy(rooms, (room) => room.councilId))
      await this.unitOfWork.readAsSystem(councilId, async (tx) => {
        const pass = this.lease.pass();
        const ids = own.map(({ documentId }) => documentId);
        const rows = new Map((await readDocuments(tx, ids)).map((row) => [row.id, row]));
        for (const room of own) {
          const row = rows.get(room.documentId);
          if (row !== undefined) await this.alignOne(tx, room, row, pass);
        }
      });
  }

  private async alignOne(tx: Transaction, room: DocumentRoom, row: DocumentRow, pass: Pass): Promise<void> {
    const now = this.clock.now();
    const isBehind = !row.held && row.seq > room.emittedSeq;
    const [rights, batches, authors] = await Promise.all([
      this.access.heldBy(tx, row, room.accountIds, now),
      isBehind ? readBatches(tx, row, room.emittedSeq) : [],
      isBehind ? authorsOf(tx, row) : undefined,
    ]);
    room.knowRights(rights, now.getTime());
    if (batches.length > 0) room.hearOfBatchElsewhere(now.getTime());
    this.publish(room, { row, batches, authors, pass });
    // What a snapshot covers no longer comes as batches: pages that lack it find out by the beacon.
    if (!row.held && pass.holds) room.emittedSeq = Math.max(room.emittedSeq, row.seq);
  }

  private tellState(room: DocumentRoom, row: DocumentRow): void {
    const isRebuilt = row.generation !== room.generation;
    const changed = room.follow(row);
    // A destroyed text must leave the page even of those who may not ask for it any more.
    if (changed && row.state === 'destroyed') {
      const gone = { ...frameOf(row), readOnly: true, reason: 'rebuilt' } as const;
      for (const participant of room.participants.values()) room.tellState(participant, gone);
    }
    this.evict(room);
    if (!changed) return;
    for (const participant of room.participants.values()) {
      const { persona } = participant.connection;
      const isWritable = this.access.mayWrite(persona, row, room.heldOf(persona.accountId));
      const reason = isRebuilt ? 'rebuilt' : (reasonOf(row, row.state === 'open' || isWritable) ?? 'closed');
      room.tellState(participant, { ...frameOf(row), readOnly: !isWritable, reason });
    }
  }

  /** Puts out whoever may not read any more; the same person with the same rights is not judged again at every batch. */
  private evict(room: DocumentRoom): void {
    for (const participant of [...room.participants.values()]) {
      const { persona, isOpen } = participant.connection;
      const held = room.heldOf(persona.accountId);
      if (isOpen && participant.admittedAs?.persona === persona && participant.admittedAs.held === held) continue;
      participant.admittedAs = { persona, held };
      if (!isOpen || !this.access.mayRead(persona, held)) this.leave(room.documentId, participant.connection.id);
    }
  }
}

function frameOf({ id, generation, epoch }: DocumentRow): { documentId: string; generation: number; epoch: number } {
  return { documentId: id, generation, epoch };
}
