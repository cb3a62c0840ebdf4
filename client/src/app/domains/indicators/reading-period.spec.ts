import { periodQuery, readingPeriod } from './reading-period';

const NOTHING = { annee: undefined, de: undefined, a: undefined, publication: undefined };

describe('the period of a page of figures', () => {
  it('is this year when the address says nothing, or nonsense', () => {
    expect(periodQuery(readingPeriod(NOTHING, true, 2026))).toBe('year=2026&from=1&to=4');
    expect(periodQuery(readingPeriod({ ...NOTHING, annee: 'x', de: '9', a: '-1' }, true, 2026))).toBe('year=2026&from=4&to=4');
  });

  it('never ends before it starts', () => {
    expect(readingPeriod({ ...NOTHING, de: '3', a: '1' }, true, 2026)).toMatchObject({ from: 3, to: 3 });
  });

  it('is a publication when one is asked, which has its own quarters', () => {
    expect(periodQuery(readingPeriod({ ...NOTHING, annee: '2025', de: '2', publication: 'id' }, true, 2026))).toBe(
      'year=2025&publication=id',
    );
  });
});
