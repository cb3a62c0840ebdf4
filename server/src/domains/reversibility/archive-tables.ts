import type { Transaction } from '../../kernel/database/transaction';

/** One table of the archive. */
export interface ArchiveTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Each row as PostgreSQL writes it in JSON, in the order of the columns. */
  readonly rows: readonly string[];
}

/**
 * Left out: the journal (it has its own signed export), what waits to leave (letters would go twice), what only means something to running
 * servers, and doors that a copy must not open.
 */
const LEFT_OUT = /^(audit_|outbox|node_|letter$|document_export|meeting_screen|guest_link|withheld_subject|onboarding_pass)/;

/** Of the journal, its counts travel: figures stay what they were. */
const SOURCES: Readonly<Record<string, string>> = { act_count: 'app.acts_by_day()' };

/** Every table of the council that the application may read, in one snapshot; accounts without anything that signs in. */
export async function readTables(tx: Transaction): Promise<ArchiveTable[]> {
  const tables = await tx.manager.query<{ name: string; columns: { name: string; type: string }[] }[]>(
    `SELECT c.relname AS name,
            json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relrowsecurity AND has_table_privilege(c.oid, 'SELECT')
     GROUP BY c.relname HAVING bool_or(a.attname = 'council_id') ORDER BY c.relname`,
  );
  const kept = tables.filter(({ name }) => !LEFT_OUT.test(name));
  const sources = [
    `SELECT 'council' AS "table", row_to_json(t)::text AS row FROM council t WHERE t.id = $1`,
    // Addresses and names of members only: passwords and second factors stay where they are.
    `SELECT 'account', row_to_json(t)::text FROM (SELECT a.id, a.email, a.display_name, a.language, a.created_at, a.link_only FROM account a
       WHERE a.id IN (SELECT account_id FROM membership WHERE council_id = $1)) t`,
    ...kept.map(({ name }) => `SELECT '${name}', row_to_json(t)::text FROM ${SOURCES[name] ?? `"${name}"`} t WHERE t.council_id = $1`),
  ];
  // One statement is one snapshot: what is written meanwhile is in the archive whole or not at all.
  const rows = await tx.manager.query<{ table: string; row: string }[]>(sources.join(' UNION ALL '), [tx.councilId]);
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const clear = (names: readonly string[]) => names.map((name) => ({ name, type: name === 'link_only' ? 'boolean' : 'text' }));
  const described = [
    { name: 'council', columns: clear(Object.keys(JSON.parse(byTable.get('council')?.[0]?.row ?? '{}') as object)) },
    { name: 'account', columns: clear(['id', 'email', 'display_name', 'language', 'created_at', 'link_only']) },
    ...kept,
  ];
  return described.map(({ name, columns }) => ({ name, columns, rows: (byTable.get(name) ?? []).map(({ row }) => row) }));
}

/** The same rows for a spreadsheet; sealed columns are left out, and no cell is a formula. */
export function csvOf({ columns, rows }: ArchiveTable): string {
  const shown = columns.filter(({ type }) => type !== 'bytea').map(({ name }) => name);
  const lines = rows.map((row) => {
    const values = JSON.parse(row) as Record<string, unknown>;
    return shown.map((name) => cell(values[name])).join(';');
  });
  return `\uFEFF${[shown.join(';'), ...lines].join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
