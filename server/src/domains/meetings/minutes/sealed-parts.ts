import type { MinutesSnapshot } from '@croisee/realtime/minutes/compaction';
import { toUpdate } from './update-bytes';
import type { Transaction } from '../../../kernel/database/transaction';
import { itemKey } from '../planning/item-texts';
import type { DocumentRow } from './document-rows';

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

/** Appends one batch with the answers to its operations, and advances the row; the caller holds the row. */
export async function appendBatch(
  tx: Transaction,
  row: DocumentRow,
  batch: Batch & { readonly operations: readonly StoredOperation[]; readonly stateVector: Uint8Array; readonly at: Date },
): Promise<void> {
  const key = await itemKey(tx, row);
  tx.send(
    `WITH batch AS (
       INSERT INTO minutes_update (council_id, document_id, generation, from_seq, to_seq, epoch, at, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ), answers AS (
       INSERT INTO minutes_op (council_id, document_id, op_id, client_id, seq, at)
       SELECT $1, $2, o.op_id, o.client_id, o.seq, $7 FROM unnest($10::uuid[], $11::bigint[], $12::bigint[]) AS o (op_id, client_id, seq)
     ) UPDATE minutes_document SET seq = $5, state_vector = $9 WHERE id = $2`,
    [
      tx.councilId,
      row.id,
      row.generation,
      batch.fromSeq,
      batch.toSeq,
      row.epoch,
      batch.at,
      key.sealBytes(placeOfBatch(row, batch.fromSeq, batch.toSeq), Buffer.from(batch.update)),
      Buffer.from(batch.stateVector),
      batch.operations.map(({ opId }) => opId),
      batch.operations.map(({ clientId }) => clientId),
      batch.operations.map(({ seq }) => seq),
    ],
  );
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
