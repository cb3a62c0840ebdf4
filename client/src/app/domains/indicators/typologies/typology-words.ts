import type { TypologyView } from '@croisee/domain/indicators/indicators.schema';
import { label } from '@croisee/domain/vocabulary/coded-list';
import { PROBLEMS } from '@croisee/domain/vocabulary/problem-codes';
import { RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';

/** The words of a row: the code with its label. */
export function rowName({ indicator }: Pick<TypologyView, 'indicator'>, code: string, language: 'fr' | 'en'): string {
  return `${code} – ${label(indicator === 'situation-typology' ? PROBLEMS : RESPONSES, code, language)}`;
}

/** The words of a column: a sector, or a quarter such as `T2 2026`. */
export function columnName({ columnsAre }: Pick<TypologyView, 'columnsAre'>, column: string, language: 'fr' | 'en'): string {
  if (columnsAre === 'sector') return label(SECTORS, column, language);
  const [year, quarter] = column.split('-Q');
  return `${language === 'fr' ? 'T' : 'Q'}${quarter} ${year}`;
}

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
