import { randomUUID } from 'node:crypto';
import type { GrantMandate, Mandate } from '@croisee/domain/identity/mandate.schema';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

/** A person in the council of the transaction. */
export interface MemberRow {
  readonly memberId: string;
  readonly accountId: string;
  readonly leftAt: Date | null;
}

type MandateRow = Omit<Mandate, 'endedAt'> & { readonly endedAt: Date | null };

const COLUMNS = `d.id, m.account_id AS "accountId", d.council_id AS "councilId", d.role, d.structure_id AS "structureId", d.profession,
  d.starts_on::text AS "from", d.ends_on::text AS until, d.ended_at AS "endedAt", d.end_reason AS "endReason"`;
const TABLES = `mandate d JOIN membership m ON m.council_id = d.council_id AND m.id = d.member_id`;

/** One change of mandates at a time in a council: overlaps and the last administrator are judged on what is really there. */
export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('mandates/' || $1, 0))`, [tx.councilId]);
}

export async function allMandates(tx: Transaction): Promise<Mandate[]> {
  return (await tx.manager.query<MandateRow[]>(`SELECT ${COLUMNS} FROM ${TABLES} ORDER BY d.starts_on, d.id`)).map(fromRow);
}

export async function mandatesOf(tx: Transaction, accountId: string): Promise<Mandate[]> {
  const rows = await tx.manager.query<MandateRow[]>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE m.account_id = $1 ORDER BY d.starts_on, d.id`, [
    accountId,
  ]);
  return rows.map(fromRow);
}

/** The mandate, or `NOT_FOUND` when this council has none of that id. */
export async function mandateById(tx: Transaction, id: string): Promise<Mandate> {
  const [row] = await tx.manager.query<MandateRow[]>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE d.id = $1`, [id]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return fromRow(row);
}

/** The person in this council, or `NOT_FOUND` when the account is not of this council. */
export async function memberOf(tx: Transaction, accountId: string): Promise<MemberRow> {
  const [row] = await tx.manager.query<MemberRow[]>(
    `SELECT id AS "memberId", account_id AS "accountId", left_at AS "leftAt" FROM membership WHERE account_id = $1`,
    [accountId],
  );
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}

/** Writes a new mandate and returns its id. */
export async function insertMandate(tx: Transaction, memberId: string, mandate: GrantMandate): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `INSERT INTO mandate (council_id, id, member_id, role, structure_id, profession, starts_on, ends_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.councilId, id, memberId, mandate.role, mandate.structureId, mandate.profession, mandate.from, mandate.until, tx.now],
  );
  return id;
}

/** Writes the end of a mandate: its last day, or the instant it was ended. */
export async function saveMandateEnd(tx: Transaction, mandate: Mandate): Promise<void> {
  await tx.manager.query(`UPDATE mandate SET ends_on = $2, ended_at = $3, end_reason = $4 WHERE id = $1`, [
    mandate.id,
    mandate.until,
    mandate.endedAt,
    mandate.endReason,
  ]);
}

export async function timeZoneOf(tx: Transaction): Promise<string> {
  const [row] = await tx.manager.query<{ zone: string }[]>('SELECT time_zone AS zone FROM council WHERE id = $1', [tx.councilId]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row.zone;
}

function fromRow(row: MandateRow): Mandate {
  return { ...row, endedAt: row.endedAt?.toISOString() ?? null };
}
