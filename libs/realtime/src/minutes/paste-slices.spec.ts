import * as fc from 'fast-check';
import { encodeUtf8 } from 'lib0/string';
import * as Y from 'yjs';
import { MAX_UPDATE_BYTES, PASTE_SLICE_BYTES } from '../envelope/frame-limits';
import { addParagraph, documentOf, updateOf } from '../testing/minutes-fixtures';
import { sliceBlocks, sliceText, utf8Length } from './paste-slices';

describe('a large paste', () => {
  it('is cut in pieces that join into the same text, none too large, no character broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 60 }), (text, maxBytes) => {
        const slices = sliceText(text, maxBytes);
        expect(slices.join('')).toBe(text);
        for (const slice of slices) {
          expect(encodeUtf8(slice).length).toBe(utf8Length(slice));
          expect(utf8Length(slice)).toBeLessThanOrEqual(maxBytes);
          expect(slice.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('is grouped by whole blocks in their order, a group closing when the next block would not fit', () => {
    expect(sliceBlocks(['aa', 'b', 'ccc', 'dddddd', 'e'], (block) => block.length, 4)).toEqual([['aa', 'b'], ['ccc'], ['dddddd'], ['e']]);
    expect(sliceBlocks([], () => 1)).toEqual([]);
  });

  it('makes updates that fit a push, even in the longest encoding', () => {
    const doc = documentOf(7);
    for (const slice of sliceText('€'.repeat(20_000))) {
      expect(updateOf(doc, () => addParagraph(doc, 'place', slice)).length).toBeLessThan(MAX_UPDATE_BYTES);
    }
    expect(PASTE_SLICE_BYTES).toBeLessThan(MAX_UPDATE_BYTES);
    expect(Y.encodeStateAsUpdate(doc).length).toBeGreaterThan(60_000);
  });
});
