import type { TypologyView } from '@croisee/domain/indicators/indicators.schema';

/** How a figure reads: itself, or the mark of a hidden one. */
export function figureInWords(figure: number | null): string {
  return figure === null ? '–' : String(figure);
}

/** The row counted most among those shown; undefined when every total is hidden or the table is empty. */
export function biggestRow({ rows, rowTotals }: Pick<TypologyView, 'rows' | 'rowTotals'>): { code: string; count: number } | undefined {
  return rows
    .flatMap((code, index) => {
      const count = rowTotals[index] ?? null;
      return count === null ? [] : [{ code, count }];
    })
    .sort((a, b) => b.count - a.count)[0];
}
