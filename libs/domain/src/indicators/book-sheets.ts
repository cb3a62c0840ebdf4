import type { VocabularyLanguage } from '../vocabulary/coded-list';
import type { BookTable, IndicatorBook } from './book';
import {
  absenceOf,
  allName,
  axisName,
  codeName,
  hiddenName,
  quarterName,
  readableValue,
  sectionName,
  tableName,
  unitOf,
} from './book-words';
import { indicatorDefinition } from './definitions';

export type SheetCell = string | number | null;

/** One sheet of a workbook: words as words, numbers as numbers. */
export interface FigureSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

const WORDS = {
  fr: {
    about: 'À lire',
    indicators: 'Indicateurs',
    network: 'Collaborations',
    tableSheet: 'Tableau',
    period: 'Période',
    threshold: 'Effectifs masqués en dessous de',
    notice: 'Chiffres arrêtés à leur publication : ils ne changent plus. Un effectif masqué n’est ni zéro ni une absence.',
    columns: [
      'Rubrique',
      'Indicateur',
      'Critère',
      'Valeur',
      'Unité',
      'Prévu',
      'Soit',
      'Sur',
      'Définition',
      'Période',
      'Population',
      'Source',
      'Limite',
    ],
    kinds: { process: 'processus', result: 'résultat' },
    pairs: ['Structure', 'Structure', 'Situations travaillées ensemble', 'Première fois'],
    yes: 'oui',
    no: 'non',
    noPair: 'Aucune paire de structures au-dessus du seuil.',
  },
  en: {
    about: 'Read me',
    indicators: 'Indicators',
    network: 'Collaborations',
    tableSheet: 'Table',
    period: 'Period',
    threshold: 'Counts hidden under',
    notice: 'Figures as they stood when published: they no longer change. A hidden count is neither zero nor an absence.',
    columns: [
      'Section',
      'Indicator',
      'Criterion',
      'Value',
      'Unit',
      'Planned',
      'That is',
      'Of',
      'Definition',
      'Period',
      'Population',
      'Source',
      'Limit',
    ],
    kinds: { process: 'process', result: 'result' },
    pairs: ['Structure', 'Structure', 'Situations worked on together', 'First time'],
    yes: 'yes',
    no: 'no',
    noPair: 'No pair of structures above the threshold.',
  },
} as const;

/** The sheets of a book: what to know first, every indicator with its definition, each table, the collaborations. */
export function bookSheets(book: IndicatorBook, councilName: string, language: VocabularyLanguage): FigureSheet[] {
  const words = WORDS[language];
  const quarters = [book.quarters[0], book.quarters.at(-1)].map((quarter) => (quarter === undefined ? '' : quarterName(quarter, language)));
  return [
    {
      name: words.about,
      rows: [[councilName], [words.period, quarters.join(' – ')], [words.threshold, book.threshold], [words.notice]],
    },
    { name: words.indicators, rows: [[...words.columns], ...indicatorRows(book, language)] },
    ...book.tables.map((table, index) => ({ name: `${words.tableSheet} ${index + 1}`, rows: tableRows(table, language) })),
    { name: words.network, rows: pairRows(book, language) },
  ];
}

function indicatorRows(book: IndicatorBook, language: VocabularyLanguage): SheetCell[][] {
  return book.lines.map((line) => {
    const about = indicatorDefinition(line.indicator);
    const texts = [about.definition, about.period, about.population, about.source, about.limit].map((text) => text[language]);
    return [
      ...[sectionName(about.section, language), about.name[language], WORDS[language].kinds[about.kind]],
      absenceOf(line, language) ?? readableValue(line, line.value),
      line.status === 'given' ? unitOf(line, language) : '',
      ...[readableValue(line, line.planned), line.part, line.of],
      ...texts,
    ];
  });
}

function tableRows(table: BookTable, language: VocabularyLanguage): SheetCell[][] {
  const figure = (value: number | null): SheetCell => value ?? hiddenName(language);
  const all = allName(language);
  return [
    [tableName(table, language)],
    [axisName(table.rowsAre, language), ...table.columns.map((code) => codeName(table.columnsAre, code, language)), all],
    ...table.rows.map((code, index) => [
      codeName(table.rowsAre, code, language),
      ...(table.cells[index] ?? []).map(figure),
      figure(table.rowTotals[index] ?? null),
    ]),
    [all, ...table.columnTotals.map(figure), figure(table.total)],
  ];
}

function pairRows({ pairs }: IndicatorBook, language: VocabularyLanguage): SheetCell[][] {
  const words = WORDS[language];
  if (pairs.length === 0) return [[words.noPair]];
  return [[...words.pairs], ...pairs.map(({ first, second, count, isNew }) => [first, second, count, isNew ? words.yes : words.no])];
}

/** The sheets one under the other as one file of text: semicolons, CRLF, a byte order mark, decimal comma in French, no cell read as a formula. */
export function sheetsAsCsv(sheets: readonly FigureSheet[], language: VocabularyLanguage): string {
  const decimal = (value: number) => (language === 'fr' ? String(value).replace('.', ',') : String(value));
  const written = (cell: SheetCell) => (cell === null ? '' : typeof cell === 'number' ? decimal(cell) : quoted(inert(cell)));
  const lines = sheets.flatMap(({ name, rows }, index) => [...(index === 0 ? [] : [[]]), [name], ...rows]);
  return `\uFEFF${lines.map((line) => `${line.map(written).join(';')}\r\n`).join('')}`;
}

/** Words that a spreadsheet would run as a formula get a mark that shows them as words. */
export function inert(cell: string): string {
  return /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
