import { indicatorDefinition } from './definitions';
import type { TypologyView } from './indicators.schema';
import { columnName, rowName } from './typology-words';

const WORDS = {
  fr: { code: 'Code', all: 'Ensemble', hidden: 'masqué', period: 'Période', threshold: 'Effectifs masqués en dessous de' },
  en: { code: 'Code', all: 'All', hidden: 'hidden', period: 'Period', threshold: 'Counts hidden under' },
} as const;

/**
 * A typology as a spreadsheet opens it: semicolons, CRLF, a byte order mark; what is counted and what is hidden is written above the
 * table, so that the figures never travel without it.
 */
export function typologyCsv(view: TypologyView, language: 'fr' | 'en'): string {
  const words = WORDS[language];
  const definition = indicatorDefinition(view.indicator);
  const period = { ...view, columnsAre: 'quarter' as const };
  const named = (quarter: string | undefined) => (quarter === undefined ? '' : columnName(period, quarter, language));
  const figure = (value: number | null) => (value === null ? words.hidden : String(value));
  const lines = [
    ...[definition?.name, definition?.definition].flatMap((text) => (text === undefined ? [] : [[text[language]]])),
    [words.period, `${named(view.quarters[0])} – ${named(view.quarters.at(-1))}`],
    [words.threshold, String(view.threshold)],
    ...(definition === undefined ? [] : [[definition.limit[language]]]),
    [],
    [words.code, ...view.columns.map((column) => columnName(view, column, language)), words.all],
    ...view.rows.map((code, index) => [
      rowName(view, code, language),
      ...(view.cells[index] ?? []).map(figure),
      figure(view.rowTotals[index] ?? null),
    ]),
    [words.all, ...view.columnTotals.map(figure), figure(view.total)],
  ];
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(';')}\r\n`).join('')}`;
}

/** A cell as text: quoted when it has to be, and never read as a formula. */
function quoted(cell: string): string {
  const safe = /^[=+@-]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
