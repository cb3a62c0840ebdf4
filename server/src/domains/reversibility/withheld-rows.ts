import type { ArchiveTable } from './archive-tables';

/** The same tables in two parts: what the exporter may carry in clear, and the rows about situations that are not open to them. */
export interface PartedTables {
  readonly open: readonly ArchiveTable[];
  readonly withheld: readonly ArchiveTable[];
}

/** Rows of the withheld situations, and rows that point at such a row, however far: their items, minutes, responses, commitments. */
export function partTables(tables: readonly ArchiveTable[], situationIds: ReadonlySet<string>): PartedTables {
  const withheldIds = new Set(situationIds);
  const withheldRows = new Set<string>();
  const rows = tables.flatMap(({ name, rows: lines }) => lines.map((line) => ({ line, ids: idsOf(name, line) })));
  for (let found = situationIds.size > 0; found;) {
    found = false;
    for (const { line, ids } of rows) {
      if (withheldRows.has(line) || !ids.points.some((id) => withheldIds.has(id))) continue;
      withheldRows.add(line);
      found = true;
      if (ids.own !== undefined) withheldIds.add(ids.own);
    }
  }
  const part = (wanted: boolean) =>
    tables.map((table) => ({ ...table, rows: table.rows.filter((line) => withheldRows.has(line) === wanted) }));
  return { open: part(false), withheld: part(true).filter((table) => table.rows.length > 0) };
}

/** A situation is found by its own id, everything else by what it points at. */
function idsOf(table: string, line: string): { readonly own: string | undefined; readonly points: readonly string[] } {
  const values = JSON.parse(line) as Record<string, unknown>;
  const own = typeof values['id'] === 'string' ? values['id'] : undefined;
  const points = Object.entries(values).flatMap(([name, value]) => (name.endsWith('_id') && typeof value === 'string' ? [value] : []));
  return { own, points: table === 'situation' && own !== undefined ? [...points, own] : points };
}
