import type { Persona } from '@croisee/domain/access/persona';
import type { MinutesPush } from '@croisee/realtime/envelope/minutes-messages';
import { mergeForRoom } from '@croisee/realtime/minutes/compaction';
import { MinutesBatcher } from '@croisee/realtime/minutes/minutes-batcher';
import type { MinutesReplicaGate } from '@croisee/realtime/minutes/minutes-replica-gate';
import { Inject, Injectable } from '@nestjs/common';
import { AccessRefused } from '../../../kernel/access/access-refused';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { KillPoints } from '../../../kernel/faults/kill-points';
import { NodeLease } from '../../../kernel/nodes/node-lease';
import { FrameBudget } from '../../../kernel/realtime/frame-budget';
import { itemKey, itemKeySubject } from '../planning/item-texts';
import { DocumentAccess, NOTHING_HELD, type DocumentHeld } from './document-access';
import { Compactor } from './compactor';
import { DocumentGates } from './document-gates';
import { lockDocument, type DocumentRow } from './document-rows';
import { judgeBatch, type BatchContext, type JudgedBatch, type PendingPush, type PushAnswer } from './judge-batch';
import { MinutesRooms } from './minutes-rooms';
import { answeredOperations, replicasOf, type HeldReplica } from './replicas';
import { appendStatement, readBatches, type AppendedBatch, type Batch } from './sealed-parts';

/** How long rights read in one epoch may be reused: a change of rights that nobody announced acts no longer than this. */
const RIGHTS_MAX_AGE_MS = 1_000;
/** A document is compacted in the background each time it has taken in so many operations, whichever node stores the one that completes them. */
const COMPACT_EVERY_OPERATIONS = 500;

/**
 * Frames of typed text that this server sends on average. Telling a crowd is what typing costs: a hundred who write at once would have
 * thirteen thousand sent a second, and wait longer for the processor than for a batch that grows for 17 ms.
 */
const FRAMES_PER_SECOND = 6_000;
const FRAMES_AT_ONCE = 400;

/** What one committed batch brought about, for those who must hear of it. */
interface Committed {
  readonly row: DocumentRow;
  readonly judged: JudgedBatch;
  readonly batches: readonly Batch[];
  /** Undefined when the rights known a moment ago were used again. */
  readonly rightsRead: { readonly rights: ReadonlyMap<string, DocumentHeld>; readonly atMs: number } | undefined;
}

/** The one path of typed text: waiting pushes of a document are judged and stored in one transaction, acknowledged and shown after it. */
@Injectable()
export class MinutesPushes {
  private readonly batcher = new MinutesBatcher<PendingPush, PushAnswer>({
    runtime: {
      after: (delayMs, run) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    },
    waitMs: () => this.frames.waitMs(performance.now()),
    commit: (documentId, pushes) => this.commit(documentId, pushes),
  });
  private readonly frames = new FrameBudget(FRAMES_AT_ONCE, FRAMES_PER_SECOND, performance.now());

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(DocumentGates) private readonly gates: DocumentGates,
    @Inject(NodeLease) private readonly lease: NodeLease,
    @Inject(MinutesRooms) private readonly rooms: MinutesRooms,
    @Inject(Compactor) private readonly compactor: Compactor,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KillPoints) private readonly killPoints: KillPoints,
  ) {}

  /** Resolves once the push is on disk; a push of a document that this connection has not opened finds nothing. */
  async push(persona: Persona, connectionId: string, message: MinutesPush): Promise<{ seq: number }> {
    const room = this.rooms.find(message.documentId);
    const held = room?.participants.has(connectionId) === true ? room.heldOf(persona.accountId) : NOTHING_HELD;
    this.access.assert(persona, 'record.write', held);
    return this.store({ persona, connectionId, message });
  }

  /** The same path for text that the server itself writes in somebody's name. */
  async store(push: PendingPush): Promise<{ seq: number }> {
    const answer = await this.batcher.push(push.message.documentId, {
      key: `${push.persona.councilId}/${push.persona.accountId}/${push.connectionId}/${push.message.opId}`,
      push,
    });
    if ('seq' in answer) return answer;
    if (answer.code === 'NOT_FOUND' || answer.code === 'FORBIDDEN')
      throw new AccessRefused(answer.code, push.persona, 'record.write', 'the right was gone when the batch was stored');
    throw new DomainError(answer.code, answer.stateVector === undefined ? undefined : { stateVector: answer.stateVector });
  }

  private async commit(documentId: string, pushes: readonly PendingPush[]): Promise<readonly PushAnswer[]> {
    const councilId = pushes[0]?.persona.councilId ?? '';
    const pass = this.lease.pass();
    let committed: Committed;
    try {
      committed =
        (await this.storeAsPresumed(councilId, documentId, pushes)) ??
        (await this.unitOfWork.appendAsSystem(councilId, (tx) => this.storeIn(tx, documentId, pushes)));
    } catch (error) {
      this.gates.rolledBack(documentId);
      throw error;
    }
    this.killPoints.reach('minutes.after-commit');
    const { row, judged, batches, rightsRead } = committed;
    this.gates.committed(documentId, judged.toSeq);
    if (judged.updates.length > 0) this.rooms.announceBatch(councilId, documentId, judged.toSeq);
    const room = this.rooms.find(documentId);
    if (room !== undefined) {
      // Rights read under a lease that is over are not used any more: whoever renews it compares the room with its row.
      if (pass.holds && rightsRead !== undefined) room.knowRights(rightsRead.rights, rightsRead.atMs);
      if (batches.length > 1) room.hearOfBatchElsewhere(this.clock.now().getTime());
      this.rooms.publish(room, { row, batches, authors: judged.authors, pass });
      this.frames.spend(room.participants.size, performance.now());
    } else this.gates.forget(documentId);
    if (roundsUntil(judged.toSeq) > roundsUntil(row.seq)) this.compactor.later(councilId, documentId);
    return judged.answers;
  }

  /**
   * The short way, one question to the database: judged against what this node remembers, and stored only if the row, which is then held, still says
   * the same. Undefined, with nothing stored, when this node remembers too little, when a push would be refused, or when the row has moved.
   */
  private async storeAsPresumed(councilId: string, documentId: string, pushes: readonly PendingPush[]): Promise<Committed | undefined> {
    const room = this.rooms.find(documentId);
    const at = this.clock.now();
    if (room === undefined || room.isHeld || room.isWrittenElsewhere(at.getTime())) return undefined;
    const row = room.presumedRow;
    const gate = this.gates.presumedAt(row);
    const writers = room.replicasOf([...new Set(pushes.map(({ connectionId }) => connectionId))]);
    const rights = room.recentRights(row, room.accountIds, at.getTime(), RIGHTS_MAX_AGE_MS);
    if (gate === undefined || writers === undefined || rights === undefined) return undefined;
    const judged = judgeBatch(pushes, { row, gate, replicas: writers, answered: new Map(), ...this.rulesFor(row, rights) });
    if (judged.operations.length === pushes.length) {
      const batch = batchOf(row, judged, { gate, writers, at });
      if (await this.appendAsPresumed(row, councilId, batch)) return { row, judged, batches: [batch], rightsRead: undefined };
    }
    this.gates.rolledBack(documentId);
    return undefined;
  }

  private async appendAsPresumed(row: DocumentRow, councilId: string, batch: AppendedBatch): Promise<boolean> {
    const answer = await this.unitOfWork.appendByStatement<{ stored: boolean }>(councilId, (keyAtHand) => {
      const key = keyAtHand(itemKeySubject(row));
      // Waiting for a connection, or a statement that is run again, may have taken longer than rights may be old.
      if (key === undefined || this.clock.now().getTime() - batch.at.getTime() > RIGHTS_MAX_AGE_MS) return undefined;
      this.killPoints.reach('minutes.before-commit');
      return appendStatement(councilId, row, batch, key);
    });
    return answer?.[0]?.stored === true;
  }

  private async storeIn(tx: Transaction, documentId: string, pushes: readonly PendingPush[]): Promise<Committed> {
    // Sent together, carried out in this order: what follows the lock is read while the row is held.
    const [row, replicas, answered] = await Promise.all([
      lockDocument(tx, documentId),
      replicasOf(tx, documentId, [...new Set(pushes.map(({ connectionId }) => connectionId))]),
      answeredOperations(
        tx,
        documentId,
        pushes.map(({ message }) => message.opId),
      ),
    ]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const at = this.clock.now();
    const room = this.rooms.find(documentId);
    const accountIds = [...new Set([...pushes.map(({ persona }) => persona.accountId), ...(room?.accountIds ?? [])])];
    const recent = room?.recentRights(row, accountIds, at.getTime(), RIGHTS_MAX_AGE_MS);
    const rights = recent ?? (await this.access.heldBy(tx, row, accountIds, at));
    const rightsRead = recent === undefined ? { rights, atMs: at.getTime() } : undefined;
    const gate = await this.gates.at(tx, row);
    const judged = judgeBatch(pushes, { row, gate, replicas, answered, ...this.rulesFor(row, rights) });
    const missed = room === undefined ? [] : await readBatches(tx, row, room.emittedSeq);
    if (judged.updates.length === 0) return { row, judged, batches: missed, rightsRead };
    const batch = batchOf(row, judged, { gate, writers: replicas, at });
    const statement = appendStatement(tx.councilId, row, batch, await itemKey(tx, row));
    const [answer] = await tx.manager.query<{ stored: boolean }[]>(statement.sql, [...statement.parameters]);
    if (answer?.stored !== true) throw new Error(`Document ${documentId} is held and does not stand where its own row says.`);
    this.killPoints.reach('minutes.before-commit');
    return { row, judged, batches: [...missed, batch], rightsRead };
  }

  private rulesFor(row: DocumentRow, rights: ReadonlyMap<string, DocumentHeld>): Pick<BatchContext, 'mayRead' | 'mayWrite'> {
    const heldBy = ({ accountId }: Persona): DocumentHeld => rights.get(accountId) ?? NOTHING_HELD;
    return {
      mayRead: (persona) => this.access.mayRead(persona, heldBy(persona)),
      mayWrite: (persona) => this.access.mayWrite(persona, row, heldBy(persona)),
    };
  }
}

function batchOf(
  row: DocumentRow,
  { toSeq, updates, operations }: JudgedBatch,
  { gate, writers, at }: { gate: MinutesReplicaGate; writers: readonly HeldReplica[]; at: Date },
): AppendedBatch {
  return { fromSeq: row.seq + 1, toSeq, update: mergeForRoom(updates), operations, stateVector: gate.encodedStateVector(), writers, at };
}

function roundsUntil(seq: number): number {
  return Math.floor(seq / COMPACT_EVERY_OPERATIONS);
}
