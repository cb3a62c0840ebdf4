import type { MinutesSnapshot } from '@croisee/realtime/minutes/compaction';
import { toUpdate } from './update-bytes';
import type { Statement, Transaction } from '../../../kernel/database/transaction';
import { itemKey } from '../planning/item-texts';
import type { ContentKey } from '../../../kernel/crypto/content-key';
import type { DocumentRow } from './document-rows';
import type { HeldReplica } from './replicas';

interface UpdateRow {
  readonly generation: number;
  readonly fromSeq: number;
  readonly toSeq: number;
  readonly payload: Buffer;
}

/** One committed batch as it is stored and sent: all its operations in one update. */
export interface Batch {
  readonly fromSeq: number;
  readonly toSeq: number;
  readonly update: Uint8Array;
}

/** The batches committed after `afterSeq`, opened, in order. */
export async function readBatches(tx: Transaction, row: DocumentRow, afterSeq: number): Promise<Batch[]> {
  if (afterSeq >= row.seq) return [];
  const rows = await tx.manager.query<UpdateRow[]>(
    `SELECT generation, from_seq::int AS "fromSeq", to_seq::int AS "toSeq", payload FROM minutes_update
     WHERE document_id = $1 AND to_seq > $2 AND generation = $3 ORDER BY from_seq`,
    [row.id, afterSeq, row.generation],
  );
  const key = await itemKey(tx, row);
  return rows.map(({ fromSeq, toSeq, payload }) => ({
    fromSeq,
    toSeq,
    update: toUpdate(key.openBytes(placeOfBatch(row, fromSeq, toSeq), payload)),
  }));
}

/** What one accepted push became: its answer for ever. */
export interface StoredOperation {
  readonly opId: string;
  readonly clientId: number;
  readonly seq: number;
}

/** Everything committed, as parts to load in order: the snapshot, then the batches after it. */
export async function readParts(tx: Transaction, row: DocumentRow): Promise<Uint8Array[]> {
  const found = await holdSnapshot(tx, row.id);
  const current = { ...row, ...found };
  const batches = (await readBatches(tx, current, current.snapshotSeq)).map(({ update }) => update);
  if (found.snapshot === null) return batches;
  const key = await itemKey(tx, row);
  return [toUpdate(key.openBytes(placeOfSnapshot(current, current.snapshotSeq), found.snapshot)), ...batches];
}

/** The snapshot, read apart from the row (it is large, and every keystroke reads the row), held so that no compaction comes between it and its batches. */
async function holdSnapshot(
  tx: Transaction,
  documentId: string,
): Promise<{ snapshot: Buffer | null; snapshotSeq: number; seq: number; generation: number }> {
  const [found] = await tx.manager.query<{ snapshot: Buffer | null; snapshotSeq: number; seq: number; generation: number }[]>(
    `SELECT snapshot, snapshot_seq::int AS "snapshotSeq", seq::int, generation FROM minutes_document WHERE id = $1 FOR SHARE`,
    [documentId],
  );
  if (found === undefined) throw new Error('The document is gone.');
  return found;
}

/** One batch with the answers to its operations, where the document stands after it, and who holds the replicas that wrote it. */
export interface AppendedBatch extends Batch {
  readonly operations: readonly StoredOperation[];
  readonly stateVector: Uint8Array;
  readonly writers: readonly HeldReplica[];
  readonly at: Date;
}

/**
 * Appends one batch and advances the row; nothing is stored unless the document stands exactly where `row` says, the writers hold their replicas
 * still and none of the operations was answered before. `stored` says which.
 */
export function appendStatement(
  councilId: string,
  row: DocumentRow,
  { fromSeq, toSeq, update, operations, stateVector, writers, at }: AppendedBatch,
  key: ContentKey,
): Statement {
  return {
    sql: 'SELECT app.append_minutes($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) AS stored',
    parameters: [
      councilId,
      row.id,
      row.generation,
      fromSeq,
      toSeq,
      row.epoch,
      row.state,
      at,
      key.sealBytes(placeOfBatch(row, fromSeq, toSeq), Buffer.from(update)),
      Buffer.from(stateVector),
      operations.map(({ opId }) => opId),
      operations.map(({ clientId }) => clientId),
      operations.map(({ seq }) => seq),
      writers.map(({ clientId }) => clientId),
      writers.map(({ connectionId }) => connectionId),
    ],
  };
}

/** Puts a snapshot in place of everything it covers; the caller holds the row and has verified that both say the same. */
export async function replaceBySnapshot(tx: Transaction, row: DocumentRow, { snapshot, stateVector }: MinutesSnapshot): Promise<void> {
  const key = await itemKey(tx, row);
  const sealed = key.sealBytes(placeOfSnapshot(row, row.seq), Buffer.from(snapshot));
  await tx.manager.query('UPDATE minutes_document SET snapshot = $2, snapshot_seq = $3, state_vector = $4 WHERE id = $1', [
    row.id,
    sealed,
    row.seq,
    Buffer.from(stateVector),
  ]);
  await tx.manager.query('DELETE FROM minutes_update WHERE document_id = $1 AND to_seq <= $2', [row.id, row.seq]);
}

function placeOfBatch(row: DocumentRow, fromSeq: number, toSeq: number): string {
  return `minutes_update/${row.id}/${row.generation}/${fromSeq}-${toSeq}`;
}

function placeOfSnapshot(row: DocumentRow, seq: number): string {
  return `minutes_document/${row.id}/${row.generation}/snapshot/${seq}`;
}
