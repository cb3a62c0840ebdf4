import * as z from 'zod';
import type { Role } from '../access/roles';
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

/** Proposes a referent: one per side, never the coordinator, never somebody recused. */
export function proposeReferent(
  current: readonly ReferentRole[],
  proposed: { readonly accountId: string; readonly side: 'health' | 'social'; readonly roles: readonly Role[]; readonly barred: boolean },
  now: string,
): Outcome<ReferentRole> {
  if (proposed.roles.includes('coordinator')) return refuse('REFERENT_IS_COORDINATOR');
  if (proposed.barred) return refuse('REFERENT_RECUSED');
  const standing = current.filter((referent) => referent.declinedAt === null);
  if (standing.some((referent) => referent.side === proposed.side)) return refuse('REFERENT_SIDE_TAKEN', { side: proposed.side });
  if (standing.some((referent) => referent.accountId === proposed.accountId)) return refuse('ALREADY_DONE');
  return accept({ accountId: proposed.accountId, side: proposed.side, proposedAt: now, acceptedAt: null, declinedAt: null, limits: '' });
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
