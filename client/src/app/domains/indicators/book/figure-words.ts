import type { BookLine, BookTable } from '@croisee/domain/indicators/book';
import { codeName, readableValue, unitOf } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import type { ChartSpec } from '@croisee/ui/chart-card/chart-spec';

type Language = 'fr' | 'en';

/** A value with its unit, as it is read: `12`, `45 %`, `6,5 h`. */
export function valueInWords(line: BookLine, value: number | null, language: Language): string {
  const read = readableValue(line, value);
  if (read === null) return '';
  const unit = unitOf(line, language);
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(read);
  return unit === '' ? number : `${number} ${unit}`;
}

/** How full the bar of a figure is, from 0 to 100: its share, or what was done of what was planned; null when it has none. */
export function barOf({ indicator, value, planned }: BookLine): number | null {
  if (value === null) return null;
  if (indicatorDefinition(indicator).measure === 'percent') return value;
  return planned === null || planned === 0 ? null : Math.min(100, Math.round((100 * value) / planned));
}

/** The row counted most among those that may be shown; undefined when there is none. */
export function mostCounted({ rowsAre, rows, rowTotals }: BookTable, language: Language): { label: string; count: number } | undefined {
  return rows
    .flatMap((code, index) => {
      const count = rowTotals[index] ?? null;
      return count === null || count === 0 ? [] : [{ label: codeName(rowsAre, code, language), count }];
    })
    .sort((a, b) => b.count - a.count)[0];
}

/** The drawing of a table: its totals when some cells are hidden or it has one column, else every column stacked. */
export function drawingOf(table: BookTable, totalName: string, language: Language): ChartSpec {
  const categories = table.rows.map((code) => codeName(table.rowsAre, code, language));
  const kept = table.columns.map((_, index) => index).filter((index) => table.columnTotals[index] !== 0);
  const isWhole = table.cells.flat().every((cell) => cell !== null);
  if (!isWhole || kept.length < 2)
    return { kind: 'bar', horizontal: true, categories, series: [{ name: totalName, values: table.rowTotals }] };
  const series = kept.map((index) => ({
    name: codeName(table.columnsAre, table.columns[index] ?? '', language),
    values: table.cells.map((line) => line[index] ?? null),
  }));
  return { kind: 'stacked-bar', horizontal: true, categories, series };
}
