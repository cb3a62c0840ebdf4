import * as fc from 'fast-check';
import { moveItem } from './move-item';

describe('moveItem', () => {
  it('moves one element and keeps the others in order', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moveItem(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('answers the very same list when there is nothing to move', () => {
    const list = ['a', 'b'];
    for (const [from, to] of [
      [0, 0],
      [-1, 0],
      [0, 2],
      [5, 1],
    ] as const)
      expect(moveItem(list, from, to)).toBe(list);
  });

  it('never loses or doubles an element, and moving back restores the list', () => {
    const list = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), (items, a, b) => {
        const from = a % items.length;
        const to = b % items.length;
        const moved = moveItem(items, from, to);
        expect(moved[to]).toBe(items[from]);
        expect(moveItem(moved, to, from)).toEqual(items);
      }),
    );
  });
});
