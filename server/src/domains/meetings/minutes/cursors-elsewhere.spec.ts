import { CursorsElsewhere } from './cursors-elsewhere';

const cursor = (state: string, connectionId = 'page') => ({ documentId: 'doc', memberId: 'member', connectionId, state });

describe('cursors of pages on other nodes', () => {
  it('are shown when they move and not when they are only repeated', () => {
    const elsewhere = new CursorsElsewhere();
    expect(elsewhere.hear(cursor('AA=='), 0)).toBe(true);
    expect(elsewhere.hear(cursor('AA=='), 1_000)).toBe(false);
    expect(elsewhere.hear(cursor('BB=='), 2_000)).toBe(true);
    expect(elsewhere.all()).toEqual([cursor('BB==')]);
  });

  it('leave the pages when their own page takes them away, or is not heard of any more', () => {
    const elsewhere = new CursorsElsewhere();
    elsewhere.hear(cursor('AA==', 'left'), 0);
    elsewhere.hear(cursor('AA==', 'lost'), 0);
    expect(elsewhere.hear(cursor('', 'left'), 100)).toBe(true);
    expect(elsewhere.hear(cursor('', 'unknown'), 100)).toBe(false);
    expect(elsewhere.forgetOld(5_000)).toEqual([]);
    expect(elsewhere.forgetOld(60_000)).toEqual([cursor('', 'lost')]);
    expect(elsewhere.all()).toEqual([]);
  });
});
