import { compact, verifyEqual } from '@croisee/realtime/minutes/compaction';
import { Inject, Injectable } from '@nestjs/common';
import { ALLOW_LONG_WORK } from '../../../kernel/database/frozen-node';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { KillPoints } from '../../../kernel/faults/kill-points';
import { Log } from '../../../kernel/health/log';
import { lockDocument, type DocumentRow } from './document-rows';
import { readParts, replaceBySnapshot } from './sealed-parts';

/** Replaces the batches of a document by one snapshot, which drops deleted text; only after both were found to say the same. */
@Injectable()
export class Compactor {
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Log) private readonly log: Log,
    @Inject(KillPoints) private readonly killPoints: KillPoints,
  ) {}

  /** Compacts in the background, out of the way of those who type; once at a time for a document. */
  later(councilId: string, documentId: string): void {
    if (this.running.has(documentId)) return;
    const work = this.compactNow(councilId, documentId)
      .catch((error: unknown) => this.log.error('minutes could not be compacted; their batches are kept', error))
      .finally(() => this.running.delete(documentId));
    this.running.set(documentId, work);
  }

  /** Resolves when nothing is being compacted any more. */
  async settled(): Promise<void> {
    await Promise.all(this.running.values());
  }

  /** In the caller's transaction, which holds the row. */
  async compactIn(tx: Transaction, row: DocumentRow): Promise<void> {
    if (row.seq === row.snapshotSeq) return;
    await tx.manager.query(ALLOW_LONG_WORK);
    const parts = await readParts(tx, row);
    const compacted = compact(undefined, parts);
    if (!verifyEqual(compacted, undefined, parts, row.layer)) throw new Error(`A snapshot of document ${row.id} differs from its batches.`);
    await replaceBySnapshot(tx, row, compacted);
    this.killPoints.reach('minutes.in-compaction');
  }

  private async compactNow(councilId: string, documentId: string): Promise<void> {
    await this.unitOfWork.writeAsSystem(councilId, async (tx) => {
      const row = await lockDocument(tx, documentId);
      if (row !== undefined && row.state !== 'sealed' && row.state !== 'destroyed') await this.compactIn(tx, row);
      await tx.audit({ action: 'minutes.compacted', subjectKind: 'minutes', subjectId: documentId });
    });
    this.killPoints.reach('minutes.after-compaction');
  }
}
