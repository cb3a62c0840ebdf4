import { sectionName } from '@croisee/domain/indicators/book-words';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { lastDayOfQuarter, type Quarter } from '@croisee/domain/indicators/facts';
import { REPORT_TITLES, reportOutline, type ReportSectionOutline } from '@croisee/domain/indicators/report/report-outline';
import { isGiven, linesOfSection, missingByReason } from '@croisee/domain/indicators/report/report-text';
import type { ReportContent } from '@croisee/domain/indicators/report/report.schema';
import { NON_DECISION_STATEMENT } from '@croisee/domain/responses/meeting-record.rules';
import { dayInWords } from '../../../kernel/documents/dates-in-words';
import type { DocumentBlock, DocumentModel } from '../../../kernel/documents/document-model';
import { crossTables, figuresTable, type DrawChart } from './report-tables';
import { REPORT_WORDS, type ReportWords } from './report-words';

type Language = 'fr' | 'en';

/** The pages of a report: what was written, the figures under it, what is missing, what limits them, and how it was made. */
export function reportModel(content: ReportContent, hash: string | null, language: Language, chartOf: DrawChart): DocumentModel {
  const words = REPORT_WORDS[language];
  const period = periodOf(content, language);
  const body = reportOutline(content.kind).flatMap((section) => {
    const figures = [
      ...figuresTable(linesOfSection(section, content.book), words, language),
      ...crossTables(tablesOfSection(section, content), period, words, language, chartOf),
    ];
    return partBlocks(section, content.texts[section.id]?.trim() ?? '', figures, hash !== null, words, language);
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
          ...madeBlocks(content, hash, period, words, language),
        ],
      },
    ],
  };
}

/** A part with neither text nor figure waits to be written in a draft, and is left out of what is sealed. */
function partBlocks(
  section: ReportSectionOutline,
  text: string,
  figures: readonly DocumentBlock[],
  isSealed: boolean,
  words: ReportWords,
  language: Language,
): DocumentBlock[] {
  if (text === '' && figures.length === 0 && isSealed) return [];
  const written: DocumentBlock[] = text === '' ? [] : [{ kind: 'paragraph', text }];
  const waiting: DocumentBlock[] = text === '' && !isSealed ? [{ kind: 'paragraph', tone: 'soft', text: words.toWrite }] : [];
  return [{ kind: 'heading', level: 1, text: section.title[language] }, ...written, ...waiting, ...figures];
}

function tablesOfSection({ tables }: ReportSectionOutline, { book }: ReportContent) {
  return book.tables.filter(({ subject }) => tables.includes(subject));
}

function periodOf({ book }: ReportContent, language: Language): string {
  const [first, last] = [book.quarters[0], book.quarters.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${dayInWords(firstDayOfQuarter(first), language)} – ${dayInWords(lastDayOfQuarter(last), language)}`;
}

function firstDayOfQuarter(quarter: Quarter): string {
  const [year, number] = quarter.split('-Q');
  return `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`;
}

function missingBlocks({ book }: ReportContent, words: ReportWords, language: Language): DocumentBlock[] {
  const missing = missingByReason(book, language);
  return [
    { kind: 'heading', level: 1, text: words.missing },
    missing.length === 0
      ? { kind: 'paragraph', text: words.nothingMissing }
      : {
          kind: 'list',
          ordered: false,
          items: missing.map(({ why, names }) => ({ lead: capitalised(why), text: `${names.join(' ; ')}.` })),
        },
  ];
}

/** Definition, population, source and limit of every figure printed above. */
function limitBlocks({ book }: ReportContent, words: ReportWords, language: Language): DocumentBlock[] {
  const printed = Map.groupBy(book.lines.filter(isGiven), ({ indicator }) => indicatorDefinition(indicator).section);
  return [
    { kind: 'heading', level: 1, text: words.limits },
    ...[...printed].flatMap(([section, lines]): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: sectionName(section, language) },
      {
        kind: 'list',
        ordered: false,
        items: lines.map(({ indicator }) => {
          const { name, definition, population, source, limit } = indicatorDefinition(indicator);
          const facts = [
            [words.population, population],
            [words.source, source],
            [words.limit, limit],
          ] as const;
          const note = facts.map(([label, value]) => `${label} : ${value[language].replace(/\.$/, '')}.`).join(' ');
          return { lead: name[language], text: definition[language], note };
        }),
      },
    ]),
  ];
}

function madeBlocks(content: ReportContent, hash: string | null, period: string, words: ReportWords, language: Language): DocumentBlock[] {
  const facts = [
    { label: words.period, value: period },
    { label: words.published, value: dayInWords(content.publication.publishedAt.slice(0, 10), language) },
    { label: words.threshold, value: String(content.book.threshold) },
    { label: words.version, value: String(content.version) },
    { label: hash === null ? words.draftOf : words.sealedOn, value: dayInWords(content.date, language) },
    { label: words.hash, value: hash?.replaceAll(/(.{16})(?=.)/g, '$1 ') ?? '' },
  ];
  return [
    { kind: 'heading', level: 1, text: words.made },
    { kind: 'facts', items: facts.filter(({ value }) => value !== '') },
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
