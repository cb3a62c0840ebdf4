import { randomUUID } from 'node:crypto';
import type { DirectoryQuery, StructureInput, StructureView } from '@croisee/domain/directory/directory.schema';
import { foldLabel } from '@croisee/domain/directory/import-columns';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

const COLUMNS = `s.id, s.name, s.type, s.sector, s.partnership, s.territory, s.listed_service AS "listedService", s.seats, s.version,
  (SELECT count(*)::int FROM directory_person p WHERE p.structure_id = s.id) AS people`;

export async function listStructures(tx: Transaction, query: DirectoryQuery = {}): Promise<StructureView[]> {
  const rows = await tx.manager.query<StructureView[]>(
    `SELECT ${COLUMNS} FROM structure s
     WHERE ($1::text IS NULL OR s.sector = $1) AND ($2::text IS NULL OR s.type = $2) AND ($3::text IS NULL OR s.partnership = $3)
     ORDER BY s.name, s.id`,
    [query.sector ?? null, query.type ?? null, query.partnership ?? null],
  );
  const wanted = foldLabel(query.search ?? '');
  if (wanted === '') return rows;
  return rows.filter(({ name, territory }) => foldLabel(`${name} ${territory ?? ''}`).includes(wanted));
}

/** The structure, or `NOT_FOUND`; with `lock`, nobody changes it until the end of the transaction. */
export async function structureById(tx: Transaction, id: string, lock = false): Promise<StructureView> {
  const [row] = await tx.manager.query<StructureView[]>(
    `SELECT ${COLUMNS} FROM structure s WHERE s.id = $1 ${lock ? 'FOR UPDATE OF s' : ''}`,
    [id],
  );
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}

/** Writes a new structure; refused when another has its name, whatever its accents and capitals. */
export async function insertStructure(tx: Transaction, input: StructureInput): Promise<string> {
  await assertFreeName(tx, input.name, null);
  const id = randomUUID();
  await tx.manager.query(
    `INSERT INTO structure (council_id, id, name, type, sector, partnership, territory, listed_service, seats, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
    [tx.councilId, id, ...valuesOf(input), tx.now],
  );
  return id;
}

export async function updateStructure(tx: Transaction, id: string, version: number, input: StructureInput): Promise<void> {
  await assertFreeName(tx, input.name, id);
  const [, count] = await tx.manager.query<[unknown[], number]>(
    `UPDATE structure SET name = $3, type = $4, sector = $5, partnership = $6, territory = $7, listed_service = $8, seats = $9,
       updated_at = $10, version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, ...valuesOf(input), tx.now],
  );
  if (count === 0) throw new DomainError('STALE_VERSION');
}

function valuesOf({ name, type, sector, partnership, territory, listedService, seats }: StructureInput): unknown[] {
  return [name, type, sector, partnership, territory, listedService, seats];
}

async function assertFreeName(tx: Transaction, name: string, ownId: string | null): Promise<void> {
  // One name at a time in a council, so that two spellings of one name typed at the same instant meet here.
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('structure-names/' || $1, 0))`, [tx.councilId]);
  const rows = await tx.manager.query<{ id: string; name: string }[]>('SELECT id, name FROM structure WHERE id IS DISTINCT FROM $1', [
    ownId,
  ]);
  if (rows.some((row) => foldLabel(row.name) === foldLabel(name))) throw new DomainError('STRUCTURE_EXISTS');
}
