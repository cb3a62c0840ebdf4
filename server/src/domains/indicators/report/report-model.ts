import type { BookTable } from '@croisee/domain/indicators/book';
import { allName, axisName, codeName, hiddenName, quarterName, sectionName, tableName } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { REPORT_TITLES, reportOutline } from '@croisee/domain/indicators/report/report-outline';
import { figureText, linesOfSection, missingLines } from '@croisee/domain/indicators/report/report-text';
import type { ReportContent } from '@croisee/domain/indicators/report/report.schema';
import { NON_DECISION_STATEMENT } from '@croisee/domain/responses/meeting-record.rules';
import type { DocumentBlock, DocumentDrawing, DocumentModel } from '../../../kernel/documents/document-model';
import { REPORT_WORDS, type ReportWords } from './report-words';

type Language = 'fr' | 'en';

/** Draws the totals of a table; undefined when there is nothing to draw. */
export type DrawChart = (table: BookTable, language: Language) => DocumentDrawing | undefined;

/** Rows beyond which a table prints its totals only: the workbook of the publication holds the rest. */
const WIDEST_TABLE_COLUMNS = 7;

/** The pages of a report: what was written, the figures under it, what is missing, what limits them, and how it was made. */
export function reportModel(content: ReportContent, hash: string | null, language: Language, chartOf: DrawChart): DocumentModel {
  const words = REPORT_WORDS[language];
  const period = periodOf(content, language);
  const body = reportOutline(content.kind).flatMap((section): DocumentBlock[] => {
    const text = content.texts[section.id]?.trim() ?? '';
    const lines = linesOfSection(section, content.book);
    const tables = content.book.tables.filter((table) => section.tables.includes(table.subject) && table.rows.length > 0);
    if (text === '' && lines.length === 0 && tables.length === 0 && hash !== null) return [];
    return [
      { kind: 'heading', level: 1, text: section.title[language] },
      ...(text === '' ? [{ kind: 'paragraph', tone: 'soft', text: words.toWrite } as const] : [{ kind: 'paragraph', text } as const]),
      ...figuresTable(lines, words, language),
      ...tables.flatMap((table) => tableBlocks(table, words, language, chartOf)),
    ];
  });
  return {
    title: `${REPORT_TITLES[content.kind][language]} ${content.publication.year}`,
    subtitle: period,
    language,
    issuer: content.fictitious ? `${content.council} – ${words.fictitious}` : content.council,
    date: content.date,
    parts: [
      {
        footer: hash === null ? words.draftFooter : `${words.sealedFooter} ${hash.slice(0, 16)}`,
        watermark: hash === null ? words.draft : null,
        blocks: [
          { kind: 'notice', text: NON_DECISION_STATEMENT[language] },
          { kind: 'paragraph', text: words.masking.replace('{{threshold}}', String(content.book.threshold)) },
          ...body,
          ...missingBlocks(content, words, language),
          ...limitBlocks(content, words, language),
          ...madeBlocks(content, hash, period, words),
        ],
      },
    ],
  };
}

function periodOf({ book }: ReportContent, language: Language): string {
  const [first, last] = [book.quarters[0], book.quarters.at(-1)].map((quarter) =>
    quarter === undefined ? '' : quarterName(quarter, language),
  );
  return first === last ? (first ?? '') : `${first} – ${last}`;
}

function figuresTable(lines: ReturnType<typeof linesOfSection>, words: ReportWords, language: Language): DocumentBlock[] {
  const given = lines.filter(({ status, value }) => status === 'given' && value !== null);
  if (given.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.figures,
      columns: [
        { label: words.indicator, share: 5 },
        { label: words.value, numeric: true, share: 1.6 },
        { label: words.planned, numeric: true, share: 1.6 },
        { label: words.share, numeric: true, share: 1.8 },
      ],
      rows: given.map((line) => [
        indicatorDefinition(line.indicator).name[language],
        figureText(line, line.value, language),
        figureText(line, line.planned, language),
        line.part === null || line.of === null ? '' : `${line.part} / ${line.of}`,
      ]),
    },
  ];
}

/** A chart of the totals with its table beside; a table too wide for a page prints its totals. */
function tableBlocks(table: BookTable, words: ReportWords, language: Language, chartOf: DrawChart): DocumentBlock[] {
  const figure = (value: number | null) => (value === null ? hiddenName(language) : String(value));
  const name = tableName(table, language);
  const all = allName(language);
  const shown =
    table.columnsAre === 'count' || table.columns.length > WIDEST_TABLE_COLUMNS
      ? []
      : table.columns.map((code, index) => ({ code, index }));
  const used = shown.filter(({ index }) => table.columnTotals[index] !== 0);
  const drawing = chartOf(table, language);
  const rows = table.rows.map((code, row) => [
    codeName(table.rowsAre, code, language),
    ...used.map(({ index }) => figure(table.cells[row]?.[index] ?? null)),
    figure(table.rowTotals[row] ?? null),
  ]);
  const alt = words.chartAlt.replace('{{name}}', name);
  return [
    { kind: 'heading', level: 2, text: name },
    ...(drawing === undefined ? [] : [{ kind: 'figure', caption: `${name} : ${all.toLowerCase()}`, alt, drawing } as const]),
    {
      kind: 'table',
      caption: name,
      columns: [
        { label: axisName(table.rowsAre, language), share: 4 },
        ...used.map(({ code }) => ({ label: codeName(table.columnsAre, code, language), numeric: true, share: 1.5 })),
        { label: all, numeric: true, share: 1.5 },
      ],
      rows: [...rows, [all, ...used.map(({ index }) => figure(table.columnTotals[index] ?? null)), figure(table.total)]],
    },
  ];
}

function missingBlocks({ book }: ReportContent, words: ReportWords, language: Language): DocumentBlock[] {
  const missing = missingLines(book, language);
  return [
    { kind: 'heading', level: 1, text: words.missing },
    missing.length === 0
      ? { kind: 'paragraph', text: words.nothingMissing }
      : { kind: 'list', ordered: false, items: missing.map(({ name, why }) => ({ text: `${name} : ${why}` })) },
  ];
}

/** Definition, population, source and limit of every figure printed above. */
function limitBlocks({ book }: ReportContent, words: ReportWords, language: Language): DocumentBlock[] {
  const given = book.lines.filter(({ status }) => status === 'given');
  let section = '';
  return [
    { kind: 'heading', level: 1, text: words.limits },
    ...given.flatMap((line): DocumentBlock[] => {
      const about = indicatorDefinition(line.indicator);
      const heading = sectionName(about.section, language);
      const isNew = heading !== section;
      section = heading;
      const note = [
        `${words.population} : ${about.population[language]}`,
        `${words.source} : ${about.source[language]}`,
        `${words.limit} : ${about.limit[language]}`,
      ];
      return [
        ...(isNew ? [{ kind: 'heading', level: 2, text: heading } as const] : []),
        { kind: 'list', ordered: false, items: [{ lead: about.name[language], text: about.definition[language], note: note.join('\n') }] },
      ];
    }),
  ];
}

function madeBlocks(content: ReportContent, hash: string | null, period: string, words: ReportWords): DocumentBlock[] {
  const facts = [
    { label: words.period, value: period },
    { label: words.published, value: content.publication.publishedAt.slice(0, 10) },
    { label: words.threshold, value: String(content.book.threshold) },
    { label: words.version, value: String(content.version) },
    { label: hash === null ? words.draftOf : words.sealedOn, value: content.date },
    { label: words.hash, value: hash?.replaceAll(/(.{16})(?=.)/g, '$1 ') ?? '' },
  ];
  return [
    { kind: 'heading', level: 1, text: words.made },
    { kind: 'facts', items: facts.filter(({ value }) => value !== '') },
  ];
}
