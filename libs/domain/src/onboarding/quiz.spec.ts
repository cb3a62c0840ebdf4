import { AFTER_PREPARATION, onboardingRules } from './onboarding.permissions';
import { ONBOARDING_SCREENS } from './onboarding-screens';
import { QUIZ_QUESTIONS, type QuizChoice } from './quiz-questions';
import { markQuiz, preparationDue, QUIZ_PASS_SCORE } from './quiz.rules';
import { buildPolicy } from '../access/policy';
import { meetingsRules } from '../meetings/meetings.permissions';
import { aPersona } from '../situations/situation.fixtures';

const right = Object.fromEntries(QUIZ_QUESTIONS.map((question) => [question.id, question.right]));
const wrongAt = (count: number): Record<string, QuizChoice> =>
  Object.fromEntries(QUIZ_QUESTIONS.map(({ id, right: letter }, index) => [id, index < count ? (letter === 'a' ? 'b' : 'a') : letter]));
const ZONE = 'Europe/Paris';

describe('the quiz before the first meeting', () => {
  it('passes with one mistake, not with two', () => {
    expect(markQuiz(right)).toMatchObject({ ok: true, value: { score: QUIZ_QUESTIONS.length, passed: true } });
    expect(markQuiz(wrongAt(1))).toMatchObject({ value: { score: QUIZ_PASS_SCORE, passed: true } });
    expect(markQuiz(wrongAt(2))).toMatchObject({ value: { passed: false } });
  });

  it('is not marked while a question has no answer', () => {
    const { recognised: _, ...others } = right;
    expect(markQuiz(others)).toMatchObject({ code: 'QUIZ_UNFINISHED', details: { questions: ['recognised'] } });
  });

  it('tells in both languages why the right answer is right, and right answers are not always the same letter', () => {
    for (const { why, choices } of QUIZ_QUESTIONS)
      expect([why.fr, why.en, ...Object.values(choices).flatMap(({ fr, en }) => [fr, en])]).not.toContain('');
    expect(new Set(QUIZ_QUESTIONS.map((question) => question.right)).size).toBe(3);
    expect(new Set(ONBOARDING_SCREENS.map(({ theme }) => theme))).toEqual(new Set(['confidentiality', 'stigma', 'law']));
  });
});

describe('who must prepare', () => {
  const due = (passedAt: string | null, roles: readonly ('member' | 'elected' | 'professional')[] = ['member'], asked = true) =>
    preparationDue({ asked, passedAt }, roles, '2026-11-20T10:00:00.000Z', ZONE);

  it('those who sit and never passed, or passed two years ago', () => {
    expect(due(null)).toBe(true);
    expect(due('2024-11-21T10:00:00.000Z')).toBe(false);
    expect(due('2024-11-20T10:00:00.000Z')).toBe(true);
  });

  it('nobody where the council does not ask for it, nor those who never sit', () => {
    expect(due(null, ['member'], false)).toBe(false);
    expect(due(null, ['elected', 'professional'])).toBe(false);
  });

  it('until then reads nothing of a meeting, whatever they hold', () => {
    const instance = { councilId: 'here', held: ['deliberate', 'facilitate', 'coordinate'] };
    const policyOf = (preparationDueNow: boolean) =>
      buildPolicy(aPersona(preparationDueNow ? { preparationDue: true } : {}), [meetingsRules, onboardingRules]);
    for (const permission of AFTER_PREPARATION) {
      expect([permission, policyOf(true).check(permission, instance).allowed]).toEqual([permission, false]);
      expect([permission, policyOf(false).check(permission, instance).allowed]).toEqual([permission, true]);
    }
    expect(policyOf(true).check('meeting.recuse', instance).allowed).toBe(true);
  });
});
