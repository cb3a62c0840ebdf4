import type { BookLine, BookTable, TableAxis } from '@croisee/domain/indicators/book';
import { allName, axisName, codeName, hiddenName, tableName } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { figureText, isGiven } from '@croisee/domain/indicators/report/report-text';
import type { DocumentBlock, DocumentDrawing } from '../../../kernel/documents/document-model';
import type { ReportWords } from './report-words';

type Language = 'fr' | 'en';

/** Draws the totals of a table; undefined when there is nothing to draw. */
export type DrawChart = (table: BookTable, language: Language) => DocumentDrawing | undefined;

/** Columns beyond which a table prints its totals only: the workbook of the publication holds the rest. */
const WIDEST_TABLE_COLUMNS = 6;

/** What only rows may be named by: sentences that do not fit the head of a narrow column. */
const LONG_AXES: readonly TableAxis[] = ['problem', 'response', 'reason', 'inadmissibility'];

/** The figures of a part; a column that nobody fills is left out. */
export function figuresTable(lines: readonly BookLine[], words: ReportWords, language: Language): DocumentBlock[] {
  const given = lines.filter(isGiven);
  if (given.length === 0) return [];
  const columns = [
    { label: words.value, text: (line: BookLine) => figureText(line, line.value, language) },
    { label: words.planned, text: (line: BookLine) => figureText(line, line.planned, language) },
    { label: words.share, text: ({ part, of }: BookLine) => (part === null || of === null ? '' : `${part} / ${of}`) },
  ].filter(({ text }) => given.some((line) => text(line) !== ''));
  return [
    {
      kind: 'table',
      caption: words.figures,
      columns: [{ label: words.indicator, share: 5 }, ...columns.map(({ label }) => ({ label, numeric: true, share: 1.6 }))],
      rows: given.map((line) => [indicatorDefinition(line.indicator).name[language], ...columns.map(({ text }) => text(line))]),
    },
  ];
}

/** A chart of the totals of each table with its figures under it; tables in which everything is hidden are only named. */
export function crossTables(
  tables: readonly BookTable[],
  period: string,
  words: ReportWords,
  language: Language,
  chartOf: DrawChart,
): DocumentBlock[] {
  const readable = tables.map(turned).filter(({ rows }) => rows.length > 0);
  const hidden = readable.filter(saysNothing).map((table) => tableName(table, language));
  const shown = readable.filter((table) => !saysNothing(table));
  return [
    ...shown.flatMap((table) => tableBlocks(table, period, words, language, chartOf)),
    ...(hidden.length === 0 ? [] : [{ kind: 'paragraph', tone: 'soft', text: `${words.hiddenTables} ${hidden.join(' ; ')}.` } as const]),
  ];
}

function tableBlocks(table: BookTable, period: string, words: ReportWords, language: Language, chartOf: DrawChart): DocumentBlock[] {
  const figure = (value: number | null | undefined) => (value === null || value === undefined ? hiddenName(language) : String(value));
  const name = tableName(table, language);
  const axis = axisName(table.rowsAre, language);
  const all = allName(language);
  const filled = table.columns.map((code, index) => ({ code, index })).filter(({ index }) => table.columnTotals[index] !== 0);
  const isWide = filled.length > WIDEST_TABLE_COLUMNS || LONG_AXES.includes(table.columnsAre);
  const columns = isWide || table.columnsAre === 'count' ? [] : filled;
  const drawing = chartOf(table, language);
  const rows = table.rows.map((code, row) => [
    codeName(table.rowsAre, code, language),
    ...columns.map(({ index }) => figure(table.cells[row]?.[index])),
    figure(table.rowTotals[row]),
  ]);
  const share = columns.length > 3 ? 1.7 : 2.6;
  const caption = words.totals.replace('{{axis}}', axis.toLowerCase());
  return [
    { kind: 'heading', level: 2, text: name },
    ...(drawing === undefined ? [] : [{ kind: 'figure', caption, alt: words.chartAlt.replace('{{name}}', name), drawing } as const]),
    {
      kind: 'table',
      caption: `${words.counts}, ${period}`,
      columns: [
        { label: axis, share: 4 },
        ...columns.map(({ code }) => ({ label: codeName(table.columnsAre, code, language), numeric: true, share })),
        { label: all, numeric: true, share },
      ],
      rows: [...rows, [all, ...columns.map(({ index }) => figure(table.columnTotals[index])), figure(table.total)]],
    },
  ];
}

/** Long words read as rows, short ones as columns. */
function turned(table: BookTable): BookTable {
  if (!LONG_AXES.includes(table.columnsAre) || LONG_AXES.includes(table.rowsAre)) return table;
  return {
    ...table,
    ...{ rowsAre: table.columnsAre, columnsAre: table.rowsAre, rows: table.columns, columns: table.rows },
    cells: table.columns.map((_, column) => table.rows.map((__, row) => table.cells[row]?.[column] ?? null)),
    ...{ rowTotals: table.columnTotals, columnTotals: table.rowTotals },
  };
}

function saysNothing({ rowTotals }: BookTable): boolean {
  return rowTotals.every((total) => total === null || total === 0);
}
