import { dueReminders, localHourOf } from './reminders.rules';

describe('when those who did not answer are written again', () => {
  const meeting = { date: '2026-03-20', convokedOn: '2026-03-01' };
  it.each([
    ['not before the first day set', '2026-03-12', []],
    ['on the first day set', '2026-03-13', [7]],
    ['on both when nothing ran in between', '2026-03-19', [7, 1]],
    ['not on the day itself', '2026-03-20', []],
    ['never once the day is past', '2026-03-21', []],
  ] as const)('%s', (_, today, expected) => {
    expect(dueReminders(meeting, [7, 1], today)).toEqual(expected);
  });

  it('leaves out a reminder that would follow the convocation at once', () => {
    expect(dueReminders({ ...meeting, convokedOn: '2026-03-15' }, [7, 1], '2026-03-15')).toEqual([]);
    expect(dueReminders({ ...meeting, convokedOn: '2026-03-15' }, [7, 1], '2026-03-19')).toEqual([1]);
  });
});

describe('the local hour', () => {
  it('follows the zone and its summer time', () => {
    expect(localHourOf('2026-01-10T06:30:00.000Z', 'Europe/Paris')).toBe(7);
    expect(localHourOf('2026-07-10T06:30:00.000Z', 'Europe/Paris')).toBe(8);
    expect(localHourOf('2026-07-10T22:30:00.000Z', 'Europe/Paris')).toBe(0);
  });
});
