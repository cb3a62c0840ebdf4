import { nextCommission, type CalendarMeeting } from './next-meeting.rules';

const meeting = (over: Partial<CalendarMeeting>): CalendarMeeting => ({
  id: over.date ?? 'one',
  kind: 'commission',
  status: 'closed',
  date: '2026-01-13',
  everyMonths: null,
  ...over,
});
const TODAY = '2026-05-20';

describe('preparing the next commission', () => {
  it('opens the nearest draft before creating anything', () => {
    const draft = meeting({ status: 'draft', date: '2026-06-09' });
    const later = meeting({ status: 'draft', date: '2026-09-08' });
    expect(nextCommission([later, draft, meeting({ status: 'convoked', date: '2026-05-26' })], TODAY)).toEqual({ existing: draft });
  });

  it('opens the one convened for a coming day when nothing is in draft, not the one of today', () => {
    const convened = meeting({ status: 'convoked', date: '2026-05-26' });
    expect(nextCommission([convened], TODAY)).toEqual({ existing: convened });
    expect(nextCommission([meeting({ status: 'convoked', date: TODAY })], TODAY).existing).toBeNull();
  });

  it('finds the date at the rhythm of the series, on the same weekday of the month', () => {
    const model = meeting({ date: '2026-05-12', everyMonths: 1 });
    expect(nextCommission([meeting({}), model], TODAY)).toEqual({ existing: null, date: '2026-06-09', model });
  });

  it('takes the distance between the last two when they were planned one by one, three months when there is only one', () => {
    const [first, second] = [meeting({ date: '2026-01-13' }), meeting({ date: '2026-03-10' })];
    expect(nextCommission([first, second], TODAY)).toMatchObject({ date: '2026-07-14' });
    expect(nextCommission([first], TODAY)).toMatchObject({ date: '2026-07-14' });
    expect(nextCommission([first], '2026-02-01')).toMatchObject({ date: '2026-04-14' });
  });

  it('forgets what was cancelled, postponed or of another kind, and starts a council a month from today', () => {
    const others = [
      meeting({ status: 'cancelled', date: '2026-06-01' }),
      meeting({ kind: 'plenary', status: 'draft', date: '2026-06-02' }),
    ];
    expect(nextCommission(others, TODAY)).toEqual({ existing: null, date: '2026-06-17', model: null });
  });
});
