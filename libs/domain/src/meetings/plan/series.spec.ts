import * as fc from 'fast-check';
import { instantOf, seriesDates } from './series.rules';

describe('a series of meetings', () => {
  it('keeps the weekday and the week of the month, every three months', () => {
    // 8 December 2026 is the second Tuesday of its month.
    expect(seriesDates({ firstDate: '2026-12-08', count: 4, everyMonths: 3 })).toEqual([
      '2026-12-08',
      '2027-03-09',
      '2027-06-08',
      '2027-09-14',
    ]);
  });

  it('falls on the last such weekday when a month has no fifth one', () => {
    expect(seriesDates({ firstDate: '2026-09-29', count: 2, everyMonths: 1 })).toEqual(['2026-09-29', '2026-10-27']);
  });

  it('always keeps the first date, the weekday and a growing order', () => {
    const date = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (day, count, everyMonths) => {
        const firstDate = day.toISOString().slice(0, 10);
        const dates = seriesDates({ firstDate, count, everyMonths });
        expect(dates[0]).toBe(firstDate);
        expect(new Set(dates.map((one) => new Date(one).getUTCDay())).size).toBe(1);
        expect([...dates].sort()).toEqual(dates);
      }),
    );
  });
});

describe('the instant of a local time', () => {
  it.each([
    ['winter', '2026-12-08', '09:00', '2026-12-08T08:00:00.000Z'],
    ['summer', '2026-06-09', '09:00', '2026-06-09T07:00:00.000Z'],
    ['the day clocks go forward, after the change', '2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['the day clocks go back, after the change', '2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
    ['the day clocks go back, before the change', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
  ])('is right in %s', (_, date, time, expected) => {
    expect(instantOf(date, time, 'Europe/Paris')).toBe(expected);
  });

  it('follows the named zone overseas', () => {
    expect(instantOf('2026-12-08', '09:00', 'Indian/Reunion')).toBe('2026-12-08T05:00:00.000Z');
  });
});
