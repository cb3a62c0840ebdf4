import { closeSituation, type CloseSituation } from './closure.rules';
import type { Commitment } from './commitment.rules';
import { answerReferent, type ReferentRole } from './referent.rules';
import { closingLoops, personAnswer, recordReturnToPerson, type ReturnToPerson } from './returns.rules';

const NOW = '2026-11-21T10:00:00.000Z';
const ZONE = 'Europe/Paris';

describe('a referent', () => {
  const health: ReferentRole = { accountId: 'anne', side: 'health', proposedAt: NOW, acceptedAt: null, declinedAt: null, limits: '' };

  it('answers in their own name, once', () => {
    const answer = { accepts: true, limits: 'Pas les week-ends' };
    const accepted = answerReferent(health, answer, 'anne', NOW);
    expect(accepted).toMatchObject({ ok: true, value: { acceptedAt: NOW, limits: 'Pas les week-ends' } });
    expect(answerReferent(health, answer, 'bruno', NOW)).toMatchObject({ code: 'REFERENT_NOT_PROPOSED' });
    if (accepted.ok) expect(answerReferent(accepted.value, answer, 'anne', NOW)).toMatchObject({ code: 'ALREADY_DONE' });
  });
});

describe('the return to the person', () => {
  const input = {
    on: '2026-11-20',
    how: 'visite de l’infirmière',
    answer: 'accepts' as const,
    words: '« D’accord, mais pas le matin. »',
    nextAttemptOn: null,
  };
  const context = { validatedAt: '2026-11-10T10:00:00.000Z', byAccountId: 'anne', now: NOW, zone: ZONE };

  it.each([
    ['her answer and her words', {}, true],
    ['her answer without her words', { words: ' ' }, 'RETURN_NEEDS_WORDS'],
    ['why she was not met', { answer: 'unreachable' as const, words: 'porte close', nextAttemptOn: '2026-12-01' }, true],
    ['an attempt without a reason', { answer: 'unreachable' as const, words: '' }, 'RETURN_NEEDS_REASON'],
    ['a day before the meeting', { on: '2026-11-09' }, 'RETURN_DATE'],
    ['a day to come', { on: '2026-11-22' }, 'RETURN_DATE'],
    ['a next attempt after she answered', { nextAttemptOn: '2026-12-01' }, 'RETURN_DATE'],
  ])('records %s', (_rule, change, expected) => {
    const outcome = recordReturnToPerson({ ...input, ...change }, context);
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });

  it('the last answer counts, and an open attempt keeps the loop open', () => {
    const attempt: ReturnToPerson = {
      ...input,
      answer: 'unreachable',
      nextAttemptOn: '2026-12-01',
      byAccountId: 'anne',
      recordedAt: '2026-11-15T10:00:00.000Z',
    };
    const met: ReturnToPerson = { ...input, byAccountId: 'anne', recordedAt: '2026-12-01T10:00:00.000Z' };
    const delays = { returnToPersonDays: 15, returnToSubmitterDays: 30 };
    const loops = (toPerson: readonly ReturnToPerson[], now: string) =>
      closingLoops({ validatedAt: context.validatedAt, toPerson, toSubmitter: [] }, delays, now, ZONE);
    expect(personAnswer([met, attempt])).toBe('accepts');
    expect(loops([], NOW).person).toEqual({ done: false, dueOn: '2026-11-25', overdueDays: 0 });
    expect(loops([attempt], '2026-12-03T10:00:00.000Z').person).toEqual({ done: false, dueOn: '2026-12-01', overdueDays: 2 });
    expect(loops([attempt, met], '2026-12-31T10:00:00.000Z').person.done).toBe(true);
    expect(loops([met], '2026-12-11T10:00:00.000Z').submitter).toEqual({ done: false, dueOn: '2026-12-10', overdueDays: 1 });
  });
});

describe('closing a situation', () => {
  const followed = { status: 'followed-up' as const, resumesAt: null, passages: 1 };
  const input: CloseSituation = {
    reason: 'C02',
    summary: 'Le SAVS a pris le relais.',
    remains: 'La demande de logement suit son cours.',
    learned: '',
    effectByReferent: 'stabilised',
    effectByPerson: 'improved',
    personWords: '',
  };
  const open = { id: 'c1', status: 'to-do', version: 1 } as Commitment;
  const context = { commitments: [], returnedToPerson: true, returnedToSubmitter: true, now: NOW };

  it.each([
    ['with both loops closed and nothing open', followed, {}, {}, true],
    ['with an open commitment', followed, {}, { commitments: [open] }, 'COMMITMENTS_OPEN'],
    ['before the person was told', followed, {}, { returnedToPerson: false }, 'RETURN_TO_PERSON_MISSING'],
    ['before the submitter was told', followed, {}, { returnedToSubmitter: false }, 'RETURN_TO_SUBMITTER_MISSING'],
    ['after a death, without a return to the person', followed, { reason: 'C06' as const }, { returnedToPerson: false }, true],
    [
      'as a duplicate, without any return',
      followed,
      { reason: 'C10' as const },
      { returnedToPerson: false, returnedToSubmitter: false },
      true,
    ],
    ['without a response', { ...followed, passages: 0 }, {}, {}, 'SITUATION_STEP_REFUSED'],
    ['twice', { ...followed, status: 'closed' as const }, {}, {}, 'SITUATION_STEP_REFUSED'],
    [
      'while the person opposes, as if the aim was reached',
      { ...followed, status: 'suspended' as const },
      {},
      {},
      'CLOSURE_WHILE_SUSPENDED',
    ],
    ['while the person opposes, for that reason', { ...followed, status: 'suspended' as const }, { reason: 'C04' as const }, {}, true],
  ])('%s', (_rule, standing, inputChange, contextChange, expected) => {
    const outcome = closeSituation(standing, { ...input, ...inputChange }, { ...context, ...contextChange });
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });

  it('ends what was left when the person opposes or left', () => {
    const opposed = closeSituation(followed, { ...input, reason: 'C04' }, { ...context, commitments: [open] });
    expect(opposed).toMatchObject({ value: { ended: [{ status: 'no-longer-wanted', reason: 'person-declined', version: 2 }] } });
    const left = closeSituation(followed, { ...input, reason: 'C05' }, { ...context, commitments: [open] });
    expect(left).toMatchObject({ value: { ended: [{ status: 'abandoned', reason: 'situation-changed' }] } });
  });
});
