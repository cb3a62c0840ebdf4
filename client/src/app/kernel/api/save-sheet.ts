const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a sheet over as a file the browser saves; nothing is stored by the application. */
export function saveSheet(name: string, csv: string): void {
  // Reading the answer as text took away the mark by which spreadsheets know the encoding.
  const content = csv.startsWith(BYTE_ORDER_MARK) ? csv : BYTE_ORDER_MARK + csv;
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url));
}
