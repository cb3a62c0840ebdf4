import { isSameStateVector } from '@croisee/realtime/minutes/compaction';
import { MinutesReplicaGate } from '@croisee/realtime/minutes/minutes-replica-gate';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import type { DocumentRow } from './document-rows';
import { readBatches, readParts } from './sealed-parts';
import { toUpdate } from './update-bytes';

interface OpenGate {
  readonly gate: MinutesReplicaGate;
  readonly generation: number;
  seq: number;
}

/** The doors of the documents written on this node: memory that spares reading, never trusted over the row. */
@Injectable()
export class DocumentGates {
  private readonly open = new Map<string, OpenGate>();

  /** The door exactly at the row, which the caller holds. */
  async at(tx: Transaction, row: DocumentRow): Promise<MinutesReplicaGate> {
    const known = this.open.get(row.id);
    if (known !== undefined && known.generation === row.generation && known.seq <= row.seq) {
      const missing = await readBatches(tx, row, known.seq);
      if (missing.every(({ update }) => known.gate.ingest(update)) && isAt(known.gate, row)) {
        known.seq = row.seq;
        return known.gate;
      }
    }
    return this.load(tx, row);
  }

  /** The door as this node remembers it, when it stands exactly where the row is presumed to stand. */
  presumedAt({ id, generation, seq }: DocumentRow): MinutesReplicaGate | undefined {
    const known = this.open.get(id);
    return known?.generation === generation && known.seq === seq ? known.gate : undefined;
  }

  /** The batch that ends at `seq` is on disk. */
  committed(documentId: string, seq: number): void {
    const known = this.open.get(documentId);
    known?.gate.commit();
    if (known !== undefined) known.seq = seq;
  }

  /** The batch is not, or nobody knows: the next one reads what the row says. */
  rolledBack(documentId: string): void {
    this.open.get(documentId)?.gate.rollback();
  }

  forget(documentId: string): void {
    this.open.delete(documentId);
  }

  private async load(tx: Transaction, row: DocumentRow): Promise<MinutesReplicaGate> {
    const gate = new MinutesReplicaGate(row.layer);
    for (const part of await readParts(tx, row))
      if (!gate.ingest(part)) throw new Error(`Document ${row.id} does not follow from its own rows.`);
    if (!isAt(gate, row)) throw new Error(`Document ${row.id} does not hold what its row says.`);
    this.open.set(row.id, { gate, generation: row.generation, seq: row.seq });
    return gate;
  }
}

function isAt(gate: MinutesReplicaGate, row: DocumentRow): boolean {
  return isSameStateVector(gate.encodedStateVector(), toUpdate(row.stateVector));
}
