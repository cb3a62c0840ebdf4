import type { Client } from 'pg';
import type { BackupFrame } from './backup-frame';
import { tablesOf } from './dump-tables';

/** The backup and the database do not fit together; the message says why. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** Puts the rows of one half into tables of the same version, inside the caller's transaction, and proves that all came; rows by table. */
export async function loadTables(
  client: Client,
  schema: string,
  frames: AsyncIterable<BackupFrame>,
  onTable: (table: string, rows: number) => void,
): Promise<Readonly<Record<string, number>>> {
  const expected = new Map((await tablesOf(client, schema)).map(({ table, columns }) => [table, columns.join()]));
  const counts: Record<string, number> = {};
  let current = '';
  let isEnded = false;
  for await (const frame of frames) {
    if (frame.kind === 'table') {
      if (expected.get(frame.table) !== frame.columns.join())
        throw new BackupRefused(`The table ${frame.table} is not the one that was backed up.`);
      if (current !== '' && current !== frame.table) onTable(current, counts[current] ?? 0);
      current = frame.table;
      counts[current] ??= 0;
      await client.query(`SELECT set_config('app.council_id', $1, true)`, [frame.councilId ?? '']);
    } else if (frame.kind === 'rows') {
      counts[current] = (counts[current] ?? 0) + (await insert(client, current, frame.rows));
    } else if (frame.kind === 'sequences')
      for (const [name, last] of Object.entries(frame.last)) await client.query('SELECT setval($1::regclass, $2::bigint)', [name, last]);
    else if (frame.kind === 'end') {
      isEnded = true;
      onTable(current, counts[current] ?? 0);
      for (const [table, rows] of Object.entries(frame.counts))
        if (counts[table] !== rows) throw new BackupRefused(`${table}: ${counts[table] ?? 0} rows came, ${rows} were backed up.`);
    }
  }
  if (!isEnded) throw new BackupRefused('The backup has no end.');
  return counts;
}

/** Runs the loading without foreign keys and triggers, which then examine everything at once. */
export async function withoutReferences<T>(client: Client, load: () => Promise<T>): Promise<T> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE contype = 'f' AND connamespace IN ('public'::regnamespace, 'keystore'::regnamespace)`,
  );
  const { rows: guarded } = await client.query<{ table: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger WHERE NOT tgisinternal`,
  );
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { table } of guarded) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const result = await load();
  for (const { table } of guarded) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  return result;
}

async function insert(client: Client, table: string, rows: readonly string[]): Promise<number> {
  // OFFSET 0: each text is read once, not once per column.
  const { rowCount } = await client.query(
    `INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT (r.row).* FROM (SELECT unnest($1::text[])::${table} AS row OFFSET 0) r`,
    [rows],
  );
  return rowCount ?? 0;
}
