import type { TypologyView } from './indicators.schema';
import { typologyCsv } from './typology-csv';

const view: TypologyView = {
  indicator: 'situation-typology',
  year: 2026,
  quarters: ['2026-Q1', '2026-Q2'],
  columnsAre: 'sector',
  rows: ['P01', 'P06'],
  columns: ['health', 'social'],
  cells: [
    [null, 12],
    [9, null],
  ],
  rowTotals: [null, 16],
  columnTotals: [11, null],
  total: 30,
  trueCounts: false,
  threshold: 5,
};

describe('a typology that leaves as a spreadsheet', () => {
  const lines = typologyCsv(view, 'fr').split('\r\n');

  it('opens in a French spreadsheet: mark, semicolons, one line per code and the sums', () => {
    expect(lines[0]).toBe('\uFEFFTypologie des situations');
    expect(lines[6]).toBe('Code;Sanitaire;Social;Ensemble');
    expect(lines[7]).toMatch(/^P01 – [^;]+;masqué;12;masqué$/);
    expect(lines[9]).toBe('Ensemble;11;masqué;30');
    expect(lines.at(-1)).toBe('');
  });

  it('says above the table which period it counts and what is hidden, in the reader’s language', () => {
    expect(lines[2]).toBe('Période;T1 2026 – T2 2026');
    expect(lines[3]).toBe('Effectifs masqués en dessous de;5');
    expect(typologyCsv(view, 'en')).toContain('Counts hidden under;5\r\n');
  });

  it('never lets a hidden figure out as a zero or an empty cell', () => {
    expect(
      lines
        .slice(7, 10)
        .join('\n')
        .match(/masqué/g),
    ).toHaveLength(4);
    expect(lines.slice(7, 10).join('\n')).not.toMatch(/;;|;0|;$/m);
  });
});
