import { randomUUID } from 'node:crypto';
import type { ContentKey } from '../../../kernel/crypto/content-key';
import type { Transaction } from '../../../kernel/database/transaction';

/** A correction of the approved text of one item, opened. */
export interface StoredErratum {
  readonly itemId: string;
  readonly text: string;
  readonly at: string;
}

interface ErratumRow {
  readonly id: string;
  readonly itemId: string;
  readonly situationId: string | null;
  readonly text: Buffer;
  readonly at: Date;
}

/** The corrections of a meeting’s record, oldest first. */
export async function errataOf(tx: Transaction, meetingId: string): Promise<StoredErratum[]> {
  const rows = await tx.manager.query<ErratumRow[]>(
    `SELECT e.id, e.item_id AS "itemId", i.situation_id AS "situationId", e.text, e.at FROM record_erratum e
     JOIN agenda_item i ON i.id = e.item_id WHERE e.meeting_id = $1 ORDER BY e.at, e.id`,
    [meetingId],
  );
  const opened: StoredErratum[] = [];
  for (const { id, itemId, situationId, text, at } of rows) {
    const key = await keyOf(tx, { meetingId, situationId });
    opened.push({ itemId, text: key.openText(placeOf(id), text), at: at.toISOString() });
  }
  return opened;
}

export async function insertErratum(
  tx: Transaction,
  erratum: { meetingId: string; itemId: string; situationId: string | null; text: string },
): Promise<string> {
  const id = randomUUID();
  const key = await keyOf(tx, erratum);
  await tx.manager.query('INSERT INTO record_erratum (council_id, id, meeting_id, item_id, text, at) VALUES ($1, $2, $3, $4, $5, $6)', [
    tx.councilId,
    id,
    erratum.meetingId,
    erratum.itemId,
    key.sealText(placeOf(id), erratum.text),
    tx.now,
  ]);
  return id;
}

/** Sealed with the situation the item is about, else with the meeting. */
function keyOf(tx: Transaction, about: { meetingId: string; situationId: string | null }): Promise<ContentKey> {
  return tx.key(about.situationId === null ? { kind: 'meeting', id: about.meetingId } : { kind: 'situation', id: about.situationId });
}

const placeOf = (id: string) => `record_erratum/${id}/text`;
