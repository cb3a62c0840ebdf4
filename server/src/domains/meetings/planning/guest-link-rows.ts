import { createHash } from 'node:crypto';
import type { GuestLinkState } from '@croisee/domain/meetings/plan/guest-link.rules';
import type { Transaction } from '../../../kernel/database/transaction';

/** A link with what decides whether it still works and what it shows. */
export interface GuestLinkRow extends GuestLinkState {
  readonly id: string;
  readonly meetingId: string;
  readonly accountId: string;
  readonly memberId: string;
  readonly displayName: string;
  readonly councilName: string;
  readonly date: string;
  readonly startTime: string;
}

type Stored = Omit<GuestLinkRow, 'usedAt' | 'endedAt' | 'expiresAt'> & {
  readonly usedAt: Date | null;
  readonly endedAt: Date | null;
  readonly expiresAt: Date;
};

/** The link; with `lock`, two people who use it at the same time pass one after the other. */
export async function guestLinkById(tx: Transaction, id: string, lock = false): Promise<GuestLinkRow | undefined> {
  const [row] = await tx.manager.query<Stored[]>(
    `SELECT g.id, g.meeting_id AS "meetingId", g.account_id AS "accountId", g.member_id AS "memberId", g.used_at AS "usedAt", g.ended_at AS "endedAt",
            g.expires_at AS "expiresAt", i.status AS "itemStatus", m.status AS "meetingStatus", m.local_date::text AS date, m.start_time AS "startTime",
            a.display_name AS "displayName", c.name AS "councilName"
     FROM guest_link g JOIN meeting m ON m.id = g.meeting_id JOIN agenda_item i ON i.id = g.item_id JOIN account a ON a.id = g.account_id
     JOIN council c ON c.id = g.council_id WHERE g.id = $1 ${lock ? 'FOR UPDATE OF g' : ''}`,
    [id],
  );
  if (row === undefined) return undefined;
  const { usedAt, endedAt, expiresAt } = row;
  return { ...row, usedAt: usedAt?.toISOString() ?? null, endedAt: endedAt?.toISOString() ?? null, expiresAt: expiresAt.toISOString() };
}

export interface NewGuestLink {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly memberId: string;
  readonly accountId: string;
  readonly token: string;
  readonly expiresAt: string;
}

export async function insertGuestLink(tx: Transaction, link: NewGuestLink): Promise<void> {
  await tx.manager.query(
    `INSERT INTO guest_link (council_id, id, meeting_id, item_id, member_id, account_id, token_hash, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.councilId, link.id, link.meetingId, link.itemId, link.memberId, link.accountId, hashOf(link.token), tx.now, link.expiresAt],
  );
}

/** Ends the links of an item; answers nothing, since those that were over stay over. */
export async function endLinksOfItem(tx: Transaction, itemId: string): Promise<void> {
  await tx.manager.query('UPDATE guest_link SET ended_at = $2 WHERE item_id = $1 AND ended_at IS NULL', [itemId, tx.now]);
}

/** Ends the link of one guest; the account it gave, or undefined when the guest has an account of their own. */
export async function endLinkOf(tx: Transaction, itemId: string, memberId: string): Promise<string | undefined> {
  const [rows] = await tx.manager.query<[{ accountId: string }[], number]>(
    `UPDATE guest_link SET ended_at = coalesce(ended_at, $3) WHERE item_id = $1 AND member_id = $2 RETURNING account_id AS "accountId"`,
    [itemId, memberId, tx.now],
  );
  return rows[0]?.accountId;
}

/** Only this leaves a trace of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
