import type { MeetingLine } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { monthsOf, nextMeeting, shownStatus } from './year';

const meeting = (over: Partial<MeetingLine>): MeetingLine => ({
  id: 'm',
  kind: 'commission',
  status: 'convoked',
  title: 'Commission',
  date: '2026-11-24',
  startTime: '14:00',
  zone: 'Europe/Paris',
  durationMinutes: 240,
  place: '',
  readable: true,
  answer: null,
  visit: false,
  ...over,
});

describe('the calendar of a year', () => {
  it('has twelve months, each with its meetings', () => {
    const months = monthsOf(2026, [meeting({}), meeting({ id: 'b', date: '2026-01-05' })], 'fr');
    expect(months.map(({ name }) => name)[10]).toBe('novembre');
    expect(months.filter(({ meetings }) => meetings.length > 0).map(({ id }) => id)).toEqual(['2026-01', '2026-11']);
  });

  it('finds the next meeting, leaving out those that are over, cancelled or postponed', () => {
    const all = [
      meeting({ id: 'past', date: '2026-10-01' }),
      meeting({ id: 'cancelled', status: 'cancelled' }),
      meeting({ id: 'over', status: 'closed' }),
      meeting({ id: 'today' }),
      meeting({ id: 'later', date: '2026-12-01' }),
    ];
    expect(nextMeeting(all, '2026-11-24')?.id).toBe('today');
    expect(nextMeeting(all, '2027-01-01')).toBeUndefined();
  });

  it('shows a committee whose day has passed as over, and a commission as it stands', () => {
    const convoked = { date: '2026-11-01', status: 'convoked' } as const;
    expect(shownStatus({ ...convoked, kind: 'plenary' }, '2026-11-02')).toBe('closed');
    expect(shownStatus({ ...convoked, kind: 'plenary' }, '2026-11-01')).toBe('convoked');
    expect(shownStatus({ ...convoked, kind: 'commission' }, '2026-11-02')).toBe('convoked');
  });
});
