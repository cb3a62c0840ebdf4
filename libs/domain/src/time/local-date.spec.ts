import { addDays, addMonths, daysBetween, localDateOf, localDateSchema } from './local-date';

describe('local dates', () => {
  it('reads the day of the named zone, not of UTC', () => {
    expect(localDateOf('2026-06-30T22:30:00.000Z', 'Europe/Paris')).toBe('2026-07-01');
    expect(localDateOf('2026-06-30T22:30:00.000Z', 'UTC')).toBe('2026-06-30');
  });

  it('keeps the last day of a shorter month', () => {
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-21', 3)).toBe('2027-02-21');
  });

  it('counts whole days over a change of clock', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-30', addDays('2026-03-30', -5))).toBe(-5);
  });

  it('refuses a day that does not exist', () => {
    expect(localDateSchema.safeParse('2026-02-30').success).toBe(false);
  });
});
