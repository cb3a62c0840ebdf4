import type { Client } from 'pg';
import { LEFT_OUT, SCHEMA_OF, type BackupFrame, type BackupPart } from './backup-frame';

const ROWS_AT_ONCE = 500;

interface DumpHeader {
  readonly at: string;
  readonly rootKey: string;
  readonly onTable: (table: string, rows: number) => void;
}

interface DumpedTable {
  readonly table: string;
  readonly isTenant: boolean;
  readonly columns: string[];
}

/** The frames of one half, in the snapshot of the caller's transaction. */
export async function* dumpTables(client: Client, part: BackupPart, { at, rootKey, onTable }: DumpHeader): AsyncGenerator<BackupFrame> {
  const { rows: migrations } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
  yield { kind: 'start', at, migrations: migrations.map(({ name }) => name), rootKey };
  const { rows: councils } = await client.query<{ id: string }>('SELECT id FROM council ORDER BY id');
  const counts: Record<string, number> = {};
  for (const { table, isTenant, columns } of await tablesOf(client, SCHEMA_OF[part])) {
    counts[table] = 0;
    // Council by council: row-level security binds the owner as well, and would hide rows instead of failing.
    for (const councilId of isTenant ? councils.map(({ id }) => id) : [null]) {
      yield { kind: 'table', table, councilId, columns };
      for await (const rows of rowsOf(client, table, councilId)) {
        counts[table] += rows.length;
        yield { kind: 'rows', rows };
      }
    }
    onTable(table, counts[table]);
  }
  yield { kind: 'sequences', last: await lastValues(client, SCHEMA_OF[part]) };
  yield { kind: 'end', counts };
}

/** The tables of a half, with their columns in order. */
export async function tablesOf(client: Client, schema: string): Promise<DumpedTable[]> {
  const { rows } = await client.query<DumpedTable>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS table, c.relrowsecurity AS "isTenant",
            array_agg(a.attname::text || ' ' || format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND n.nspname = $1 GROUP BY n.nspname, c.relname, c.relrowsecurity ORDER BY 1`,
    [schema],
  );
  return rows.filter(({ table }) => !LEFT_OUT.includes(table));
}

async function* rowsOf(client: Client, table: string, councilId: string | null): AsyncGenerator<string[]> {
  await client.query(`SELECT set_config('app.council_id', $1, true)`, [councilId ?? '']);
  const where = councilId === null ? '' : `WHERE t.council_id = ${client.escapeLiteral(councilId)}`;
  await client.query(`DECLARE dump NO SCROLL CURSOR FOR SELECT t::text AS row FROM ${table} t ${where}`);
  for (let more = true; more;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM dump`);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    more = rows.length === ROWS_AT_ONCE;
  }
  await client.query('CLOSE dump');
}

async function lastValues(client: Client, schema: string): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = $1 AND sequencename <> 'migration_id_seq' AND last_value IS NOT NULL`,
    [schema],
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last ?? '1']));
}
