/** What went wrong with a file, as a key of `directory.import.faults`. */
export type SheetFault = 'kind' | 'unreadable' | 'too-many';

export type SheetReading = { readonly ok: true; readonly rows: string[][] } | { readonly ok: false; readonly fault: SheetFault };

const MAX_ROWS = 2001;
const MAX_COLUMNS = 40;
const MAX_CELL_LENGTH = 400;

/**
 * The first sheet of a CSV, XLSX or ODS file as text, header row first, read in the browser: the file itself never leaves the machine.
 * Empty rows at the end are dropped; a cell longer than what the server takes is cut.
 */
export async function readSheet(file: File): Promise<SheetReading> {
  const read = READERS[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (read === undefined) return { ok: false, fault: 'kind' };
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await read(await file.arrayBuffer());
  } catch {
    // Whatever the reader met in a foreign file, the person is told the same: another file is needed.
    return { ok: false, fault: 'unreadable' };
  }
  const texts = rows.map((row) => row.slice(0, MAX_COLUMNS).map((cell) => asText(cell).slice(0, MAX_CELL_LENGTH)));
  while (texts.length > 0 && texts.at(-1)?.every((cell) => cell === '')) texts.pop();
  if (texts.length === 0) return { ok: false, fault: 'unreadable' };
  return texts.length > MAX_ROWS ? { ok: false, fault: 'too-many' } : { ok: true, rows: texts };
}

type Reader = (bytes: ArrayBuffer) => Promise<readonly (readonly unknown[])[]>;

const READERS: Readonly<Record<string, Reader>> = {
  csv: async (bytes) => (await import('hucre/csv')).parseCsv(decode(bytes)),
  xlsx: async (bytes) => (await (await import('hucre/xlsx')).readXlsx(new Uint8Array(bytes))).sheets[0]?.rows ?? [],
  ods: async (bytes) => (await (await import('hucre/ods')).readOds(new Uint8Array(bytes))).sheets[0]?.rows ?? [],
};

/** Spreadsheets of French offices still write CSV in Windows-1252: bytes that are no UTF-8 are read so. */
function decode(bytes: ArrayBuffer): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim();
}
