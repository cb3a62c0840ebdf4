import { saveFile } from './save-file';

const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a sheet over as a file the browser saves. */
export function saveSheet(name: string, csv: string): void {
  // Reading the answer as text took away the mark by which spreadsheets know the encoding.
  const content = csv.startsWith(BYTE_ORDER_MARK) ? csv : BYTE_ORDER_MARK + csv;
  saveFile(name, new Blob([content], { type: 'text/csv;charset=utf-8' }));
}
