import { nextPeriod, periodDue, type PublishedPeriod } from './publication.rules';

const first: PublishedPeriod = { year: 2026, from: 1, to: 2 };

describe('publications', () => {
  it('follow each other without a gap or an overlap', () => {
    expect(nextPeriod(2026, 2, [], '2026-07-01')).toEqual({ ok: true, value: first });
    expect(nextPeriod(2026, 3, [first], '2026-10-01')).toEqual({ ok: true, value: { year: 2026, from: 3, to: 3 } });
    expect(nextPeriod(2026, 2, [first], '2026-10-01')).toMatchObject({ ok: false, code: 'ALREADY_PUBLISHED' });
    expect(nextPeriod(2027, 1, [first], '2027-04-01')).toMatchObject({ ok: true });
  });

  it('hold no quarter that is still running', () => {
    expect(nextPeriod(2026, 3, [], '2026-09-30')).toMatchObject({ ok: false, code: 'PERIOD_NOT_ENDED' });
  });

  it('come by themselves a month after the year, for what is left of it', () => {
    expect(periodDue(2026, [], '2027-01-30')).toBeUndefined();
    expect(periodDue(2026, [first], '2027-01-31')).toEqual({ year: 2026, from: 3, to: 4 });
    expect(periodDue(2026, [first, { year: 2026, from: 3, to: 4 }], '2027-06-01')).toBeUndefined();
  });
});
