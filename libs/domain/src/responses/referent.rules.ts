import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';

/** Body by which a referent accepts or declines, with the limits of what they take on. */
export const answerReferentSchema = z.strictObject({
  accepts: z.boolean(),
  limits: z.string().max(600).describe('What the referent does not take on'),
});
export type AnswerReferent = z.infer<typeof answerReferentSchema>;

/** One or two professionals, health and social, who carry the follow-up; nobody is before having accepted (R056). */
export interface ReferentRole {
  readonly accountId: string;
  readonly side: 'health' | 'social';
  readonly proposedAt: string;
  readonly acceptedAt: string | null;
  readonly declinedAt: string | null;
  readonly limits: string;
}

/** The referent’s own answer, once; nobody accepts for somebody else. */
export function answerReferent(referent: ReferentRole, input: AnswerReferent, accountId: string, now: string): Outcome<ReferentRole> {
  if (referent.accountId !== accountId) return refuse('REFERENT_NOT_PROPOSED');
  if (referent.acceptedAt !== null || referent.declinedAt !== null) return refuse('ALREADY_DONE');
  return accept({
    ...referent,
    acceptedAt: input.accepts ? now : null,
    declinedAt: input.accepts ? null : now,
    limits: input.limits,
  });
}
