import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addMonths, daysBetween, localDateOf } from '../time/local-date';
import { OUTLOOK_CODES } from '../vocabulary/outlooks';

/** When the referent is asked what was kept and what was lost. */
export const OUTLOOK_MONTHS = 6;

/** Body by which the referent says, six months later, whether ruptures were avoided. */
export const answerOutlookSchema = z.strictObject({
  housing: z.enum(OUTLOOK_CODES),
  care: z.enum(OUTLOOK_CODES),
  rights: z.enum(OUTLOOK_CODES),
  note: z.string().trim().max(1000).describe('What happened, without anything that identifies'),
});
export type AnswerOutlook = z.infer<typeof answerOutlookSchema>;

export interface OutlookState {
  readonly dueOn: string;
  /** The day has come. */
  readonly asked: boolean;
  readonly overdueDays: number;
}

/** The dated task of one passage; a later passage takes its place, because the path goes on. */
export function outlookOf(
  response: { readonly validatedAt: string; readonly isLast: boolean },
  now: string,
  zone: string,
): OutlookState | null {
  if (!response.isLast) return null;
  const dueOn = addMonths(localDateOf(response.validatedAt, zone), OUTLOOK_MONTHS);
  const days = daysBetween(dueOn, localDateOf(now, zone));
  return { dueOn, asked: days >= 0, overdueDays: Math.max(0, days) };
}

/** Answered once, from its day on: the answer is counted and leads nowhere afterwards. */
export function answerOutlook(state: OutlookState | null, isAnswered: boolean): Outcome {
  if (isAnswered) return refuse('ALREADY_DONE');
  if (state === null || !state.asked) return refuse('OUTLOOK_NOT_YET', state === null ? undefined : { dueOn: state.dueOn });
  return accept();
}
