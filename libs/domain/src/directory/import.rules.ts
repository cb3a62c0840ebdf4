import { accept, refuse, type Outcome } from '../errors/outcome';
import { emailSchema } from '../identity/account.schema';
import type { CodedEntry } from '../vocabulary/coded-list';
import { PARTNERSHIP_STATES, type PartnershipStateCode } from '../vocabulary/partnership';
import { PROFESSIONS, type ProfessionCode } from '../vocabulary/professions';
import { SECTORS, type SectorCode } from '../vocabulary/sectors';
import { defaultSector, STRUCTURE_TYPES, type StructureTypeCode } from '../vocabulary/structure-types';
import { phoneSchema, type PersonInput, type StructureInput } from './directory.schema';
import { foldLabel, mapColumns, type ImportField } from './import-columns';

export type ImportErrorKind = 'missing' | 'unknown-value' | 'malformed' | 'too-long' | 'formula' | 'contradiction';

export interface ImportError {
  readonly field: ImportField;
  readonly kind: ImportErrorKind;
  readonly value: string;
}

export interface ImportLine {
  /** As the spreadsheet numbers it: the header is row 1. */
  readonly rowNumber: number;
  readonly structure: { readonly input: StructureInput; readonly existingId: string | null; readonly firstRow: boolean } | null;
  readonly person: { readonly input: Omit<PersonInput, 'structureId'>; readonly duplicate: 'directory' | 'sheet' | null } | null;
  readonly errors: readonly ImportError[];
}

export interface ImportPreview {
  readonly lines: readonly ImportLine[];
  readonly ignoredHeaders: readonly string[];
  readonly totals: { newStructures: number; newPeople: number; duplicates: number; linesWithErrors: number };
}

export interface ExistingDirectory {
  readonly structures: readonly { readonly id: string; readonly name: string; readonly type: StructureTypeCode }[];
  readonly people: readonly { readonly displayName: string; readonly email: string | null; readonly structureId: string | null }[];
}

/** Reads a sheet of partners row by row and says what an import would create, without creating anything (R006). */
export function previewImport(rows: readonly (readonly string[])[], existing: ExistingDirectory): Outcome<ImportPreview> {
  const { columns, ignored } = mapColumns(rows[0] ?? []);
  if (!columns.has('structure')) return refuse('IMPORT_HEADERS_MISSING');
  const reader = new SheetReader(existing);
  const lines = rows.slice(1).flatMap((row, index) => {
    const cells = Object.fromEntries([...columns].map(([field, column]) => [field, (row[column] ?? '').trim()])) as Partial<
      Record<ImportField, string>
    >;
    return Object.values(cells).every((cell) => cell === '') ? [] : [reader.read(cells, index + 2)];
  });
  return accept({
    lines,
    ignoredHeaders: ignored,
    totals: {
      newStructures: lines.filter((line) => line.errors.length === 0 && line.structure?.existingId === null && line.structure.firstRow)
        .length,
      newPeople: lines.filter((line) => line.errors.length === 0 && line.person !== null && line.person.duplicate === null).length,
      duplicates: lines.filter((line) => line.person !== null && line.person.duplicate !== null).length,
      linesWithErrors: lines.filter((line) => line.errors.length > 0).length,
    },
  });
}

type Cells = Partial<Record<ImportField, string>>;

/** Remembers what the rows above said, so that a structure is created once and a person listed twice is seen. */
class SheetReader {
  private readonly knownStructures = new Map<string, { id: string; type: StructureTypeCode }>();
  private readonly sheetStructures = new Map<string, StructureTypeCode>();
  private readonly knownPeople = new Set<string>();
  private readonly sheetPeople = new Set<string>();

  constructor(existing: ExistingDirectory) {
    const names = new Map(existing.structures.map((structure) => [structure.id, structure.name]));
    for (const { id, name, type } of existing.structures) this.knownStructures.set(foldLabel(name), { id, type });
    for (const { displayName, email, structureId } of existing.people)
      for (const key of personKeys(displayName, email, structureId === null ? '' : (names.get(structureId) ?? '')))
        this.knownPeople.add(key);
  }

  read(cells: Cells, rowNumber: number): ImportLine {
    const errors: ImportError[] = formulaErrors(cells);
    const structure = this.readStructure(cells, errors);
    const person = this.readPerson(cells, errors);
    return { rowNumber, structure, person, errors };
  }

  private readStructure(cells: Cells, errors: ImportError[]): ImportLine['structure'] {
    const name = cells.structure ?? '';
    if (name.length < 2) {
      errors.push({ field: 'structure', kind: 'missing', value: name });
      return null;
    }
    if (name.length > 160) errors.push({ field: 'structure', kind: 'too-long', value: name.slice(0, 40) });
    const key = foldLabel(name);
    const known = this.knownStructures.get(key);
    const above = known?.type ?? this.sheetStructures.get(key);
    const type = readCode<StructureTypeCode>(STRUCTURE_TYPES, 'type', cells, errors) ?? above;
    if (type === undefined && (cells.type ?? '') === '') errors.push({ field: 'type', kind: 'missing', value: '' });
    if (type !== undefined && above !== undefined && type !== above)
      errors.push({ field: 'type', kind: 'contradiction', value: cells.type ?? '' });
    const sector = readCode<SectorCode>(SECTORS, 'sector', cells, errors) ?? (type === undefined ? 'social' : defaultSector(type));
    const partnership = readCode<PartnershipStateCode>(PARTNERSHIP_STATES, 'partnership', cells, errors) ?? 'to-contact';
    if (type === undefined) return null;
    const firstRow = !this.sheetStructures.has(key);
    this.sheetStructures.set(key, type);
    const territory = (cells.territory ?? '') === '' ? null : (cells.territory ?? '').slice(0, 120);
    return {
      input: { name, type, sector, partnership, territory, listedService: false, seats: null },
      existingId: known?.id ?? null,
      firstRow,
    };
  }

  private readPerson(cells: Cells, errors: ImportError[]): ImportLine['person'] {
    const displayName = [cells.firstName, cells.person].filter((part) => (part ?? '') !== '').join(' ');
    const email = cells.email ?? '';
    const phone = cells.phone ?? '';
    if (displayName === '') {
      if (email !== '' || phone !== '') errors.push({ field: 'person', kind: 'missing', value: '' });
      return null;
    }
    if (displayName.length > 120) errors.push({ field: 'person', kind: 'too-long', value: displayName.slice(0, 40) });
    const address = emailSchema.safeParse(email);
    if (email !== '' && !address.success) errors.push({ field: 'email', kind: 'malformed', value: email });
    if (phone !== '' && !phoneSchema.safeParse(phone).success) errors.push({ field: 'phone', kind: 'malformed', value: phone });
    const profession = readCode<ProfessionCode>(PROFESSIONS, 'profession', cells, errors) ?? 'other';
    const input = { displayName, profession, email: address.success ? address.data : null, phone: phone === '' ? null : phone };
    return { input, duplicate: this.notePerson(personKeys(displayName, input.email, cells.structure ?? '')) };
  }

  private notePerson(keys: readonly string[]): 'directory' | 'sheet' | null {
    const duplicate = keys.some((key) => this.knownPeople.has(key))
      ? 'directory'
      : keys.some((key) => this.sheetPeople.has(key))
        ? 'sheet'
        : null;
    for (const key of keys) this.sheetPeople.add(key);
    return duplicate;
  }
}

/** The same address, or the same name in the same structure, is the same person; "Nom Prénom" and "Prénom Nom" are one name. */
function personKeys(displayName: string, email: string | null, structureName: string): readonly string[] {
  const name = foldLabel(displayName).split(' ').sort().join(' ');
  return [`${name}|${foldLabel(structureName)}`, ...(email === null ? [] : [email])];
}

function readCode<C extends string>(list: readonly CodedEntry[], field: ImportField, cells: Cells, errors: ImportError[]): C | undefined {
  const value = cells[field] ?? '';
  if (value === '') return undefined;
  const folded = foldLabel(value);
  const entry = list.find(({ code, fr, en }) => [code, fr, en].some((name) => foldLabel(name) === folded));
  if (entry === undefined) errors.push({ field, kind: 'unknown-value', value });
  return entry?.code as C | undefined;
}

/** A cell that a spreadsheet would run when the directory is exported again; `+33…` stays a telephone. */
function formulaErrors(cells: Cells): ImportError[] {
  return (Object.entries(cells) as [ImportField, string][])
    .filter(([field, value]) => /^[=@\t\r]/.test(value) || (field !== 'phone' && /^[+-]/.test(value)))
    .map(([field, value]) => ({ field, kind: 'formula', value }));
}
