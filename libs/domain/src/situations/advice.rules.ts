import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { PROBLEM_CODES } from '../vocabulary/problem-codes';
import { freeText } from './free-text';
import { EXPECTED_HELP } from './submission-blocks.schema';

/** Body of an anonymous advice request (R023): a question of practice, no person, hence no agreement to collect. */
export const askAdviceSchema = z.strictObject({
  question: freeText(1000, 'What the professional asks').min(10),
  context: freeText(3000, 'What one needs to understand, without anything about a person who could be recognised'),
  expectedHelp: z.array(z.enum(EXPECTED_HELP)).max(7),
  problems: z.array(z.enum(PROBLEM_CODES)).max(12),
  discussInMeeting: z.boolean().describe('The professional agrees that it be discussed as a question of practice'),
});
export type AskAdvice = z.infer<typeof askAdviceSchema>;

/** Body of the answer. */
export const answerAdviceSchema = z.strictObject({
  text: freeText(4000, 'Answer').min(1),
  outcome: z.enum(['answered', 'oriented', 'submit-a-situation', 'practice-question']).describe('What follows'),
});
export type AnswerAdvice = z.infer<typeof answerAdviceSchema>;

export interface AdviceRequest extends AskAdvice {
  readonly id: string;
  readonly councilId: string;
  readonly authorId: string;
  readonly askedAt: string;
  readonly answer: (AnswerAdvice & { readonly answeredBy: string; readonly answeredAt: string }) | null;
}

/** Answers once; it becomes a question of practice in a meeting only when its author agreed. */
export function answerAdvice(request: AdviceRequest, input: AnswerAdvice, answeredBy: string, now: string): Outcome<AdviceRequest> {
  if (request.answer !== null) return refuse('ALREADY_DONE');
  if (input.outcome === 'practice-question' && !request.discussInMeeting) return refuse('ADVICE_NOT_FOR_MEETING');
  return accept({ ...request, answer: { ...input, answeredBy, answeredAt: now } });
}
