import { randomUUID } from 'node:crypto';
import type { DirectoryQuery, PersonInput, PersonView } from '@croisee/domain/directory/directory.schema';
import { foldLabel } from '@croisee/domain/directory/import-columns';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

const COLUMNS = `p.id, p.display_name AS "displayName", p.profession, p.structure_id AS "structureId", p.email, p.phone, p.version,
  EXISTS (SELECT 1 FROM account a JOIN membership m ON m.account_id = a.id WHERE a.email = p.email AND m.left_at IS NULL) AS "hasAccount"`;

export async function listPeople(tx: Transaction, query: Pick<DirectoryQuery, 'search' | 'structureId'> = {}): Promise<PersonView[]> {
  const rows = await tx.manager.query<PersonView[]>(
    `SELECT ${COLUMNS} FROM directory_person p WHERE $1::uuid IS NULL OR p.structure_id = $1 ORDER BY p.display_name, p.id`,
    [query.structureId ?? null],
  );
  const wanted = foldLabel(query.search ?? '');
  return rows.filter((row) => foldLabel(row.displayName).includes(wanted));
}

export async function personById(tx: Transaction, id: string): Promise<PersonView> {
  const [row] = await tx.manager.query<PersonView[]>(`SELECT ${COLUMNS} FROM directory_person p WHERE p.id = $1`, [id]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}

export async function insertPerson(tx: Transaction, input: PersonInput): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `INSERT INTO directory_person (council_id, id, display_name, profession, structure_id, email, phone, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [tx.councilId, id, input.displayName, input.profession, input.structureId, input.email, input.phone, tx.now],
  );
  return id;
}

export async function updatePerson(tx: Transaction, id: string, version: number, input: PersonInput): Promise<void> {
  const [, count] = await tx.manager.query<[unknown[], number]>(
    `UPDATE directory_person SET display_name = $3, profession = $4, structure_id = $5, email = $6, phone = $7, updated_at = $8, version = version + 1
     WHERE id = $1 AND version = $2`,
    [id, version, input.displayName, input.profession, input.structureId, input.email, input.phone, tx.now],
  );
  if (count === 0) throw new DomainError('STALE_VERSION');
}
