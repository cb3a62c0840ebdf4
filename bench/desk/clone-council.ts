import type { Client } from 'pg';

/** What belongs to one run of one server, or is chained, is not copied. */
const NOT_COPIED = /^audit|^outbox|session|^letter|^node/;

/** Texts that stand once in the whole database. */
const UNIQUE_TEXTS: Readonly<Record<string, string>> = {
  'account.email': `n.k || '.' || t.email`,
  'council.name': `t.name || ' ' || n.k`,
  'council.slug': `t.slug || '-' || n.k`,
  'public_page.slug': `t.slug || '-' || n.k`,
};

interface Copied {
  readonly name: string;
  readonly sql: string;
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * Copies a council beside itself by sets: every row of every table of the council, ids drawn from the old one and the number of the copy, so that
 * references hold. Sealed columns are shared as they are: nobody opens them.
 */
export async function cloneCouncil(
  client: Client,
  councilId: string,
  copies: number,
  tell: (done: number, table: string) => void,
): Promise<void> {
  await client.query(`SET session_replication_role = replica`);
  await client.query(`SET synchronous_commit = off`);
  const tables = await tablesOf(client, councilId);
  for (const [index, { name, sql }] of tables.entries()) {
    await client.query(sql, [councilId, copies]);
    tell((index + 1) / tables.length, name);
  }
  await client.query(`SET session_replication_role = origin`);
}

async function tablesOf(client: Client, councilId: string): Promise<Copied[]> {
  const { rows } = await client.query<{ schema: string; name: string; columns: Column[] }>(
    `SELECT c.table_schema AS schema, c.table_name AS name,
            jsonb_agg(jsonb_build_object('name', c.column_name, 'type', c.udt_name) ORDER BY c.ordinal_position) AS columns
     FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     JOIN pg_class k ON k.oid = format('%I.%I', c.table_schema, c.table_name)::regclass AND NOT k.relispartition
     WHERE c.table_schema IN ('public', 'keystore') AND t.table_type = 'BASE TABLE'
       AND c.is_identity = 'NO' AND c.is_generated = 'NEVER' AND coalesce(c.column_default, '') NOT LIKE 'nextval%'
     GROUP BY 1, 2`,
  );
  const copied: Copied[] = [];
  for (const { schema, name, columns } of rows) {
    const whose = whoseRows(name, columns);
    if (whose === undefined || NOT_COPIED.test(name)) continue;
    const table = `${schema}.${name}`;
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} t WHERE ${whose} LIMIT 1`, [councilId]);
    if (rowCount === 0) continue;
    const names = columns.map((column) => `"${column.name}"`).join(', ');
    const values = columns.map((column) => valueOf(name, column)).join(', ');
    copied.push({
      name,
      sql: `INSERT INTO ${table} (${names}) SELECT ${values} FROM generate_series(1, $2::int) AS n (k), ${table} t WHERE ${whose}`,
    });
  }
  return copied;
}

/** How the rows of the council $1 are found in a table; undefined when the table is nobody's. */
function whoseRows(table: string, columns: readonly Column[]): string | undefined {
  if (table === 'council') return 't.id = $1';
  if (table === 'account') return 't.id IN (SELECT account_id FROM membership WHERE council_id = $1)';
  return columns.some(({ name }) => name === 'council_id') ? 't.council_id = $1' : undefined;
}

function valueOf(table: string, { name, type }: Column): string {
  const drawn = (id: string): string => `md5(${id}::text || '/' || n.k)::uuid`;
  const text = UNIQUE_TEXTS[`${table}.${name}`];
  if (text !== undefined) return text;
  if (type === 'uuid') return drawn(`t."${name}"`);
  if (type === '_uuid') return `ARRAY(SELECT ${drawn('id')} FROM unnest(t."${name}") AS id)`;
  return `t."${name}"`;
}
