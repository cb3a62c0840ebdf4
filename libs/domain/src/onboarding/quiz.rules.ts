import type { Role } from '../access/roles';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addMonths, localDateOf } from '../time/local-date';
import { QUIZ_QUESTIONS, type QuizChoice } from './quiz-questions';

/** One wrong answer is explained and accepted; two send back to the screens. */
export const QUIZ_PASS_SCORE = QUIZ_QUESTIONS.length - 1;

/** A pass is renewed after this long. */
export const PREPARATION_VALID_MONTHS = 24;

/** Roles that sit in commissions and hear situations. */
export const PREPARED_ROLES: readonly Role[] = ['coordinator', 'facilitator', 'member', 'deputy'];

export interface QuizResult {
  readonly score: number;
  readonly passed: boolean;
  readonly answers: readonly { readonly id: string; readonly chosen: QuizChoice; readonly right: QuizChoice }[];
}

/** Marks a whole set of answers; a missing question is not a wrong answer but a form to finish. */
export function markQuiz(chosen: Readonly<Partial<Record<string, QuizChoice>>>): Outcome<QuizResult> {
  const missing = QUIZ_QUESTIONS.filter(({ id }) => !Object.hasOwn(chosen, id)).map(({ id }) => id);
  if (missing.length > 0) return refuse('QUIZ_UNFINISHED', { questions: missing });
  const answers = QUIZ_QUESTIONS.map(({ id, right }) => ({ id, chosen: chosen[id] ?? right, right }));
  const score = answers.filter((answer) => answer.chosen === answer.right).length;
  return accept({ score, passed: score >= QUIZ_PASS_SCORE, answers });
}

/** The first day on which a pass no longer counts. */
export function preparationEndsOn(passedAt: string, zone: string): string {
  return addMonths(localDateOf(passedAt, zone), PREPARATION_VALID_MONTHS);
}

/** Whether somebody must still prepare before meeting content opens to them. */
export function preparationDue(
  preparation: { readonly asked: boolean; readonly passedAt: string | null },
  roles: readonly Role[],
  now: string,
  zone: string,
): boolean {
  if (!preparation.asked || !roles.some((role) => PREPARED_ROLES.includes(role))) return false;
  return preparation.passedAt === null || localDateOf(now, zone) >= preparationEndsOn(preparation.passedAt, zone);
}
