import type { Candidate } from './finding';
import { resolveOverlaps } from './overlap';

function candidate(start: number, end: number, confidence: number, kind: Candidate['kind'] = 'person'): Candidate {
  return { start, end, kind, confidence };
}

describe('overlapping candidates', () => {
  it('of different kinds: the most certain stays, at equal certainty the longest', () => {
    expect(resolveOverlaps([candidate(0, 10, 0.7), candidate(2, 5, 0.9, 'phone')], 20)).toEqual([candidate(2, 5, 0.9, 'phone')]);
    expect(resolveOverlaps([candidate(0, 4, 0.9), candidate(2, 9, 0.9, 'phone')], 20)).toEqual([candidate(2, 9, 0.9, 'phone')]);
  });

  it('the name of a place keeps the name of the person it is called after', () => {
    expect(resolveOverlaps([candidate(0, 15, 0.86, 'place'), candidate(4, 15, 0.92)], 20)).toEqual([candidate(0, 15, 0.92, 'place')]);
  });

  it('of one kind become one passage that covers both, as certain as the most certain', () => {
    expect(resolveOverlaps([candidate(0, 6, 0.9), candidate(4, 12, 0.95)], 20)).toEqual([candidate(0, 12, 0.95)]);
  });

  it('that only touch both stay, in text order', () => {
    expect(resolveOverlaps([candidate(6, 9, 0.95), candidate(0, 6, 0.7)], 20)).toEqual([candidate(0, 6, 0.7), candidate(6, 9, 0.95)]);
  });
});
