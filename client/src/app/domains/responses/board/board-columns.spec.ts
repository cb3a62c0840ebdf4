import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { boardRows, columnOf, neighbour } from './board-columns';

const one = (id: string, structureId: string | null, status: ListedCommitment['status']) =>
  ({ id, structureId, status }) as ListedCommitment;
const structures = [
  { id: 'cmp', name: 'CMP des tilleuls' },
  { id: 'ccas', name: 'CCAS des tilleuls' },
];

describe('the board of commitments', () => {
  const rows = boardRows(
    [one('a', 'cmp', 'to-do'), one('b', 'cmp', 'to-do'), one('c', 'cmp', 'abandoned'), one('d', null, 'done'), one('e', 'ccas', 'to-do')],
    structures,
  );

  it('has one row per structure by name, those that wait for a structure last', () => {
    expect(rows.map(({ name }) => name)).toEqual(['CCAS des tilleuls', 'CMP des tilleuls', undefined]);
    expect(rows[1]?.columns.map(({ id, items }) => [id, items.length])).toEqual([
      ['to-do', 2],
      ['in-progress', 0],
      ['done', 0],
      ['not-kept', 1],
    ]);
  });

  it('puts together what could not be kept', () => {
    for (const status of ['impossible', 'no-longer-wanted', 'abandoned'] as const) expect(columnOf(status)).toBe('not-kept');
  });

  it('is walked with arrows: down a column over structures, sideways to the next filled column', () => {
    expect(neighbour(rows, 'e', 'ArrowDown')).toBe('a');
    expect(neighbour(rows, 'a', 'ArrowUp')).toBe('e');
    expect(neighbour(rows, 'b', 'ArrowRight')).toBe('c');
    expect(neighbour(rows, 'c', 'ArrowLeft')).toBe('a');
    expect(neighbour(rows, 'd', 'ArrowRight')).toBeUndefined();
    expect(neighbour(rows, 'unknown', 'ArrowUp')).toBeUndefined();
  });
});
