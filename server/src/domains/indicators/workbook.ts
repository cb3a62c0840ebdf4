import type { IndicatorBook } from '@croisee/domain/indicators/book';
import { bookSheets, inert, sheetsAsCsv, type FigureSheet, type SheetCell } from '@croisee/domain/indicators/book-sheets';
import type { WorkbookQueryInput } from '@croisee/domain/indicators/indicators.schema';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';

export type WorkbookFormat = WorkbookQueryInput['format'];

export const WORKBOOK_TYPES: Readonly<Record<WorkbookFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
};

/** A published book as a file people open: the same numbers in each format, words that look like formulas kept as words. */
export async function workbook(
  book: IndicatorBook,
  format: WorkbookFormat,
  councilName: string,
  language: 'fr' | 'en',
): Promise<Uint8Array> {
  const sheets = bookSheets(book, councilName, language);
  if (format === 'csv') return Buffer.from(sheetsAsCsv(sheets, language), 'utf8');
  const written = { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(plain)), columns: widths(rows) })) };
  return format === 'ods' ? writeOds(written) : writeXlsx(written);
}

function plain(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? inert(cell) : cell;
}

const NARROWEST = 10;
const WIDEST = 48;

function widths(rows: FigureSheet['rows']): { width: number }[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => (row.length === 1 ? 0 : String(row[index] ?? '').length)))),
  }));
}
