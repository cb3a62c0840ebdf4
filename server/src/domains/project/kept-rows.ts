import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';

/** One list of the project (budget, rooms, figures): its table and the column of each field of its schema. */
export interface KeptList<Input extends object> {
  readonly table: string;
  /** What the journal calls a line. */
  readonly subjectKind: string;
  readonly columns: Readonly<Record<keyof Input & string, string>>;
  readonly order: string;
}

export type KeptRow<Input> = Input & { readonly id: string; readonly version: number };

/** The lines of a list in its order. */
export async function listRows<Input extends object>(tx: Transaction, list: KeptList<Input>): Promise<KeptRow<Input>[]> {
  return tx.manager.query<KeptRow<Input>[]>(`SELECT id, version, ${selected(list)} FROM ${list.table} ORDER BY ${list.order}`);
}

export async function insertRow<Input extends object>(tx: Transaction, list: KeptList<Input>, input: Input): Promise<string> {
  const id = randomUUID();
  const columns = Object.values<string>(list.columns);
  await tx.manager.query(
    `INSERT INTO ${list.table} (council_id, id, created_at, ${columns.join(', ')}) VALUES ($1, $2, $3, ${columns.map((_, index) => `$${index + 4}`).join(', ')})`,
    [tx.councilId, id, tx.now, ...valuesOf(list, input)],
  );
  return id;
}

/** Replaces a line at the version on the screen. */
export async function updateRow<Input extends object>(
  tx: Transaction,
  list: KeptList<Input>,
  id: string,
  version: number,
  input: Input,
): Promise<void> {
  const columns = Object.values<string>(list.columns);
  const [, count] = await tx.manager.query<[unknown[], number]>(
    `UPDATE ${list.table} SET version = version + 1, ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')} WHERE id = $1 AND version = $2`,
    [id, version, ...valuesOf(list, input)],
  );
  if (count > 0) return;
  const [row] = await tx.manager.query<unknown[]>(`SELECT 1 FROM ${list.table} WHERE id = $1`, [id]);
  throw new DomainError(row === undefined ? 'NOT_FOUND' : 'STALE_VERSION');
}

export async function deleteRow<Input extends object>(tx: Transaction, list: KeptList<Input>, id: string): Promise<void> {
  const [, count] = await tx.manager.query<[unknown[], number]>(`DELETE FROM ${list.table} WHERE id = $1`, [id]);
  if (count === 0) throw new DomainError('NOT_FOUND');
}

/** A day leaves as the text it was typed as, never as an instant. */
function selected<Input extends object>({ columns }: KeptList<Input>): string {
  return Object.entries<string>(columns)
    .map(([field, column]) => `${column}${column === 'day' ? '::text' : ''} AS "${field}"`)
    .join(', ');
}

function valuesOf<Input extends object>({ columns }: KeptList<Input>, input: Input): unknown[] {
  return Object.keys(columns).map((field) => input[field as keyof Input]);
}
