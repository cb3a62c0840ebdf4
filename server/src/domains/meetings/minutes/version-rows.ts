import { randomUUID } from 'node:crypto';
import type { VersionCause } from '@croisee/domain/minutes/minutes-requests.schema';
import { contentsWithout, occurrencesIn, type RedactedPassage } from '@croisee/realtime/minutes/redaction';
import { linesOf } from '@croisee/realtime/minutes/plain-text';
import type { SectionContents } from '@croisee/realtime/minutes/section-content';
import type { Transaction } from '../../../kernel/database/transaction';
import { itemKey } from '../planning/item-texts';
import type { DocumentRow } from './document-rows';

/** A copy of a text, opened. */
export interface StoredVersion {
  readonly id: string;
  readonly takenAt: string;
  readonly cause: VersionCause;
  readonly contents: SectionContents;
}

interface VersionRow {
  readonly id: string;
  readonly takenAt: Date;
  readonly cause: VersionCause;
  readonly content: Buffer;
}

/** The copies of a document, latest first. */
export async function versionsOf(tx: Transaction, row: DocumentRow): Promise<StoredVersion[]> {
  const rows = await tx.manager.query<VersionRow[]>(
    'SELECT id, taken_at AS "takenAt", cause, content FROM minutes_version WHERE document_id = $1 ORDER BY taken_at DESC, id',
    [row.id],
  );
  const key = await itemKey(tx, row);
  return rows.map(({ id, takenAt, cause, content }) => ({
    ...{ id, cause, takenAt: takenAt.toISOString() },
    contents: key.openJson<SectionContents>(placeOf(id), content),
  }));
}

/** Keeps a copy unless the text is empty or says what the latest copy says; answers whether one was kept. */
export async function keepVersion(tx: Transaction, row: DocumentRow, contents: SectionContents, cause: VersionCause): Promise<boolean> {
  if (contents.every(({ nodes }) => linesOf(nodes).join('').trim() === '')) return false;
  const [latest] = await versionsOf(tx, row);
  if (latest !== undefined && JSON.stringify(latest.contents) === JSON.stringify(contents)) return false;
  const id = randomUUID();
  const key = await itemKey(tx, row);
  await tx.manager.query(
    'INSERT INTO minutes_version (council_id, id, document_id, taken_at, cause, content) VALUES ($1, $2, $3, $4, $5, $6)',
    [tx.councilId, id, row.id, tx.now, cause, key.sealJson(placeOf(id), contents)],
  );
  return true;
}

/** Takes passages out of every copy of a document; answers how many copies held some. */
export async function redactVersions(tx: Transaction, row: DocumentRow, passages: readonly RedactedPassage[]): Promise<number> {
  const key = await itemKey(tx, row);
  let redacted = 0;
  for (const { id, contents } of await versionsOf(tx, row)) {
    const without = contentsWithout(contents, passages);
    if (without.removedCount === 0) continue;
    redacted += 1;
    await tx.manager.query('UPDATE minutes_version SET content = $2 WHERE id = $1', [id, key.sealJson(placeOf(id), without.contents)]);
  }
  return redacted;
}

/** How many copies of a document hold a passage. */
export async function versionsHolding(tx: Transaction, row: DocumentRow, text: string): Promise<number> {
  return (await versionsOf(tx, row)).filter(({ contents }) => occurrencesIn(contents, text) > 0).length;
}

/** Destroys every copy of these documents: with destroyed notes, and once a record is sealed in the one text that was approved. */
export async function destroyVersions(tx: Transaction, documentIds: readonly string[]): Promise<void> {
  await tx.manager.query('DELETE FROM minutes_version WHERE document_id = ANY($1)', [documentIds]);
}

const placeOf = (id: string) => `minutes_version/${id}/content`;
