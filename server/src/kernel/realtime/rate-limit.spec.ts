import { RateLimit } from './rate-limit';

describe('rate limit of a socket', () => {
  it('lets a burst pass, refuses what follows, and gives tokens back with time', () => {
    const limit = new RateLimit(3, 2, 0);
    expect([limit.take(0), limit.take(0), limit.take(0), limit.take(0)]).toEqual([true, true, true, false]);
    expect(limit.take(499)).toBe(false);
    expect(limit.take(1_000)).toBe(true);
  });

  it('never stores more than the burst', () => {
    const limit = new RateLimit(2, 100, 0);
    expect([limit.take(60_000), limit.take(60_000), limit.take(60_000)]).toEqual([true, true, false]);
  });
});
