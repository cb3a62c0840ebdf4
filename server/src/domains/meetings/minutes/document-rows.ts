import type { MinutesLayer } from '@croisee/realtime/minutes/minutes-sections';
import { UNLESS_FROZEN } from '../../../kernel/database/frozen-node';
import type { Transaction } from '../../../kernel/database/transaction';

/**
 * Where a document stands. `planned`: before the meeting opens; `tidying`: the record after the meeting, for those who tidy it;
 * `withdrawn`: its item left the meeting, nobody reads it.
 */
export type DocumentState = 'planned' | 'open' | 'closed' | 'tidying' | 'sealed' | 'withdrawn' | 'destroyed';

/** The row that orders the updates of a document and says whether it takes any. */
export interface DocumentRow {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly situationId: string | null;
  readonly layer: MinutesLayer;
  readonly generation: number;
  readonly epoch: number;
  readonly seq: number;
  readonly stateVector: Buffer;
  readonly snapshotSeq: number;
  readonly state: DocumentState;
  /** The curtain is drawn: nothing is read nor written until it opens. */
  readonly held: boolean;
}

const SELECT_DOCUMENT = `SELECT d.id, d.meeting_id AS "meetingId", d.item_id AS "itemId", i.situation_id AS "situationId", d.layer, d.generation,
    d.epoch::int, d.seq::int, d.state_vector AS "stateVector", d.snapshot_seq::int AS "snapshotSeq", d.state, d.held
  FROM minutes_document d JOIN agenda_item i ON i.id = d.item_id`;

/** The document's row, held until the transaction ends: every batch, opening and change of rights is strictly before or after another. */
export async function lockDocument(tx: Transaction, documentId: string): Promise<DocumentRow | undefined> {
  const [row] = await tx.manager.query<DocumentRow[]>(`${SELECT_DOCUMENT} CROSS JOIN ${UNLESS_FROZEN} WHERE d.id = $1 FOR UPDATE OF d`, [
    documentId,
  ]);
  return row;
}

/** The same, held together with others that only open the document: five hundred pages that come back at once must not queue for it. */
export async function shareDocument(tx: Transaction, documentId: string): Promise<DocumentRow | undefined> {
  const [row] = await tx.manager.query<DocumentRow[]>(`${SELECT_DOCUMENT} CROSS JOIN ${UNLESS_FROZEN} WHERE d.id = $1 FOR SHARE OF d`, [
    documentId,
  ]);
  return row;
}

export async function readDocuments(tx: Transaction, documentIds: readonly string[]): Promise<DocumentRow[]> {
  return tx.manager.query<DocumentRow[]>(`${SELECT_DOCUMENT} WHERE d.id = ANY($1)`, [documentIds]);
}

/** The documents of a meeting, locked in one order so that two transactions never wait for each other. */
export async function lockDocumentsOf(tx: Transaction, meetingId: string, layer?: MinutesLayer): Promise<DocumentRow[]> {
  return tx.manager.query<DocumentRow[]>(
    `${SELECT_DOCUMENT} CROSS JOIN ${UNLESS_FROZEN} WHERE d.meeting_id = $1 AND ($2::text IS NULL OR d.layer = $2) ORDER BY d.id FOR UPDATE OF d`,
    [meetingId, layer ?? null],
  );
}

/** Every document of a meeting as it is now, in one order. */
export async function documentsOfMeeting(tx: Transaction, meetingId: string): Promise<DocumentRow[]> {
  return tx.manager.query<DocumentRow[]>(`${SELECT_DOCUMENT} WHERE d.meeting_id = $1 ORDER BY d.id`, [meetingId]);
}

export async function documentOf(tx: Transaction, itemId: string, layer: MinutesLayer): Promise<DocumentRow | undefined> {
  const [row] = await tx.manager.query<DocumentRow[]>(`${SELECT_DOCUMENT} WHERE d.item_id = $1 AND d.layer = $2`, [itemId, layer]);
  return row;
}

/** Moves documents of a meeting, or of one of its items, to another state; the epoch tells every open page. */
export async function moveDocuments(
  tx: Transaction,
  where: { meetingId: string; itemId?: string; layer?: MinutesLayer; from: readonly DocumentState[] },
  to: DocumentState,
): Promise<void> {
  await tx.manager.query(
    `UPDATE minutes_document SET state = $5, epoch = epoch + 1
     WHERE meeting_id = $1 AND ($2::uuid IS NULL OR item_id = $2) AND ($3::text IS NULL OR layer = $3) AND state = ANY($4)`,
    [where.meetingId, where.itemId ?? null, where.layer ?? null, where.from, to],
  );
}

/** Draws or opens the curtain over every document of a meeting. */
export async function holdDocuments(tx: Transaction, meetingId: string, held: boolean): Promise<void> {
  await tx.manager.query('UPDATE minutes_document SET held = $2, epoch = epoch + 1 WHERE meeting_id = $1', [meetingId, held]);
}

/** Who may read has changed: a batch that follows sees the new rights, one that precedes is told apart by its epoch. */
export async function raiseEpoch(tx: Transaction, meetingId: string): Promise<void> {
  await tx.manager.query('UPDATE minutes_document SET epoch = epoch + 1 WHERE meeting_id = $1', [meetingId]);
}
