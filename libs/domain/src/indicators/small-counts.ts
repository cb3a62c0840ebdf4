import { cheapestPath, isAmbiguous, networkOf, type Figure } from './count-network';
import type { CrossTable, MaskedTable } from './cross-table';

export const DEFAULT_THRESHOLD = 5;

/** What hiding a figure costs the reader: small cells first, zeros only if nothing else, margins after cells, the total last. */
function cost(figure: Figure): number {
  if (figure.hidden) return 0;
  if (figure.kind === 'total') return 1e9;
  if (figure.kind !== 'cell') return 1e6 + figure.value;
  return figure.value === 0 ? 1e4 : figure.value;
}

/**
 * Hides counts from 1 to `threshold - 1`, margins included, then whatever else would let one of them be worked out by subtraction
 * (secondary suppression). Guarantees that for every hidden figure another table agrees with everything published, even for a reader
 * who assumes that no hidden figure is zero. One table is protected by itself: do not publish another view of the same facts beside it.
 */
export function maskSmallCounts(table: CrossTable, threshold = DEFAULT_THRESHOLD): MaskedTable {
  const network = networkOf(table);
  const toProtect = network.figures.filter((figure) => figure.value > 0 && figure.value < threshold);
  for (const figure of toProtect) figure.hidden = true;
  for (const figure of toProtect) {
    if (isAmbiguous(network, figure)) continue;
    for (const companion of cheapestPath(network, figure.to, figure.from, figure, cost) ?? []) companion.hidden = true;
  }
  return masked(table, network.figures);
}

function masked(table: CrossTable, figures: readonly Figure[]): MaskedTable {
  const shown = (kind: Figure['kind'], row: number, column: number): number | null => {
    const figure = figures.find((each) => each.kind === kind && each.row === row && each.column === column);
    return figure === undefined || figure.hidden ? null : figure.value;
  };
  return {
    rows: table.rows,
    columns: table.columns,
    cells: table.rows.map((_, row) => table.columns.map((__, column) => shown('cell', row, column))),
    rowTotals: table.rows.map((_, row) => shown('row-total', row, -1)),
    columnTotals: table.columns.map((_, column) => shown('column-total', -1, column)),
    total: shown('total', -1, -1),
  };
}

/** How many figures are hidden, for the note under the table. */
export function hiddenCount(table: MaskedTable): number {
  return [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total].filter((value) => value === null).length;
}
