import { previewImport, type ImportPreview } from './import.rules';
import { changePartnership } from './partnership.rules';

const HEADERS = ['Structure', 'Type de structure', 'Secteur', 'Nom', 'Prénom', 'Fonction', 'Courriel', 'Tél.', 'Couleur'];
const NOTHING = { structures: [], people: [] };

function preview(rows: string[][], existing: Parameters<typeof previewImport>[1] = NOTHING): ImportPreview {
  const outcome = previewImport([HEADERS, ...rows], existing);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

describe('the import preview', () => {
  it('understands French headers whatever their accents and case, and names those it ignores', () => {
    const result = preview([['CMP Est', 's01', '', 'Roche', 'Lise', 'infirmier', 'L.Roche@cmp.example', '+33 3 00 00 00 00', 'bleu']]);
    expect(result.ignoredHeaders).toEqual(['Couleur']);
    expect(result.lines[0]).toEqual({
      rowNumber: 2,
      errors: [],
      structure: {
        existingId: null,
        firstRow: true,
        input: {
          name: 'CMP Est',
          type: 'S01',
          sector: 'health',
          partnership: 'to-contact',
          territory: null,
          listedService: false,
          seats: null,
        },
      },
      person: {
        duplicate: null,
        input: { displayName: 'Lise Roche', profession: 'nurse', email: 'l.roche@cmp.example', phone: '+33 3 00 00 00 00' },
      },
    });
  });

  it('needs a column for the structure', () => {
    expect(previewImport([['Nom', 'Prénom']], NOTHING)).toMatchObject({ ok: false, code: 'IMPORT_HEADERS_MISSING' });
    expect(previewImport([], NOTHING)).toMatchObject({ ok: false, code: 'IMPORT_HEADERS_MISSING' });
  });

  it('creates a structure once for several people and takes its type from the first row', () => {
    const result = preview([
      ['CMP Est', 'S01', '', 'Roche', 'Lise', '', '', '', ''],
      ['cmp est', '', '', 'Morel', 'Yves', '', '', '', ''],
    ]);
    expect(result.totals).toEqual({ newStructures: 1, newPeople: 2, duplicates: 0, linesWithErrors: 0 });
  });

  it('sees a person again in the sheet or in the directory, whatever the order of the names', () => {
    const existing = {
      structures: [{ id: 'cmp', name: 'CMP Est', type: 'S01' as const }],
      people: [{ displayName: 'Yves Morel', email: null, structureId: 'cmp' }],
    };
    const result = preview(
      [
        ['CMP Est', '', '', 'Morel Yves', '', '', '', '', ''],
        ['CMP Est', '', '', 'Roche Lise', '', '', 'lise@cmp.example', '', ''],
        ['CMP Est', '', '', 'Roche-Petit', 'L.', '', 'LISE@cmp.example', '', ''],
      ],
      existing,
    );
    expect(result.lines.map((line) => line.person?.duplicate)).toEqual(['directory', null, 'sheet']);
    expect(result.lines.every((line) => line.structure?.existingId === 'cmp')).toBe(true);
    expect(result.totals).toEqual({ newStructures: 0, newPeople: 1, duplicates: 2, linesWithErrors: 0 });
  });

  it.each([
    ['a row without a structure', ['', 'S01', '', 'Roche', '', '', '', '', ''], 'structure', 'missing'],
    ['a new structure without a type', ['CMP Est', '', '', '', '', '', '', '', ''], 'type', 'missing'],
    ['a type that is not on the list', ['CMP Est', 'S77', '', '', '', '', '', '', ''], 'type', 'unknown-value'],
    ['a profession that is not on the list', ['CMP Est', 'S01', '', 'Roche', '', 'magicien', '', '', ''], 'profession', 'unknown-value'],
    ['an address without a domain', ['CMP Est', 'S01', '', 'Roche', '', '', 'lise@', '', ''], 'email', 'malformed'],
    ['a telephone in words', ['CMP Est', 'S01', '', 'Roche', '', '', '', 'le matin', ''], 'phone', 'malformed'],
    ['an address with nobody', ['CMP Est', 'S01', '', '', '', '', 'lise@cmp.example', '', ''], 'person', 'missing'],
    ['a cell that a spreadsheet would run', ['=HYPERLINK("x")', 'S01', '', '', '', '', '', '', ''], 'structure', 'formula'],
  ])('points at %s', (_rule, row, field, kind) => {
    const result = preview([row]);
    expect(result.lines[0]?.errors).toContainEqual(expect.objectContaining({ field, kind }));
    expect(result.totals).toMatchObject({ newStructures: 0, newPeople: 0, linesWithErrors: 1 });
  });

  it('points at a type that contradicts the row above', () => {
    const result = preview([
      ['CMP Est', 'S01', '', '', '', '', '', '', ''],
      ['CMP Est', 'S09', '', '', '', '', '', '', ''],
    ]);
    expect(result.lines[1]?.errors).toContainEqual({ field: 'type', kind: 'contradiction', value: 'S09' });
  });

  it('skips empty rows and keeps the numbers of the spreadsheet', () => {
    const result = preview([
      ['', '', '', '', '', '', '', '', ''],
      ['CMP Est', 'S01'],
    ]);
    expect(result.lines.map((line) => line.rowNumber)).toEqual([3]);
  });
});

describe('a partnership', () => {
  it.each([
    ['signs once a convention is in progress', 'convention-in-progress', 'signatory', true],
    ['does not sign from a first contact', 'in-contact', 'signatory', 'PARTNERSHIP_STEP_REFUSED'],
    ['starts again from a contact', 'ended', 'in-contact', true],
    ['does not move to where it is', 'signatory', 'signatory', 'ALREADY_DONE'],
  ] as const)('%s', (_rule, from, to, expected) => {
    const outcome = changePartnership(from, to);
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });
});
