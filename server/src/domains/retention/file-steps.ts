import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../kernel/database/transaction';
import type { MembersQueries } from '../identity/api';

type StepTable = 'rights_request_step' | 'data_breach_step';

/** One step taken in a file: what, when, by whom, and a note. */
export interface FileStep {
  readonly fileId: string;
  readonly step: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** Adds a step to a file; its note is sealed with the council's key, since the file outlives what it is about. */
export async function addStep(tx: Transaction, table: StepTable, fileId: string, step: string, note: string): Promise<void> {
  const id = randomUUID();
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  await tx.manager.query(`INSERT INTO ${table} (council_id, id, file_id, step, note, by_account, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`, [
    ...[tx.councilId, id, fileId, step, key.sealText(`${table}/${id}`, note), tx.accountId, tx.now],
  ]);
}

/** The steps of some files in their order, with the names of those who took them. */
export async function stepsOf(tx: Transaction, members: MembersQueries, table: StepTable, fileIds: readonly string[]): Promise<FileStep[]> {
  const rows = await tx.manager.query<{ id: string; fileId: string; step: string; note: Buffer; by: string; at: Date }[]>(
    `SELECT id, file_id AS "fileId", step, note, by_account AS by, at FROM ${table} WHERE file_id = ANY($1) ORDER BY at, id`,
    [fileIds],
  );
  if (rows.length === 0) return [];
  const names = await members.names(tx, [...new Set(rows.map(({ by }) => by))]);
  const key = await tx.key({ kind: 'council', id: tx.councilId });
  return rows.map(({ id, fileId, step, note, by, at }) => ({
    ...{ fileId, step, by: names.get(by) ?? '', at: at.toISOString() },
    note: key.openText(`${table}/${id}`, note),
  }));
}
