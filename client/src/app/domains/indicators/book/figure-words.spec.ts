import type { BookLine, BookTable } from '@croisee/domain/indicators/book';
import { barOf, drawingOf, mostCounted, valueInWords } from './figure-words';

const line = (change: Partial<BookLine>): BookLine => ({
  ...{ indicator: 'commission-meetings', status: 'given', value: null, planned: null, part: null, of: null },
  ...change,
});
const TABLE: BookTable = {
  ...{ subject: 'attendance', rowsAre: 'sector', columnsAre: 'presence', rows: ['health', 'social'], columns: ['away', 'present'] },
  cells: [
    [2, 6],
    [0, 9],
  ],
  ...{ rowTotals: [8, 9], columnTotals: [2, 15], total: 17 },
};

describe('how an indicator reads', () => {
  it('has its unit: hours and euros, not the minutes and cents that are kept', () => {
    expect(valueInWords(line({ indicator: 'time-coordination' }), 390, 'fr')).toBe('6,5 h');
    expect(valueInWords(line({ indicator: 'cost' }), 480000, 'en')).toBe('4,800 €');
    expect(valueInWords(line({}), null, 'fr')).toBe('');
  });

  it('has a bar when it is a share, or a part of what was planned, never longer than whole', () => {
    expect(barOf(line({ indicator: 'person-informed', value: 83 }))).toBe(83);
    expect(barOf(line({ value: 1, planned: 2 }))).toBe(50);
    expect(barOf(line({ value: 5, planned: 4 }))).toBe(100);
    expect(barOf(line({ value: 5 }))).toBeNull();
    expect(barOf(line({ value: 0, planned: 0 }))).toBeNull();
  });

  it('says what was counted most among what may be shown', () => {
    expect(mostCounted(TABLE, 'fr')).toEqual({ label: 'Social', count: 9 });
    expect(mostCounted({ ...TABLE, rowTotals: [8, null] }, 'fr')).toEqual({ label: 'Sanitaire', count: 8 });
    expect(mostCounted({ ...TABLE, rowTotals: [null, null] }, 'fr')).toBeUndefined();
  });

  it('is drawn with every column, and with its totals alone as soon as a cell is hidden', () => {
    expect(drawingOf(TABLE, 'Total', 'fr').series.map(({ values }) => values)).toEqual([
      [2, 0],
      [6, 9],
    ]);
    const masked = {
      ...TABLE,
      cells: [
        [null, 6],
        [0, 9],
      ],
    };
    expect(drawingOf(masked, 'Total', 'fr').series).toEqual([{ name: 'Total', values: [8, 9] }]);
  });
});
