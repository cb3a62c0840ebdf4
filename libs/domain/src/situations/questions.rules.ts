import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';
import type { SituationStatus } from './lifecycle';

/** Body of a question to the submitter, inside the file (R033): nothing about a situation goes by mail. */
export const askQuestionSchema = z.strictObject({ text: z.string().trim().min(5).max(1500).describe('Question to the submitter') });

/** Body of the submitter’s answer. */
export const answerQuestionSchema = z.strictObject({ text: z.string().trim().min(1).max(4000).describe('Answer') });

export interface QuestionThread {
  readonly id: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly text: string;
  readonly answer: { readonly answeredBy: string; readonly answeredAt: string; readonly text: string } | null;
}

/** States in which a question may be put to the submitter. */
export const ASKABLE: readonly SituationStatus[] = [
  'submitted',
  'to-complete',
  'admissible',
  'in-preparation',
  'on-agenda',
  'response-built',
  'followed-up',
];

/** A question while the situation is under way. */
export function askQuestion(status: SituationStatus, text: string, askedBy: string, now: string): Outcome<Omit<QuestionThread, 'id'>> {
  if (!ASKABLE.includes(status)) return refuse('SITUATION_STEP_REFUSED', { action: 'ask-question', status });
  return accept({ askedBy, askedAt: now, text, answer: null });
}

/** One answer per question; to add to it, the submitter completes the form. */
export function answerQuestion(question: QuestionThread, text: string, answeredBy: string, now: string): Outcome<QuestionThread> {
  if (question.answer !== null) return refuse('ALREADY_DONE');
  return accept({ ...question, answer: { answeredBy, answeredAt: now, text } });
}
