import type { BookTable, TableAxis } from './book';
import { cellId, marginId, type Dimension, type FigureNetwork } from './figure-network';
import { hideSmallFigures } from './hidden-figures';

/** The threshold that hides nothing, for those who see true counts. */
export const HIDES_NOTHING = 1;

/** The figures of a network as one reader may see them; whatever is derived from them says nothing that they do not say. */
export class ShownFigures {
  private readonly values: ReadonlyMap<string, number | null>;

  constructor(network: FigureNetwork, threshold: number) {
    hideSmallFigures(network, threshold);
    this.values = new Map(network.figures.map(({ id, value, hidden }) => [id, hidden ? null : value]));
  }

  /** The sum of figures of which every one is shown; null as soon as one is hidden. A figure that does not exist counts nothing. */
  sum(...ids: readonly string[]): number | null {
    let total = 0;
    for (const id of ids) {
      const value = this.values.get(id);
      if (value === null) return null;
      total += value ?? 0;
    }
    return total;
  }

  /** The table of a dimension crossed with the one that follows it in the chain. */
  table<F>(subject: BookTable['subject'], whole: string, rows: Dimension<F> | undefined, columns: Dimension<F> | undefined): BookTable[] {
    if (rows === undefined || columns === undefined) return [];
    return [
      {
        ...{
          subject,
          rowsAre: rows.name as TableAxis,
          columnsAre: columns.name as TableAxis,
          rows: [...rows.codes],
          columns: [...columns.codes],
        },
        cells: rows.codes.map((row) => columns.codes.map((column) => this.sum(cellId(rows, row, columns, column)))),
        rowTotals: rows.codes.map((row) => this.sum(marginId(rows, row))),
        columnTotals: columns.codes.map((column) => this.sum(marginId(columns, column))),
        total: this.sum(whole),
      },
    ];
  }

  /** A table of one column for the codes of one list that occur. */
  list(subject: BookTable['subject'], axis: TableAxis, whole: string, name: string = axis): BookTable {
    const prefix = `${name}:`;
    const rows = [...this.values.keys()].filter((id) => id.startsWith(prefix) && !id.includes('/')).map((id) => id.slice(prefix.length));
    const totals = rows.map((row) => this.sum(prefix + row));
    const total = this.sum(whole);
    return {
      subject,
      rowsAre: axis,
      columnsAre: 'count',
      rows,
      columns: ['count'],
      cells: totals.map((value) => [value]),
      rowTotals: totals,
      columnTotals: [total],
      total,
    };
  }
}
