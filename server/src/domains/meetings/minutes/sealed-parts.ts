import type { MinutesSnapshot } from '@croisee/realtime/minutes/compaction';
import { toUpdate } from './update-bytes';
import type { Transaction } from '../../../kernel/database/transaction';
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

/** One batch with the answers to its operations, and where the document stands after it. */
export interface AppendedBatch extends Batch {
  readonly operations: readonly StoredOperation[];
  readonly stateVector: Uint8Array;
  readonly at: Date;
}

const INSERT_BATCH = `INSERT INTO minutes_update (council_id, document_id, generation, from_seq, to_seq, epoch, at, payload)
  SELECT $1::uuid, $2::uuid, $3::int, $4::bigint, $5::bigint, $6::bigint, $7::timestamptz, $8::bytea`;
const INSERT_ANSWERS = `INSERT INTO minutes_op (council_id, document_id, op_id, client_id, seq, at)
  SELECT $1::uuid, $2::uuid, o.op_id, o.client_id, o.seq, $7::timestamptz FROM unnest($10::uuid[], $11::bigint[], $12::bigint[]) AS o (op_id, client_id, seq)`;
const ADVANCE_ROW = 'UPDATE minutes_document SET seq = $5::bigint, state_vector = $9::bytea WHERE id = $2::uuid';

/** Appends one batch and advances the row; the caller holds the row. */
export async function appendBatch(tx: Transaction, row: DocumentRow, batch: AppendedBatch): Promise<void> {
  const key = await itemKey(tx, row);
  tx.send(`WITH batch AS (${INSERT_BATCH}), answers AS (${INSERT_ANSWERS}) ${ADVANCE_ROW}`, valuesOf(tx, row, batch, key));
}

/**
 * The same for a row that is only presumed: nothing is stored unless the document stands exactly there, these connections hold their replicas
 * and none of the operations was answered before. The caller has sent for the row to be held; whether it was stored is known after the commit.
 */
export async function appendIfUnmoved(
  tx: Transaction,
  presumed: DocumentRow,
  { writers, ...batch }: AppendedBatch & { readonly writers: readonly HeldReplica[] },
): Promise<{ readonly answer: Promise<readonly { readonly stored: boolean }[]> }> {
  const key = await itemKey(tx, presumed);
  const answer = tx.ask<{ stored: boolean }>(
    `WITH advanced AS (
       ${ADVANCE_ROW} AND seq = $4::bigint - 1 AND generation = $3::int AND epoch = $6::bigint AND state = $13 AND NOT held
         AND NOT EXISTS (SELECT FROM minutes_op o WHERE o.document_id = $2::uuid AND o.op_id = ANY($10::uuid[]))
         AND NOT EXISTS (SELECT FROM unnest($14::bigint[], $15::text[]) AS w (client_id, connection_id) WHERE NOT EXISTS (
           SELECT FROM minutes_replica r WHERE r.document_id = $2::uuid AND r.generation = $3::int AND r.client_id = w.client_id AND r.connection_id = w.connection_id))
       RETURNING 1
     ), batch AS (${INSERT_BATCH} FROM advanced), answers AS (${INSERT_ANSWERS}, advanced)
     SELECT EXISTS (SELECT FROM advanced) AS stored`,
    [
      ...valuesOf(tx, presumed, batch, key),
      presumed.state,
      writers.map(({ clientId }) => clientId),
      writers.map(({ connectionId }) => connectionId),
    ],
  );
  return { answer };
}

function valuesOf(tx: Transaction, row: DocumentRow, batch: AppendedBatch, key: ContentKey): readonly unknown[] {
  return [
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
  ];
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
