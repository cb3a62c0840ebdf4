import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays, localDateOf } from '../time/local-date';

/** When professionals are asked whether the commission made them less alone. */
export const RELIEF_MOMENTS = ['after-meeting', 'thirty-days'] as const;
export type ReliefMoment = (typeof RELIEF_MOMENTS)[number];

/** Agreement with “with the commission, I feel less alone in this situation”, from 1 (not at all) to 5 (fully). */
export const RELIEF_SCORES = [1, 2, 3, 4, 5] as const;

/** Body of the answer; who answered is kept apart from what. */
export const sayReliefSchema = z.strictObject({
  moment: z.enum(RELIEF_MOMENTS),
  score: z.int().min(1).max(5),
});
export type SayRelief = z.infer<typeof sayReliefSchema>;

const WINDOWS: Readonly<Record<ReliefMoment, { readonly fromDays: number; readonly toDays: number }>> = {
  'after-meeting': { fromDays: 0, toDays: 14 },
  'thirty-days': { fromDays: 30, toDays: 60 },
};

/** What is asked today of somebody who brought or follows a situation; null between the two moments and after them. */
export function reliefAsked(
  validatedAt: string,
  given: readonly ReliefMoment[],
  now: string,
  zone: string,
): { readonly moment: ReliefMoment; readonly until: string } | null {
  const validatedOn = localDateOf(validatedAt, zone);
  const today = localDateOf(now, zone);
  const moment = RELIEF_MOMENTS.find((each) => {
    const { fromDays, toDays } = WINDOWS[each];
    return !given.includes(each) && addDays(validatedOn, fromDays) <= today && today <= addDays(validatedOn, toDays);
  });
  return moment === undefined ? null : { moment, until: addDays(validatedOn, WINDOWS[moment].toDays) };
}

/** Each answers once a moment, while it is asked. */
export function sayRelief(asked: { readonly moment: ReliefMoment } | null, input: SayRelief, given: readonly ReliefMoment[]): Outcome {
  if (given.includes(input.moment)) return refuse('ALREADY_DONE');
  return asked?.moment === input.moment ? accept() : refuse('RELIEF_NOT_ASKED');
}
