import { randomUUID } from 'node:crypto';
import type { DocumentKind } from '@croisee/domain/documents/document-kinds';
import { documentNumber } from '@croisee/domain/documents/documents.rules';
import type { DocumentFormat } from '../../kernel/documents/document-model';
import type { Transaction } from '../../kernel/database/transaction';

/** A document that left, as the register holds it. */
export interface ExportRow {
  readonly id: string;
  readonly number: string;
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  readonly subjectId: string;
  readonly about: string;
  readonly onDay: string;
  readonly recipientIds: readonly string[];
  readonly copies: number;
  readonly contentDigest: string;
  readonly requestedBy: string;
  readonly language: 'fr' | 'en';
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly fetches: number;
  readonly situations: number;
}

export type NewExport = Omit<ExportRow, 'id' | 'number' | 'createdAt' | 'revokedAt' | 'fetches' | 'situations'> & {
  readonly situationIds: readonly string[];
};

interface StoredRow extends Omit<ExportRow, 'number' | 'createdAt' | 'expiresAt' | 'revokedAt'> {
  readonly year: number;
  readonly rank: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

const COLUMNS = `e.id, e.year, e.rank, e.kind, e.format, e.subject_id AS "subjectId", e.about, e.on_day::text AS "onDay",
  e.recipient_ids AS "recipientIds", e.copies, e.content_digest AS "contentDigest", e.requested_by AS "requestedBy", e.language,
  e.created_at AS "createdAt", e.expires_at AS "expiresAt", e.revoked_at AS "revokedAt", e.fetches,
  (SELECT count(*)::int FROM document_export_situation s WHERE s.export_id = e.id) AS situations`;

/** Longest register shown at once. */
const SHOWN = 200;

/** Writes a line of the register under the next number of the year; two exports at once wait for each other. */
export async function insertExport(tx: Transaction, made: NewExport): Promise<ExportRow> {
  const id = randomUUID();
  const year = tx.now.getUTCFullYear();
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('document_export'), hashtext($1))`, [tx.councilId]);
  const [ranked] = await tx.manager.query<{ rank: number }[]>(
    `INSERT INTO document_export (council_id, id, year, rank, kind, format, subject_id, about, on_day, recipient_ids, copies, content_digest,
       requested_by, language, created_at, expires_at)
     SELECT $1, $2, $3, coalesce(max(rank), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
     FROM document_export WHERE council_id = $1 AND year = $3 RETURNING rank`,
    [
      ...[tx.councilId, id, year, made.kind, made.format, made.subjectId, made.about, made.onDay, made.recipientIds, made.copies],
      ...[made.contentDigest, made.requestedBy, made.language, tx.now, made.expiresAt],
    ],
  );
  await tx.manager.query(`INSERT INTO document_export_situation (council_id, export_id, situation_id) SELECT $1, $2, unnest($3::uuid[])`, [
    tx.councilId,
    id,
    made.situationIds,
  ]);
  const { situationIds, ...kept } = made;
  return {
    ...kept,
    ...{
      id,
      number: documentNumber(year, ranked?.rank ?? 0),
      createdAt: tx.isoNow,
      revokedAt: null,
      fetches: 0,
      situations: situationIds.length,
    },
  };
}

export async function exportById(tx: Transaction, id: string): Promise<ExportRow | undefined> {
  const [row] = await tx.manager.query<StoredRow[]>(`SELECT ${COLUMNS} FROM document_export e WHERE e.id = $1`, [id]);
  return row === undefined ? undefined : rowOf(row);
}

/** The latest exports, of one person or of everybody. */
export async function latestExports(tx: Transaction, requestedBy: string | null): Promise<ExportRow[]> {
  const rows = await tx.manager.query<StoredRow[]>(
    `SELECT ${COLUMNS} FROM document_export e WHERE $1::uuid IS NULL OR e.requested_by = $1 ORDER BY e.created_at DESC, e.rank DESC LIMIT ${SHOWN}`,
    [requestedBy],
  );
  return rows.map(rowOf);
}

/** Exports that held one situation, the latest first. */
export async function exportsOfSituation(tx: Transaction, situationId: string): Promise<ExportRow[]> {
  const rows = await tx.manager.query<StoredRow[]>(
    `SELECT ${COLUMNS} FROM document_export e JOIN document_export_situation t ON t.export_id = e.id
     WHERE t.situation_id = $1 ORDER BY e.created_at DESC LIMIT ${SHOWN}`,
    [situationId],
  );
  return rows.map(rowOf);
}

export async function countFetch(tx: Transaction, id: string): Promise<void> {
  await tx.manager.query('UPDATE document_export SET fetches = fetches + 1 WHERE id = $1', [id]);
}

export async function revokeExport(tx: Transaction, id: string): Promise<void> {
  await tx.manager.query('UPDATE document_export SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', [id, tx.now]);
}

/** Ends every export that held a situation; how many there were. */
export async function revokeExportsOf(tx: Transaction, situationId: string): Promise<number> {
  const [, count] = await tx.manager.query<[unknown[], number]>(
    `UPDATE document_export SET revoked_at = $2 WHERE revoked_at IS NULL
     AND id IN (SELECT export_id FROM document_export_situation WHERE situation_id = $1)`,
    [situationId, tx.now],
  );
  return count;
}

function rowOf({ year, rank, createdAt, expiresAt, revokedAt, ...row }: StoredRow): ExportRow {
  return {
    ...row,
    number: documentNumber(year, rank),
    ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null },
  };
}
