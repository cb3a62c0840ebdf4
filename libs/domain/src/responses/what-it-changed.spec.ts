import { judgeEffect, lastEffects } from './effect.rules';
import { aPath, aResponse, bookFacts } from '../indicators/book.fixtures';
import type { PathFact, ResponseFact } from '../indicators/facts';
import { measureBook } from '../indicators/measure-book';
import { observatory, publishedObservatory, readableRelief, type ObservatoryFacts } from './observatory';
import { answerOutlook, outlookOf } from './outlook.rules';
import { reliefAsked, sayRelief } from './relief.rules';
import { COMMITMENT_REMINDER_DAYS, commitmentTopic, reminderStep } from './reminders.rules';

const ZONE = 'Europe/Paris';
const VALIDATED = '2026-05-31T15:00:00.000Z';

describe('the review at six months', () => {
  it('is due the same day six months later, or the last day of a shorter month', () => {
    expect(outlookOf({ validatedAt: VALIDATED, isLast: true }, '2026-11-29T10:00:00.000Z', ZONE)).toEqual({
      ...{ dueOn: '2026-11-30', asked: false, overdueDays: 0 },
    });
    expect(outlookOf({ validatedAt: VALIDATED, isLast: true }, '2026-12-02T10:00:00.000Z', ZONE)).toMatchObject({
      asked: true,
      overdueDays: 2,
    });
  });

  it('is asked of the last passage only, from its day on and once', () => {
    const early = outlookOf({ validatedAt: VALIDATED, isLast: true }, '2026-11-29T10:00:00.000Z', ZONE);
    const due = outlookOf({ validatedAt: VALIDATED, isLast: true }, '2026-11-30T10:00:00.000Z', ZONE);
    expect(outlookOf({ validatedAt: VALIDATED, isLast: false }, '2026-12-02T10:00:00.000Z', ZONE)).toBeNull();
    expect(answerOutlook(early, false)).toMatchObject({ code: 'OUTLOOK_NOT_YET' });
    expect(answerOutlook(null, false)).toMatchObject({ code: 'OUTLOOK_NOT_YET' });
    expect(answerOutlook(due, false).ok).toBe(true);
    expect(answerOutlook(due, true)).toMatchObject({ code: 'ALREADY_DONE' });
  });
});

describe('the effect on the situation', () => {
  const person = { judgedBy: 'person', effect: 'improved', words: 'Je dors mieux.' } as const;

  it('is judged by the person in her own words, and by the referent apart', () => {
    expect(judgeEffect(person, ['own']).ok).toBe(true);
    expect(judgeEffect({ ...person, words: '' }, ['own'])).toMatchObject({ code: 'EFFECT_NEEDS_WORDS' });
    expect(judgeEffect({ ...person, effect: 'unknown', words: '' }, ['own']).ok).toBe(true);
    expect(judgeEffect({ ...person, judgedBy: 'referent' }, ['own'])).toMatchObject({ code: 'EFFECT_REFERENT_ONLY' });
    expect(judgeEffect({ ...person, judgedBy: 'referent' }, ['follow-up']).ok).toBe(true);
  });

  it('shows the last word of each, whatever the order they were written in', () => {
    const said = [
      { ...person, recordedAt: '2026-07-01T10:00:00.000Z' },
      { ...person, effect: 'unchanged', recordedAt: '2026-06-01T10:00:00.000Z' } as const,
    ];
    expect(lastEffects(said)).toMatchObject({ person: { effect: 'improved' }, referent: null });
  });
});

describe('the relief of professionals', () => {
  const at = (day: string, given: Parameters<typeof reliefAsked>[1] = []) => reliefAsked(VALIDATED, given, `${day}T10:00:00.000Z`, ZONE);

  it('is asked after the meeting, then a month later, and once each', () => {
    expect(at('2026-06-02')).toEqual({ moment: 'after-meeting', until: '2026-06-14' });
    expect(at('2026-06-02', ['after-meeting'])).toBeNull();
    expect(at('2026-06-20')).toBeNull();
    expect(at('2026-07-01', ['after-meeting'])).toMatchObject({ moment: 'thirty-days' });
    expect(at('2026-09-01')).toBeNull();
    expect(sayRelief(at('2026-06-02'), { moment: 'after-meeting', score: 4 }, ['after-meeting'])).toMatchObject({ code: 'ALREADY_DONE' });
    expect(sayRelief(at('2026-06-20'), { moment: 'after-meeting', score: 4 }, [])).toMatchObject({ code: 'RELIEF_NOT_ASKED' });
  });

  it('is never read from too few answers, not even by those who see true counts', () => {
    const fact = { moment: 'after-meeting', score: 4 } as const;
    const facts = [
      { ...fact, quarter: '2026-Q1', count: 4 } as const,
      { ...fact, quarter: '2026-Q2', count: 3 } as const,
      { ...fact, quarter: '2026-Q2', score: 5, count: 2 } as const,
    ];
    expect(readableRelief(facts, 5)).toEqual(facts.slice(1));
    const none = { unmet: [], notAdmissible: [], ruptures: [] };
    expect(observatory({ ...none, relief: facts.slice(0, 1) }, 5).relief.total).toBe(0);
  });
});

describe('a reminder', () => {
  it('leaves a week and a day before, then after', () => {
    const steps = ['2026-11-12', '2026-11-13', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-30', '2026-12-25'];
    expect(steps.map((day) => reminderStep('2026-11-20', COMMITMENT_REMINDER_DAYS, day))).toEqual([null, -7, -7, -1, -1, 1, 7, 14]);
  });

  it('says due soon before the date, overdue after it', () => {
    expect(commitmentTopic(-1)).toBe('commitment.due-soon');
    expect(commitmentTopic(1)).toBe('commitment.overdue');
  });
});

describe('the observatory', () => {
  const many = <T>(count: number, fact: T): T[] => Array.from({ length: count }, () => fact);
  const facts: ObservatoryFacts = {
    unmet: [
      ...many(6, { quarter: '2026-Q1', code: 'R10', reason: 'no-offer' } as const),
      ...many(2, { quarter: '2026-Q1', code: 'R11', reason: 'no-offer' } as const),
      ...many(9, { quarter: '2026-Q1', code: 'R10', reason: 'delay' } as const),
    ],
    notAdmissible: [...many(7, { quarter: '2026-Q1', reason: 'N02' } as const), ...many(1, { quarter: '2026-Q1', reason: 'N03' } as const)],
    ruptures: [{ quarter: '2026-Q1', housing: 'kept', care: 'lost', rights: 'unknown' }],
    relief: [],
  };

  it('counts missing offers by type of response and inadmissible submissions by reason', () => {
    const { unmet, notAdmissible, ruptures } = observatory(facts, 5);
    expect(unmet).toMatchObject({ rows: ['R10', 'R11'], rowTotals: [15, 2] });
    expect(notAdmissible).toMatchObject({ rows: ['N02', 'N03'], rowTotals: [7, 1], total: 8 });
    expect(ruptures.total).toBe(3);
  });

  it('gives everybody else missing offers only, small counts hidden with what would give them back', () => {
    const published = measureBook(
      bookFacts({
        responses: facts.unmet.map((fact) => aResponse({ ...(fact as Partial<ResponseFact>), outcome: 'impossible' })),
        paths: facts.notAdmissible.map(({ reason }) => aPath({ inadmissible: reason as PathFact['inadmissible'] })),
        outlooks: facts.ruptures,
      }),
      { quarters: ['2026-Q1'], threshold: 5, trueCounts: false, today: '2026-05-01' },
    );
    const { trueCounts, unmet, notAdmissible, ruptures } = publishedObservatory(published);
    expect(trueCounts).toBe(false);
    expect(unmet.columns).toEqual(['no-offer']);
    expect(unmet.cells[1]).toEqual([null]);
    expect([unmet.total, ...unmet.cells.flat()].filter((figure) => figure === null).length).toBeGreaterThan(1);
    expect([notAdmissible.total, ...notAdmissible.cells.flat()].filter((figure) => figure === null).length).toBeGreaterThan(1);
    expect(ruptures.cells.flat().filter((figure) => figure !== null && figure > 0)).toEqual([]);
  });
});
