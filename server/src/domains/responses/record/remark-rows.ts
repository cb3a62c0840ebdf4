import { randomUUID } from 'node:crypto';
import type { ContentKey } from '../../../kernel/crypto/content-key';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';

/** A remark on one item, opened. */
export interface StoredRemark {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly memberId: string;
  readonly at: string;
  readonly text: string;
  readonly outcome: 'taken' | 'not-taken' | null;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

interface RemarkRow {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly situationId: string | null;
  readonly memberId: string;
  readonly at: Date;
  readonly text: Buffer;
  readonly outcome: StoredRemark['outcome'];
  readonly answer: Buffer | null;
  readonly answeredAt: Date | null;
}

const SELECT_REMARKS = `SELECT k.id, k.meeting_id AS "meetingId", k.item_id AS "itemId", i.situation_id AS "situationId", k.member_id AS "memberId",
    k.at, k.text, k.outcome, k.answer, k.answered_at AS "answeredAt"
  FROM record_remark k JOIN agenda_item i ON i.id = k.item_id`;

/** The remarks on a meeting’s record, oldest first. */
export async function remarksOf(tx: Transaction, meetingId: string): Promise<StoredRemark[]> {
  const rows = await tx.manager.query<RemarkRow[]>(`${SELECT_REMARKS} WHERE k.meeting_id = $1 ORDER BY k.at, k.id`, [meetingId]);
  return openAll(tx, rows);
}

/** One remark, held until the end of the transaction; `NOT_FOUND` when this council has none of that id. */
export async function lockRemark(tx: Transaction, id: string): Promise<StoredRemark> {
  const rows = await tx.manager.query<RemarkRow[]>(`${SELECT_REMARKS} WHERE k.id = $1 FOR UPDATE OF k`, [id]);
  const [remark] = await openAll(tx, rows);
  if (remark === undefined) throw new DomainError('NOT_FOUND');
  return remark;
}

export async function insertRemark(
  tx: Transaction,
  remark: { meetingId: string; itemId: string; situationId: string | null; memberId: string; text: string },
): Promise<string> {
  const id = randomUUID();
  const key = await keyOf(tx, remark);
  await tx.manager.query(
    `INSERT INTO record_remark (council_id, id, meeting_id, item_id, member_id, text, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.councilId, id, remark.meetingId, remark.itemId, remark.memberId, key.sealText(textPlace(id), remark.text), tx.now],
  );
  return id;
}

/** Writes what was done with a remark; a second answer replaces the first while the record is not approved. */
export async function saveAnswer(
  tx: Transaction,
  { id, meetingId, itemId }: StoredRemark,
  { outcome, answer }: { outcome: 'taken' | 'not-taken'; answer: string },
): Promise<void> {
  const [item] = await tx.manager.query<{ situationId: string | null }[]>(
    'SELECT situation_id AS "situationId" FROM agenda_item WHERE id = $1',
    [itemId],
  );
  const key = await keyOf(tx, { meetingId, situationId: item?.situationId ?? null });
  await tx.manager.query('UPDATE record_remark SET outcome = $2, answer = $3, answered_at = $4 WHERE id = $1', [
    id,
    outcome,
    key.sealText(answerPlace(id), answer),
    tx.now,
  ]);
}

async function openAll(tx: Transaction, rows: readonly RemarkRow[]): Promise<StoredRemark[]> {
  const opened: StoredRemark[] = [];
  for (const { situationId, ...row } of rows) {
    const key = await keyOf(tx, { meetingId: row.meetingId, situationId });
    opened.push({
      ...row,
      at: row.at.toISOString(),
      text: key.openText(textPlace(row.id), row.text),
      answer: row.answer === null ? null : key.openText(answerPlace(row.id), row.answer),
      answeredAt: row.answeredAt?.toISOString() ?? null,
    });
  }
  return opened;
}

/** A remark about a situation is sealed with it, any other with the meeting. */
function keyOf(tx: Transaction, about: { meetingId: string; situationId: string | null }): Promise<ContentKey> {
  return tx.key(about.situationId === null ? { kind: 'meeting', id: about.meetingId } : { kind: 'situation', id: about.situationId });
}

const textPlace = (id: string) => `record_remark/${id}/text`;
const answerPlace = (id: string) => `record_remark/${id}/answer`;
