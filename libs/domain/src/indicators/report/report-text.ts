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

/** What nothing gave: named with its reason, so that no gap passes for a zero. */
export function missingLines(book: IndicatorBook, language: VocabularyLanguage): { readonly name: string; readonly why: string }[] {
  return book.lines
    .filter(({ status, value }) => status !== 'given' || value === null)
    .flatMap((line) => {
      const why = absenceOf(line, language);
      return why === undefined ? [] : [{ name: indicatorDefinition(line.indicator).name[language], why }];
    });
}

/** A first text for a part, from its figures alone: one sentence a figure, to be rewritten by whoever knows what they mean. */
export function suggestedText(section: ReportSectionOutline, book: IndicatorBook, language: VocabularyLanguage): string {
  const french = language === 'fr';
  const sentences = linesOfSection(section, book).flatMap((line) => {
    if (line.status !== 'given' || line.value === null) return [];
    const planned = line.planned === null ? '' : `, ${french ? 'prévu' : 'planned'} ${figureText(line, line.planned, language)}`;
    const share =
      line.part === null || line.of === null ? '' : `, ${french ? 'soit' : 'that is'} ${line.part} ${french ? 'sur' : 'of'} ${line.of}`;
    return [
      `${indicatorDefinition(line.indicator).name[language]}${french ? ' :' : ':'} ${figureText(line, line.value, language)}${planned}${share}.`,
    ];
  });
  return sentences.join('\n');
}
