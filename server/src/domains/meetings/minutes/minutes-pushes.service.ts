import { performance } from 'node:perf_hooks';
import type { Persona } from '@croisee/domain/access/persona';
import type { MinutesPush } from '@croisee/realtime/envelope/minutes-messages';
import { mergeForRoom } from '@croisee/realtime/minutes/compaction';
import { MinutesBatcher } from '@croisee/realtime/minutes/minutes-batcher';
import { Inject, Injectable } from '@nestjs/common';
import { AccessRefused } from '../../../kernel/access/access-refused';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { KillPoints } from '../../../kernel/faults/kill-points';
import { NodeLease } from '../../../kernel/nodes/node-lease';
import { DocumentAccess, NOTHING_HELD, type DocumentHeld } from './document-access';
import { Compactor } from './compactor';
import { DocumentGates } from './document-gates';
import { lockDocument, type DocumentRow } from './document-rows';
import { judgeBatch, type JudgedBatch, type PendingPush, type PushAnswer } from './judge-batch';
import { MinutesRooms } from './minutes-rooms';
import { answeredOperations, replicasOf } from './replicas';
import { appendBatch, readBatches, type Batch } from './sealed-parts';

/** How long rights read in one epoch may be reused: a change of rights that nobody announced acts no longer than this. */
const RIGHTS_MAX_AGE_MS = 1_000;
/** Batches after which a document is compacted in the background. */
const COMPACT_AFTER_OPERATIONS = 500;

/** What one committed batch brought about, for those who must hear of it. */
interface Committed {
  readonly row: DocumentRow;
  readonly judged: JudgedBatch;
  readonly batches: readonly Batch[];
  readonly rights: ReadonlyMap<string, DocumentHeld>;
  readonly readAtMs: number;
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
    load: () => this.utilisation(),
    commit: (documentId, pushes) => this.commit(documentId, pushes),
  });
  private lastUtilisation = performance.eventLoopUtilization();
  private load = 0;

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
      committed = await this.unitOfWork.appendAsSystem(councilId, (tx) => this.storeIn(tx, documentId, pushes));
    } catch (error) {
      this.gates.rolledBack(documentId);
      throw error;
    }
    this.killPoints.reach('minutes.after-commit');
    const { row, judged, batches, rights, readAtMs } = committed;
    this.gates.committed(documentId, judged.toSeq);
    if (judged.updates.length > 0) this.rooms.announceBatch(councilId, documentId, judged.toSeq);
    const room = this.rooms.find(documentId);
    if (room !== undefined) {
      // Rights read under a lease that is over are not used any more: whoever renews it compares the room with its row.
      if (pass.holds) room.knowRights(rights, readAtMs);
      this.rooms.publish(room, { row, batches, authors: judged.authors, pass });
    } else this.gates.forget(documentId);
    if (judged.toSeq - row.snapshotSeq > COMPACT_AFTER_OPERATIONS) this.compactor.later(councilId, documentId);
    return judged.answers;
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
    const rights =
      room?.recentRights(row, accountIds, at.getTime(), RIGHTS_MAX_AGE_MS) ?? (await this.access.heldBy(tx, row, accountIds, at));
    const gate = await this.gates.at(tx, row);
    const judged = judgeBatch(pushes, {
      row,
      gate,
      replicas,
      answered,
      mayRead: (persona) => this.access.mayRead(persona, rights.get(persona.accountId) ?? NOTHING_HELD),
      mayWrite: (persona) => this.access.mayWrite(persona, row, rights.get(persona.accountId) ?? NOTHING_HELD),
    });
    const missed = room === undefined ? [] : await readBatches(tx, row, room.emittedSeq);
    if (judged.updates.length === 0) return { row, judged, batches: missed, rights, readAtMs: at.getTime() };
    const batch = { fromSeq: row.seq + 1, toSeq: judged.toSeq, update: mergeForRoom(judged.updates) };
    await appendBatch(tx, row, { ...batch, operations: judged.operations, stateVector: gate.encodedStateVector(), at });
    this.killPoints.reach('minutes.before-commit');
    return { row, judged, batches: [...missed, batch], rights, readAtMs: at.getTime() };
  }

  /** Part of the last moments during which the process was busy. */
  private utilisation(): number {
    const current = performance.eventLoopUtilization();
    const since = performance.eventLoopUtilization(current, this.lastUtilisation);
    if (since.active + since.idle >= UTILISATION_WINDOW_MS) {
      this.load = since.utilization;
      this.lastUtilisation = current;
    }
    return this.load;
  }
}

const UTILISATION_WINDOW_MS = 50;
