import { randomUUID } from 'node:crypto';
import type { SharedModel, SharedModelContent, SharedModelList } from '@croisee/domain/library/shared-model.schema';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

type Line = Omit<SharedModelList['items'][number], 'lentAt'> & { readonly lentAt: Date };

const LINE = `id, kind, title, council_name AS "councilName", council_id = $1 AS own, lent_at AS "lentAt"`;

/** What every council lends: the database shows the rows of others only while they are lent. */
export async function listLent(tx: Transaction): Promise<SharedModelList> {
  const rows = await tx.manager.query<Line[]>(`SELECT ${LINE} FROM shared_model WHERE withdrawn_at IS NULL ORDER BY lent_at DESC, id`, [
    tx.councilId,
  ]);
  return { items: rows.map(readable) };
}

export async function lentById(tx: Transaction, id: string): Promise<SharedModel> {
  const [row] = await tx.manager.query<(Line & { readonly content: SharedModelContent })[]>(
    `SELECT ${LINE}, content FROM shared_model WHERE id = $2 AND withdrawn_at IS NULL`,
    [tx.councilId, id],
  );
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return { ...readable(row), content: row.content };
}

/** Lends a copy of a text; refused while the council already lends it. */
export async function insertLent(tx: Transaction, title: string, content: SharedModelContent): Promise<string> {
  const id = randomUUID();
  const inserted = await tx.manager.query<unknown[]>(
    `INSERT INTO shared_model (council_id, id, kind, title, note, content, council_name, lent_at)
     SELECT c.id, $2, $3, $4, '', $5, c.name, $6 FROM council c WHERE c.id = $1 AND NOT EXISTS (
       SELECT 1 FROM shared_model m WHERE m.council_id = c.id AND m.kind = $3 AND m.title = $4 AND m.withdrawn_at IS NULL) RETURNING id`,
    [tx.councilId, id, content.kind, title, JSON.stringify(content), tx.now],
  );
  if (inserted.length === 0) throw new DomainError('ALREADY_DONE');
  return id;
}

/** Takes back what the council lends; copies others have made stay theirs. */
export async function withdrawLent(tx: Transaction, id: string): Promise<void> {
  const [, count] = await tx.manager.query<[unknown[], number]>(
    'UPDATE shared_model SET withdrawn_at = $2 WHERE id = $1 AND council_id = $3 AND withdrawn_at IS NULL',
    [id, tx.now, tx.councilId],
  );
  if (count === 0) throw new DomainError('NOT_FOUND');
}

function readable<Row extends Line>({ lentAt, ...row }: Row): Omit<Row, 'lentAt'> & { lentAt: string } {
  return { ...row, lentAt: lentAt.toISOString() };
}
