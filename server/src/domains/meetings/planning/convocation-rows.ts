import { randomUUID } from 'node:crypto';
import type { ConvocationCapacity, ShownAnswer } from '@croisee/domain/meetings/plan/meeting-view.schema';
import type { Transaction } from '../../../kernel/database/transaction';

/** One line of the list: a person for the whole meeting, or for one item. */
export interface ConvocationRow {
  readonly id: string;
  readonly memberId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly itemId: string | null;
  readonly capacity: ConvocationCapacity;
  readonly answer: ShownAnswer;
  readonly deputyId: string | null;
  readonly late: boolean;
  /** The account was made by a single-use link. */
  readonly byLink: boolean;
  /** Of somebody who came by a link: they are in no list of members. */
  readonly linkStructure: string | null;
}

export async function convocationsOf(tx: Transaction, meetingId: string): Promise<ConvocationRow[]> {
  return tx.manager.query<ConvocationRow[]>(
    `SELECT c.id, c.member_id AS "memberId", m.account_id AS "accountId", a.display_name AS "displayName", c.item_id AS "itemId", c.capacity,
            c.answer, c.deputy_id AS "deputyId", c.late, a.link_only AS "byLink",
            (SELECT t.name FROM mandate d JOIN structure t ON t.id = d.structure_id WHERE a.link_only AND d.member_id = c.member_id LIMIT 1) AS "linkStructure"
     FROM convocation c JOIN membership m ON m.council_id = c.council_id AND m.id = c.member_id JOIN account a ON a.id = m.account_id
     WHERE c.meeting_id = $1 ORDER BY a.display_name, c.id`,
    [meetingId],
  );
}

export interface NewConvocation {
  readonly memberId: string;
  readonly capacity: ConvocationCapacity;
  readonly itemId: string | null;
  readonly reason?: Buffer;
  readonly late?: boolean;
}

/** Writes a line; a second one for the same person and item changes nothing. Returns its id, or null when it was there. */
export async function insertConvocation(
  tx: Transaction,
  meetingId: string,
  line: NewConvocation,
  id: string = randomUUID(),
): Promise<boolean> {
  const rows = await tx.manager.query<unknown[]>(
    `INSERT INTO convocation (council_id, id, meeting_id, member_id, item_id, capacity, reason, late, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [tx.councilId, id, meetingId, line.memberId, line.itemId, line.capacity, line.reason ?? null, line.late ?? false, tx.now],
  );
  return rows.length > 0;
}

export async function removeConvocations(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.manager.query(`DELETE FROM convocation WHERE id = ANY($1)`, [ids]);
}

export async function saveAnswer(tx: Transaction, id: string, answer: ShownAnswer, deputyId: string | null): Promise<void> {
  await tx.manager.query(`UPDATE convocation SET answer = $2, deputy_id = $3, answered_at = $4 WHERE id = $1`, [
    id,
    answer,
    deputyId,
    tx.now,
  ]);
}

/** Meetings that somebody is invited to for single items. */
export async function meetingsVisitedBy(tx: Transaction, memberId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `SELECT DISTINCT meeting_id AS id FROM convocation WHERE member_id = $1 AND item_id IS NOT NULL AND capacity IN ('guest', 'submitter')`,
    [memberId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Convoked meetings in whose list a person stands, for the whole or for one item. */
export async function meetingsInvitingTo(tx: Transaction, memberId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `SELECT DISTINCT c.meeting_id AS id FROM convocation c JOIN meeting m ON m.id = c.meeting_id WHERE c.member_id = $1 AND m.convoked_at IS NOT NULL`,
    [memberId],
  );
  return new Set(rows.map(({ id }) => id));
}
