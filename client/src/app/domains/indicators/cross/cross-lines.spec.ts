import type { BookTable } from '@croisee/domain/indicators/book';
import { biggestCell, lineUp } from './cross-lines';

const TABLE: BookTable = {
  ...{ subject: 'situations', rowsAre: 'problem', columnsAre: 'quarter', rows: ['P01', 'none'], columns: ['2026-Q1', '2026-Q2'] },
  cells: [
    [1, 4],
    [2, 0],
  ],
  ...{ rowTotals: [5, 2], columnTotals: [3, 4], total: 7 },
};

describe('a cross table of true counts', () => {
  it('reads line by line, what was not told by its name, the totals last', () => {
    expect(lineUp(TABLE, 'fr').slice(1)).toEqual([
      { name: 'Non renseigné', cells: [2, 0], total: 2 },
      { name: 'Ensemble', cells: [3, 4], total: 7 },
    ]);
  });

  it('says where most was counted, and nothing of an empty table', () => {
    expect(biggestCell(TABLE, 'fr')).toMatchObject({ column: 'T2 2026', count: 4 });
    expect(biggestCell({ ...TABLE, cells: [[0, 0]] }, 'fr')).toBeUndefined();
  });
});
