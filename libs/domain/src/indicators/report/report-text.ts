import type { VocabularyLanguage } from '../../vocabulary/coded-list';
import type { BookLine, IndicatorBook } from '../book';
import { absenceOf, readableValue, unitOf } from '../book-words';
import { indicatorDefinition } from '../definitions';
import type { ReportSectionOutline } from './report-outline';

/** A figure as a sentence reads it, with its unit. */
export function figureText(line: BookLine, value: number | null, language: VocabularyLanguage): string {
  const readable = readableValue(line, value);
  if (readable === null) return '';
  const written = readable.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');
  const unit = unitOf(line, language);
  return unit === '' ? written : `${written} ${unit}`;
}

/** The lines of a book that stand under a part, in the order of the book. */
export function linesOfSection(section: ReportSectionOutline, book: IndicatorBook): BookLine[] {
  return book.lines.filter(({ indicator }) => section.indicators.includes(indicator));
}

/** Whether a line has a figure to print. */
export function isGiven({ status, value }: BookLine): boolean {
  return status === 'given' && value !== null;
}

/** What nothing gave: named under its reason, so that no gap passes for a zero. */
export function missingByReason(book: IndicatorBook, language: VocabularyLanguage): { readonly why: string; readonly names: string[] }[] {
  const missing = book.lines.flatMap((line) => {
    const why = absenceOf(line, language);
    return why === undefined ? [] : [{ why, name: indicatorDefinition(line.indicator).name[language] }];
  });
  return [...new Set(missing.map(({ why }) => why))].map((why) => ({
    why,
    names: missing.filter((one) => one.why === why).map(({ name }) => name),
  }));
}

/** A first text for a part, from its figures alone: one sentence a figure, to be rewritten by whoever knows what they mean. */
export function suggestedText(section: ReportSectionOutline, book: IndicatorBook, language: VocabularyLanguage): string {
  const french = language === 'fr';
  const sentences = linesOfSection(section, book).flatMap((line) => {
    if (!isGiven(line)) return [];
    const planned = line.planned === null ? '' : `, ${french ? 'prévu' : 'planned'} ${figureText(line, line.planned, language)}`;
    const share =
      line.part === null || line.of === null ? '' : `, ${french ? 'soit' : 'that is'} ${line.part} ${french ? 'sur' : 'of'} ${line.of}`;
    return [
      `${indicatorDefinition(line.indicator).name[language]}${french ? ' :' : ':'} ${figureText(line, line.value, language)}${planned}${share}.`,
    ];
  });
  return sentences.join('\n');
}
