import { proposedPosition } from './agenda-position';
import type { ItemKind } from './meeting-kinds';

describe('where a new item is proposed', () => {
  const frame: ItemKind[] = ['free', 'record-approval', 'open-commitments', 'transversal', 'free'];
  it.each<[ItemKind, readonly ItemKind[], number]>([
    ['situation', frame, 3],
    ['situation', ['free', 'open-commitments', 'follow-up', 'situation', 'transversal'], 4],
    ['follow-up', frame, 3],
    ['record-approval', ['free'], 0],
    ['free', frame, 5],
    ['situation', [], 0],
    ['transversal', ['situation', 'free'], 1],
  ])('%s in %j comes at %i', (kind, kinds, expected) => {
    expect(proposedPosition(kinds, kind)).toBe(expected);
  });
});
