import { columnName, rowName } from '@croisee/domain/indicators/typology-words';
import { biggestRow, figureInWords } from './typology-words';

describe('how a typology reads', () => {
  it('never takes a hidden total for the biggest', () => {
    expect(biggestRow({ rows: ['P01', 'P02', 'P03'], rowTotals: [null, 7, 6] })).toEqual({ code: 'P02', count: 7 });
    expect(biggestRow({ rows: ['P01'], rowTotals: [null] })).toBeUndefined();
    expect(biggestRow({ rows: [], rowTotals: [] })).toBeUndefined();
  });

  it('says quarters and sectors in the language of the reader', () => {
    expect(columnName({ columnsAre: 'quarter' }, '2026-Q2', 'fr')).toBe('T2 2026');
    expect(columnName({ columnsAre: 'quarter' }, '2026-Q2', 'en')).toBe('Q2 2026');
    expect(columnName({ columnsAre: 'sector' }, 'health', 'fr')).toBe('Sanitaire');
  });

  it('keeps the code beside its label', () => {
    expect(rowName({ indicator: 'situation-typology' }, 'P01', 'fr')).toMatch(/^P01 – \S/);
  });

  it('shows a hidden figure as a mark, never as zero', () => {
    expect(figureInWords(null)).toBe('–');
    expect(figureInWords(0)).toBe('0');
  });
});
