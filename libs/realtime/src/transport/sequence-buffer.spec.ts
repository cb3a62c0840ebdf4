import * as fc from 'fast-check';
import { SequenceBuffer } from './sequence-buffer';

describe('frames numbered by the server', () => {
  it('are delivered once and in order, however they arrive, repeated or not', () => {
    const arrivals = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(arrivals, (seqs) => {
        const buffer = new SequenceBuffer<number>();
        const delivered = seqs.flatMap((seq) => buffer.offer(seq, seq, seq));
        expect(delivered).toEqual(Array.from({ length: buffer.seq }, (_, position) => position + 1));
        expect(buffer.hasGap).toBe(seqs.some((seq) => seq > buffer.seq));
      }),
    );
  });

  it('follow a catch-up: what it covers is dropped, what comes next is delivered', () => {
    const buffer = new SequenceBuffer<string>();
    expect(buffer.offer(5, 6, 'five-six')).toEqual([]);
    expect(buffer.offer(3, 3, 'three')).toEqual([]);
    expect(buffer.catchUp(4)).toEqual(['five-six']);
    expect(buffer.seq).toBe(6);
    expect(buffer.hasGap).toBe(false);
  });
});
