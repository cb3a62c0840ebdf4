import { readTimer } from './timer-reading';

describe('readTimer', () => {
  it.each([
    [10, 0, '10:00', 'running', 10],
    [10, 7 * 60_000 + 59_000, '2:01', 'running', 3],
    [10, 8 * 60_000, '2:00', 'ending', 2],
    [10, 9 * 60_000 + 59_500, '0:01', 'ending', 1],
    [10, 10 * 60_000, '0:00', 'over', 0],
    [10, 12 * 60_000 + 5_000, '+2:05', 'over', 2],
  ] as const)('%i planned minutes after %i ms read %s (%s)', (planned, elapsed, clock, phase, minutes) => {
    expect(readTimer(planned, elapsed)).toEqual({ clock, phase, minutes });
  });
});
