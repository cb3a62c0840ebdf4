import { readSheet } from './read-sheet';

/** jsdom gives files without `arrayBuffer`. */
function file(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as File;
}

describe('a sheet of partners', () => {
  it('is read from CSV with the separator of French spreadsheets, without its empty last rows', async () => {
    const reading = await readSheet(file('partenaires.CSV', 'Structure;Mél\n"Foyer; des Aulnes";accueil@foyer.test\n;\n'));
    expect(reading).toEqual({
      ok: true,
      rows: [
        ['Structure', 'Mél'],
        ['Foyer; des Aulnes', 'accueil@foyer.test'],
      ],
    });
  });

  it('keeps its accents when it was written in Windows-1252', async () => {
    const reading = await readSheet(
      file(
        'a.csv',
        Uint8Array.from([...'Structure\nCr'].map((c) => c.charCodeAt(0)).concat(0xe8, ...[...'che'].map((c) => c.charCodeAt(0)))),
      ),
    );
    expect(reading).toMatchObject({ rows: [['Structure'], ['Crèche']] });
  });

  it('is refused with its reason when it is no sheet', async () => {
    expect(await readSheet(file('liste.pdf', 'x'))).toEqual({ ok: false, fault: 'kind' });
    expect(await readSheet(file('liste.xlsx', 'this is not a workbook'))).toEqual({ ok: false, fault: 'unreadable' });
    expect(await readSheet(file('liste.csv', ''))).toEqual({ ok: false, fault: 'unreadable' });
    expect(await readSheet(file('liste.csv', 'Structure\n' + 'A\n'.repeat(2001)))).toEqual({ ok: false, fault: 'too-many' });
  });
});
