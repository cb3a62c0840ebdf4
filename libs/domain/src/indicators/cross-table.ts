/** Counts by row and column with their margins; every margin is the sum of its line. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
}

/** The same table with hidden figures as null. */
export interface MaskedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** Counts facts by row and column; a fact may count in several rows (several codes of one situation), each pair once. */
export function crossTable<F>(
  facts: readonly F[],
  rows: readonly string[],
  columns: readonly string[],
  rowsOf: (fact: F) => readonly string[],
  columnOf: (fact: F) => string,
): CrossTable {
  const counts = rows.map(() => columns.map(() => 0));
  for (const fact of facts) {
    const column = columns.indexOf(columnOf(fact));
    for (const row of new Set(rowsOf(fact))) {
      const line = counts[rows.indexOf(row)];
      if (line !== undefined && column >= 0) line[column] = (line[column] ?? 0) + 1;
    }
  }
  return withMargins(rows, columns, counts);
}

/** Adds the margins to counts. */
export function withMargins(rows: readonly string[], columns: readonly string[], cells: readonly (readonly number[])[]): CrossTable {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rowTotals = cells.map(sum);
  const columnTotals = columns.map((_, column) => sum(cells.map((line) => line[column] ?? 0)));
  return { rows, columns, cells, rowTotals, columnTotals, total: sum(rowTotals) };
}

/** Leaves out the rows in which nothing was counted, so that a screen shows what there is. */
export function withoutEmptyRows(table: CrossTable): CrossTable {
  const kept = table.rows.map((_, index) => index).filter((index) => (table.rowTotals[index] ?? 0) > 0);
  return withMargins(
    kept.map((index) => table.rows[index] ?? ''),
    table.columns,
    kept.map((index) => table.cells[index] ?? []),
  );
}
