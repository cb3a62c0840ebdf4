import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays, daysBetween, localDateOf } from '../time/local-date';
import { RETURN_ANSWER_CODES, type ReturnAnswerCode } from '../vocabulary/effects';

/** Body of the return to the person (R066): what she answered and said, or why she could not be met. */
export const returnToPersonSchema = z.strictObject({
  on: z.iso.date().describe('Day of the return or of the attempt'),
  how: z.string().trim().min(3).max(400).describe('By which function and how, no name'),
  answer: z.enum(RETURN_ANSWER_CODES),
  words: z.string().max(2000).describe('What she said, in her own words; why she could not be met otherwise'),
  nextAttemptOn: z.iso.date().nullable().describe('Next attempt when she could not be met'),
});
export type ReturnToPersonInput = z.infer<typeof returnToPersonSchema>;

export interface ReturnToPerson extends ReturnToPersonInput {
  readonly byAccountId: string;
  readonly recordedAt: string;
}

/** Body of the return to the submitter (R067). */
export const returnToSubmitterSchema = z.strictObject({
  text: z.string().trim().min(3).max(2000).describe('Where things stand'),
  useful: z.enum(['yes', 'partly', 'no', 'too-early']).describe('Whether the passage helped the submitter'),
});
export type ReturnToSubmitterInput = z.infer<typeof returnToSubmitterSchema>;

export interface ReturnToSubmitter extends ReturnToSubmitterInput {
  readonly byAccountId: string;
  readonly recordedAt: string;
}

const NOT_MET: readonly ReturnAnswerCode[] = ['unreachable', 'not-suitable-now'];

/** Records a return: her words when she was met, a reason and a next attempt (or none, on purpose) when she was not. */
export function recordReturnToPerson(
  input: ReturnToPersonInput,
  context: { readonly validatedAt: string; readonly byAccountId: string; readonly now: string; readonly zone: string },
): Outcome<ReturnToPerson> {
  const today = localDateOf(context.now, context.zone);
  if (input.on > today || input.on < localDateOf(context.validatedAt, context.zone)) return refuse('RETURN_DATE');
  if (input.words.trim().length < 3) return refuse(NOT_MET.includes(input.answer) ? 'RETURN_NEEDS_REASON' : 'RETURN_NEEDS_WORDS');
  if (input.nextAttemptOn !== null && (input.nextAttemptOn <= today || !NOT_MET.includes(input.answer))) return refuse('RETURN_DATE');
  return accept({ ...input, byAccountId: context.byAccountId, recordedAt: context.now });
}

/** The last recorded answer decides; null before any return. */
export function personAnswer(returns: readonly ReturnToPerson[]): ReturnAnswerCode | null {
  return [...returns].sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)).at(-1)?.answer ?? null;
}

export interface LoopState {
  readonly done: boolean;
  readonly dueOn: string;
  /** 0 while it is not late. */
  readonly overdueDays: number;
}

/** The two closing loops of a situation: return to the person, return to the submitter, with the council’s delays. */
export function closingLoops(
  response: {
    readonly validatedAt: string;
    readonly toPerson: readonly ReturnToPerson[];
    readonly toSubmitter: readonly ReturnToSubmitter[];
  },
  delays: { readonly returnToPersonDays: number; readonly returnToSubmitterDays: number },
  now: string,
  zone: string,
): { readonly person: LoopState; readonly submitter: LoopState } {
  const validatedOn = localDateOf(response.validatedAt, zone);
  const today = localDateOf(now, zone);
  const loop = (done: boolean, dueOn: string): LoopState => ({
    done,
    dueOn,
    overdueDays: done ? 0 : Math.max(0, daysBetween(dueOn, today)),
  });
  const answer = personAnswer(response.toPerson);
  const attempt = [...response.toPerson].sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)).at(-1)?.nextAttemptOn ?? null;
  const answered = answer !== null && (!NOT_MET.includes(answer) || attempt === null);
  return {
    person: loop(answered, attempt ?? addDays(validatedOn, delays.returnToPersonDays)),
    submitter: loop(response.toSubmitter.length > 0, addDays(validatedOn, delays.returnToSubmitterDays)),
  };
}
