import { randomUUID } from 'node:crypto';
import type { ReportKind } from '@croisee/domain/indicators/report/report-outline';
import { reportContentSchema, type ReportContent } from '@croisee/domain/indicators/report/report.schema';
import type { ContentKey } from '../../../kernel/crypto/content-key';
import type { Transaction } from '../../../kernel/database/transaction';

/** A report with its texts opened. */
export interface StoredReport {
  readonly id: string;
  readonly kind: ReportKind;
  readonly year: number;
  readonly publicationId: string;
  readonly from: number;
  readonly to: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly version: number;
  readonly updatedAt: string;
  readonly sealedAt: string | null;
  readonly hash: string | null;
}

interface ReportRow extends Omit<StoredReport, 'texts' | 'updatedAt' | 'sealedAt'> {
  readonly texts: Buffer;
  readonly updatedAt: Date;
  readonly sealedAt: Date | null;
}

const SELECT = `SELECT r.id, r.kind, r.year, r.publication_id AS "publicationId", p.from_quarter AS "from", p.to_quarter AS "to", r.texts,
    r.version, r.updated_at AS "updatedAt", s.sealed_at AS "sealedAt", s.hash
  FROM indicator_report r JOIN indicator_publication p ON p.id = r.publication_id LEFT JOIN indicator_report_seal s ON s.report_id = r.id`;

export async function reportsOf(tx: Transaction): Promise<StoredReport[]> {
  return opened(tx, await tx.manager.query<ReportRow[]>(`${SELECT} ORDER BY r.year DESC, r.updated_at DESC`));
}

/** With `lock`, nobody writes or seals it until the end of the transaction. */
export async function reportById(tx: Transaction, id: string, lock = false): Promise<StoredReport | undefined> {
  const rows = await tx.manager.query<ReportRow[]>(`${SELECT} WHERE r.id = $1 ${lock ? 'FOR UPDATE OF r' : ''}`, [id]);
  return (await opened(tx, rows))[0];
}

export async function insertReport(
  tx: Transaction,
  made: Pick<StoredReport, 'kind' | 'year' | 'publicationId' | 'texts'>,
): Promise<string> {
  const id = randomUUID();
  const key = await councilKey(tx);
  await tx.manager.query(
    `INSERT INTO indicator_report (council_id, id, kind, year, publication_id, texts, version, created_by, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8)`,
    [tx.councilId, id, made.kind, made.year, made.publicationId, key.sealJson(placeOf(id, 'texts'), made.texts), tx.accountId, tx.now],
  );
  return id;
}

/** False when somebody wrote a later version meanwhile. */
export async function saveTexts(tx: Transaction, id: string, texts: StoredReport['texts'], version: number): Promise<boolean> {
  const key = await councilKey(tx);
  const [, count] = await tx.manager.query<[unknown[], number]>(
    'UPDATE indicator_report SET texts = $2, version = version + 1, updated_at = $3 WHERE id = $1 AND version = $4',
    [id, key.sealJson(placeOf(id, 'texts'), texts), tx.now, version],
  );
  return count > 0;
}

export async function insertSeal(tx: Transaction, id: string, content: ReportContent, hash: string, reason: string): Promise<void> {
  const key = await councilKey(tx);
  await tx.manager.query(
    `INSERT INTO indicator_report_seal (council_id, report_id, content, hash, reason, sealed_by, sealed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[tx.councilId, id, key.sealJson(placeOf(id, 'content'), content), hash],
      ...[key.sealText(placeOf(id, 'reason'), reason), tx.accountId, tx.now],
    ],
  );
}

export async function sealedContent(tx: Transaction, id: string): Promise<ReportContent | undefined> {
  const [row] = await tx.manager.query<{ content: Buffer }[]>('SELECT content FROM indicator_report_seal WHERE report_id = $1', [id]);
  return row === undefined ? undefined : reportContentSchema.parse((await councilKey(tx)).openJson(placeOf(id, 'content'), row.content));
}

async function opened(tx: Transaction, rows: readonly ReportRow[]): Promise<StoredReport[]> {
  const key = await councilKey(tx);
  return rows.map(({ texts, updatedAt, sealedAt, ...row }) => ({
    ...row,
    texts: key.openJson(placeOf(row.id, 'texts'), texts) as StoredReport['texts'],
    ...{ updatedAt: updatedAt.toISOString(), sealedAt: sealedAt?.toISOString() ?? null },
  }));
}

const councilKey = (tx: Transaction): Promise<ContentKey> => tx.key({ kind: 'council', id: tx.councilId });
const placeOf = (id: string, part: string) => `indicator-report/${id}/${part}`;
