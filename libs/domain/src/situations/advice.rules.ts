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
  /** Kept for a meeting; null while nobody decided so. */
  readonly forMeeting: ForMeeting | null;
}

/** A question of practice kept for a meeting: on an agenda, or waiting for the next one. */
export interface ForMeeting {
  readonly since: string;
  readonly itemId: string | null;
  /** Day of the meeting on whose agenda it is; null while it waits. */
  readonly on: string | null;
}

/** Body that puts a question of practice on the agenda of a meeting. */
export const placePracticeQuestionSchema = z.strictObject({
  adviceRequestId: z.uuid(),
  title: z.string().trim().min(3).max(120).describe('What the agenda says: the question in a few words'),
  plannedMinutes: z.int().min(1).max(480),
  lateReason: z.string().trim().min(3).max(300).nullable().default(null).describe('Why it joins an agenda already convoked'),
});
export type PlacePracticeQuestion = z.infer<typeof placePracticeQuestionSchema>;

/** Answers once; it becomes a question of practice in a meeting only when its author agreed, and then waits for the next one. */
export function answerAdvice(request: AdviceRequest, input: AnswerAdvice, answeredBy: string, now: string): Outcome<AdviceRequest> {
  if (request.answer !== null) return refuse('ALREADY_DONE');
  const kept = input.outcome === 'practice-question' && request.forMeeting === null ? keepForMeeting(request, now) : accept(request);
  return kept.ok ? accept({ ...kept.value, answer: { ...input, answeredBy, answeredAt: now } }) : kept;
}

/** Keeps a question for the next meeting that takes questions of practice; its author agreed to that. */
export function keepForMeeting(request: AdviceRequest, now: string): Outcome<AdviceRequest> {
  if (!request.discussInMeeting) return refuse('ADVICE_NOT_FOR_MEETING');
  if (request.forMeeting !== null) return refuse('ALREADY_DONE');
  return accept({ ...request, forMeeting: { since: now, itemId: null, on: null } });
}

/** Puts a question on the agenda of a meeting; it is on one agenda at a time. */
export function putInMeeting(
  request: AdviceRequest,
  item: { readonly id: string; readonly on: string },
  now: string,
): Outcome<AdviceRequest> {
  if (!request.discussInMeeting) return refuse('ADVICE_NOT_FOR_MEETING');
  if (isOnAgenda(request)) return refuse('ALREADY_DONE');
  return accept({ ...request, forMeeting: { since: request.forMeeting?.since ?? now, itemId: item.id, on: item.on } });
}

/** Whether a meeting to come, or past, has it on its agenda. */
export function isOnAgenda({ forMeeting }: Pick<AdviceRequest, 'forMeeting'>): boolean {
  return forMeeting !== null && forMeeting.on !== null;
}

const TITLE_LENGTH = 120;

/** What an agenda says of a question when nobody wrote a shorter title: its beginning, cut between two words. */
export function agendaTitle(question: string): string {
  if (question.length <= TITLE_LENGTH) return question;
  const cut = question.slice(0, TITLE_LENGTH - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
