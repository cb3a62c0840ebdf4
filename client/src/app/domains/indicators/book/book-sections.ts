import type { BookLine, BookTable, IndicatorBook } from '@croisee/domain/indicators/book';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { INDICATOR_SECTIONS, type IndicatorSection } from '@croisee/domain/indicators/definitions/definition';

/** The tables that are read under each heading: typologies have a page of their own. */
const TABLES: Readonly<Partial<Record<IndicatorSection, (table: BookTable) => boolean>>> = {
  commission: ({ subject }) => ['attendance', 'outlooks', 'relief'].includes(subject),
  path: ({ rowsAre }) => rowsAre === 'inadmissibility',
  responses: ({ subject, rowsAre }) => subject === 'lacking' || (subject === 'responses' && rowsAre === 'outcome'),
};

/** One heading with its figures and the tables that say more. */
export interface BookSection {
  readonly id: IndicatorSection;
  readonly lines: readonly BookLine[];
  /** Asked of the council, and recorded nowhere in the platform. */
  readonly notRecorded: readonly BookLine[];
  readonly tables: readonly BookTable[];
}

/** A book under its headings; tables in which nothing was counted are left out. */
export function sectionsOf(book: IndicatorBook): BookSection[] {
  const of = (id: IndicatorSection) => book.lines.filter(({ indicator }) => indicatorDefinition(indicator).section === id);
  return INDICATOR_SECTIONS.map((id) => ({
    id,
    lines: of(id).filter(({ status }) => status !== 'not-recorded'),
    notRecorded: of(id).filter(({ status }) => status === 'not-recorded'),
    tables: book.tables.filter((table) => table.rows.length > 0 && table.total !== 0 && TABLES[id]?.(table) === true),
  }));
}
