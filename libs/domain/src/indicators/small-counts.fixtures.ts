import type { CrossTable, MaskedTable } from './cross-table';
import type { Figure, FigureRank } from './figure-network';
import { hideSmallFigures } from './hidden-figures';

/** A table by itself as a network, its small counts hidden with whatever else of it would give one away. */
export function maskSmallCounts(table: CrossTable, threshold = 5): MaskedTable {
  const { rows, columns } = table;
  const rowNode = (row: number) => 2 + row;
  const columnNode = (column: number) => 2 + rows.length + column;
  const figure = (from: number, to: number, value: number, rank: FigureRank): Figure => ({ id: '', from, to, value, rank, hidden: false });
  const total = figure(1, 0, table.total, 'total');
  const rowTotals = table.rowTotals.map((value, row) => figure(0, rowNode(row), value, 'margin'));
  const columnTotals = table.columnTotals.map((value, column) => figure(columnNode(column), 1, value, 'margin'));
  const cells = table.cells.map((line, row) => line.map((value, column) => figure(rowNode(row), columnNode(column), value, 'cell')));
  const figures = [total, ...rowTotals, ...columnTotals, ...cells.flat()];
  hideSmallFigures({ nodes: 2 + rows.length + columns.length, figures }, threshold);
  const shown = ({ hidden, value }: Figure) => (hidden ? null : value);
  return {
    rows,
    columns,
    cells: cells.map((line) => line.map(shown)),
    rowTotals: rowTotals.map(shown),
    columnTotals: columnTotals.map(shown),
    total: shown(total),
  };
}

/** How many figures are hidden, for the note under the table. */
export function hiddenCount(table: MaskedTable): number {
  return [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total].filter((value) => value === null).length;
}
