import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays, daysBetween, localDateOf } from '../time/local-date';
import { INADMISSIBILITY_CODES } from '../vocabulary/inadmissibility-reasons';
import { missingForSubmission } from './completeness.rules';
import { step, type Standing } from './lifecycle';
import type { AdmissibilityDecision, Situation } from './situation';

/** Body of the decision on admissibility: a refusal carries a coded reason and an orientation. */
export const decideAdmissibilitySchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('admissible'), message: z.string().max(2000).describe('What the submitter reads') }),
  z.strictObject({
    outcome: z.literal('not-admissible'),
    reason: z.enum(INADMISSIBILITY_CODES).describe('N-code'),
    message: z.string().trim().min(10).max(2000).describe('Orientation in the coordinator’s own words'),
  }),
]);
export type DecideAdmissibility = z.infer<typeof decideAdmissibilitySchema>;

/** Body that sends the form back. */
export const askToCompleteSchema = z.strictObject({
  question: z.string().trim().min(5).max(1500).describe('What is missing or unclear'),
});

/** Body of a withdrawal: by whom it was asked, never why. */
export const withdrawSchema = z.strictObject({ askedBy: z.enum(['person', 'submitter', 'structure']) });

/** Submits a complete form that was scanned; what is missing is named field by field. */
export function submit(situation: Pick<Situation, keyof Standing | 'submission' | 'scanStamp'>, currentDigest: string): Outcome<Standing> {
  const missing = missingForSubmission(situation.submission);
  if (missing.length > 0)
    return refuse('SUBMISSION_INCOMPLETE', { fields: missing.map((path) => ({ path, message: 'required to submit' })) });
  if (situation.scanStamp === null || situation.scanStamp.digest !== currentDigest) return refuse('SCAN_STAMP_MISSING');
  if (situation.scanStamp.blocking > 0) return refuse('SCAN_FINDINGS_OPEN', { blocking: situation.scanStamp.blocking });
  return step(situation, 'submit');
}

/** Sends the form back to its submitter with a question. */
export function askToComplete(standing: Standing): Outcome<Standing> {
  return step(standing, 'ask-to-complete');
}

/** Decides on admissibility; an adult’s situation with an open question is never refused without a reason and an orientation. */
export function decideAdmissibility(
  standing: Standing,
  input: DecideAdmissibility,
  now: string,
): Outcome<{ readonly standing: Standing; readonly decision: AdmissibilityDecision }> {
  const next = step(standing, input.outcome === 'admissible' ? 'declare-admissible' : 'declare-inadmissible');
  if (!next.ok) return next;
  const reason = input.outcome === 'admissible' ? null : input.reason;
  return accept({ standing: next.value, decision: { outcome: input.outcome, decidedAt: now, reason, message: input.message } });
}

/** Withdraws at once, also in an open meeting: the item leaves every screen. */
export function withdraw(standing: Standing): Outcome<Standing> {
  return step(standing, 'withdraw');
}

/** Suspends because the person opposes: what is on an agenda leaves it. */
export function suspend(standing: Standing): Outcome<Standing> {
  return step(standing, 'suspend');
}

/** Goes on once the opposition is lifted; the agenda is asked for again. */
export function resume(standing: Standing): Outcome<Standing> {
  return step(standing, 'resume');
}

/** Stops everything: an emergency is not for the commission (charter art. 13). */
export function redirectAsEmergency(standing: Standing): Outcome<Standing> {
  return step(standing, 'redirect-as-emergency');
}

/** The day by which the submitter is answered, and the days left (negative when late). */
export function answerDue(
  submittedAt: string,
  answerDays: number,
  now: string,
  zone: string,
): { readonly on: string; readonly daysLeft: number } {
  const on = addDays(localDateOf(submittedAt, zone), answerDays);
  return { on, daysLeft: daysBetween(localDateOf(now, zone), on) };
}
