import { hourAfter, lengthInWords } from './clock-time';

describe('hours beside the items', () => {
  it.each([
    ['14:00', 0, '14:00'],
    ['14:00', 60, '15:00'],
    ['09:30', 95, '11:05'],
    ['23:30', 45, '00:15'],
  ])('%s and %i minutes later is %s', (start, minutes, expected) => {
    expect(hourAfter(start, minutes)).toBe(expected);
  });

  it('says lengths as people do', () => {
    expect([5, 50, 60, 150, 240].map(lengthInWords)).toEqual(['5 min', '50 min', '1 h', '2 h 30', '4 h']);
  });
});
