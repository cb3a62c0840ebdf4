import { aPath, bookFacts, times } from './book.fixtures';
import { bookSheets, sheetsAsCsv } from './book-sheets';
import { measureBook } from './measure-book';

const FACTS = bookFacts({
  paths: [
    ...times(9, aPath()),
    ...times(2, aPath({ sector: 'health' })),
    ...times(8, aPath({ principalProblem: 'P06', sector: 'health' })),
  ],
  council: {
    ...bookFacts().council,
    minutes: { coordination: { spent: 390, planned: 2100 } },
    costCents: { spent: 123450, planned: 480000 },
  },
});
const BOOK = measureBook(FACTS, { quarters: ['2026-Q1'], threshold: 5, trueCounts: false, today: '2026-05-01' });

describe('the sheets of a book', () => {
  const sheets = bookSheets(BOOK, '=CONSEIL()', 'fr');
  const rows = sheets[1]?.rows ?? [];
  const row = (name: string) => rows.find((each) => each[1] === name);

  it('give hours and euros, planned beside spent, and the definition beside each figure', () => {
    expect(row('Temps de coordination')).toEqual(expect.arrayContaining(['Temps et coût', 6.5, 'h', 35]));
    expect(row('Coût')).toEqual(expect.arrayContaining([1234.5, '€', 4800]));
    expect(row('Personnes informées')?.[8]).toMatch(/^Part des situations/);
  });

  it('say what is not recorded and why, never a zero', () => {
    expect(row('Nombre de binômes')?.[3]).toBe(
      'non renseigné dans la plateforme : les stages croisés ne sont pas encore gérés par la plateforme.',
    );
  });

  it('hide in words what is hidden', () => {
    const table = sheets.find(({ rows: lines }) => String(lines[0]?.[0]).startsWith('Situations par problématique principale et secteur'));
    expect(table?.rows.flat().filter((cell) => cell === 'masqué').length).toBeGreaterThan(1);
    expect(table?.rows.flat()).not.toContain(2);
  });

  it('leave as text that a French spreadsheet opens, with no cell run as a formula', () => {
    const csv = sheetsAsCsv(sheets, 'fr');
    expect(csv.startsWith("\uFEFFÀ lire\r\n'=CONSEIL()\r\n")).toBe(true);
    expect(csv).toContain('Temps de coordination;processus;6,5;h;35;');
    expect(sheetsAsCsv(bookSheets(BOOK, 'Council', 'en'), 'en')).toContain('Time of coordination;process;6.5;h;35;');
  });
});
