import type { BookTable } from '@croisee/domain/indicators/book';
import { allName, codeName } from '@croisee/domain/indicators/book-words';

type Language = 'fr' | 'en';

export interface CrossLine {
  readonly name: string;
  readonly cells: readonly number[];
  readonly total: number;
}

/** The lines of a table of true counts, the totals last. */
export function lineUp({ rowsAre, rows, cells, rowTotals, columnTotals, total }: BookTable, language: Language): CrossLine[] {
  const numbers = (line: readonly (number | null)[]) => line.map((value) => value ?? 0);
  return [
    ...rows.map((code, index) => ({
      name: codeName(rowsAre, code, language),
      cells: numbers(cells[index] ?? []),
      total: rowTotals[index] ?? 0,
    })),
    { name: allName(language), cells: numbers(columnTotals), total: total ?? 0 },
  ];
}

/** Where most was counted: the words of its row and of its column; undefined when nothing was. */
export function biggestCell(table: BookTable, language: Language): { row: string; column: string; count: number } | undefined {
  const { rowsAre, columnsAre, rows, columns, cells } = table;
  return rows
    .flatMap((row, r) =>
      columns.flatMap((column, c) => {
        const count = cells[r]?.[c] ?? 0;
        return count === 0 ? [] : [{ row: codeName(rowsAre, row, language), column: codeName(columnsAre, column, language), count }];
      }),
    )
    .sort((a, b) => b.count - a.count)[0];
}
