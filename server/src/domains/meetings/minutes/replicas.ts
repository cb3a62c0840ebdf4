import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import type { MinutesAuthors, MinutesReplica } from '@croisee/realtime/envelope/minutes-messages';
import { decodeStateVector } from '@croisee/realtime/minutes/decoded-update';
import type { Transaction } from '../../../kernel/database/transaction';
import type { DocumentRow } from './document-rows';
import { sha256, toUpdate } from './update-bytes';

const SECRET_BYTES = 24;

/** A replica in the hands of a connection. */
export interface HeldReplica {
  readonly clientId: number;
  readonly connectionId: string;
  readonly memberId: string;
}

/**
 * Gives the replica that the tab held before, when it proves it with its secret in the same session; the older connection loses it. Undefined
 * without that proof. The caller holds the document's row, alone or with others.
 */
export async function resumeReplica(
  tx: Transaction,
  row: DocumentRow,
  { persona, connectionId, claimed }: { persona: Persona; connectionId: string; claimed: MinutesReplica },
): Promise<MinutesReplica | undefined> {
  if (!(await isProven(tx, row, persona, claimed))) return undefined;
  await tx.manager.query('UPDATE minutes_replica SET connection_id = $3 WHERE document_id = $1 AND client_id = $2', [
    row.id,
    claimed.clientId,
    connectionId,
  ]);
  return claimed;
}

/** A new replica, under an id the document never used; the caller holds the document's row alone. */
export async function allotReplica(tx: Transaction, row: DocumentRow, persona: Persona, connectionId: string): Promise<MinutesReplica> {
  const clientId = await nextClientId(tx, row);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  await tx.manager.query(
    `INSERT INTO minutes_replica (council_id, document_id, generation, client_id, account_id, member_id, session_id, secret_hash, connection_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.councilId,
      row.id,
      row.generation,
      clientId,
      persona.accountId,
      persona.memberId,
      persona.sessionId,
      sha256(secret),
      connectionId,
      tx.now,
    ],
  );
  return { clientId, secret };
}

/** A Yjs client id that this document never had, in any generation. */
export async function nextClientId(tx: Transaction, row: DocumentRow): Promise<number> {
  const [rows] = await tx.manager.query<[{ clientId: number }[], number]>(
    'UPDATE minutes_document SET next_client = next_client + 1 WHERE id = $1 RETURNING next_client::int - 1 AS "clientId"',
    [row.id],
  );
  if (rows[0] === undefined) throw new Error('The document is gone.');
  return rows[0].clientId;
}

/** The replicas of the present generation that these connections hold now. */
export async function replicasOf(tx: Transaction, documentId: string, connectionIds: readonly string[]): Promise<HeldReplica[]> {
  return tx.manager.query<HeldReplica[]>(
    `SELECT r.client_id::int AS "clientId", r.connection_id AS "connectionId", r.member_id AS "memberId" FROM minutes_replica r
     JOIN minutes_document d ON d.id = r.document_id AND d.generation = r.generation
     WHERE r.document_id = $1 AND r.connection_id = ANY($2)`,
    [documentId, connectionIds],
  );
}

/** Who is behind each replica that wrote something; working notes only, the record belongs to everybody. */
export async function authorsOf(tx: Transaction, row: DocumentRow): Promise<MinutesAuthors | undefined> {
  if (row.layer !== 'working-notes') return undefined;
  const writers = [...(decodeStateVector(toUpdate(row.stateVector)) ?? new Map()).keys()];
  const rows = await tx.manager.query<{ clientId: string; memberId: string }[]>(
    `SELECT client_id::text AS "clientId", member_id AS "memberId" FROM minutes_replica WHERE document_id = $1 AND client_id = ANY($2)`,
    [row.id, writers],
  );
  return Object.fromEntries(rows.map(({ clientId, memberId }) => [clientId, memberId]));
}

/** The answers already given to these operations of one account. */
export async function answeredOperations(
  tx: Transaction,
  documentId: string,
  opIds: readonly string[],
): Promise<Map<string, { seq: number; accountId: string }>> {
  const rows = await tx.manager.query<{ opId: string; seq: number; accountId: string }[]>(
    `SELECT o.op_id AS "opId", o.seq::int, r.account_id AS "accountId" FROM minutes_op o
     JOIN minutes_replica r ON r.document_id = o.document_id AND r.client_id = o.client_id
     WHERE o.document_id = $1 AND o.op_id = ANY($2)`,
    [documentId, opIds],
  );
  return new Map(rows.map(({ opId, ...answer }) => [opId, answer]));
}

async function isProven(tx: Transaction, row: DocumentRow, persona: Persona, { clientId, secret }: MinutesReplica): Promise<boolean> {
  const [known] = await tx.manager.query<{ secretHash: Buffer }[]>(
    `SELECT secret_hash AS "secretHash" FROM minutes_replica
     WHERE document_id = $1 AND generation = $2 AND client_id = $3 AND account_id = $4 AND session_id = $5`,
    [row.id, row.generation, clientId, persona.accountId, persona.sessionId],
  );
  return known !== undefined && timingSafeEqual(known.secretHash, sha256(secret));
}
