/**
 * Need-to-know is data: a grant says that a person holds a level on one subject for a time. Convocation, invitation, recusal, approval
 * and closing write grants; policy, SQL scopes and socket rooms read nothing else.
 */
export const GRANT_SUBJECTS = ['situation', 'item', 'meeting'] as const;
export type GrantSubject = (typeof GRANT_SUBJECTS)[number];

export const GRANT_LEVELS = [
  /** The submitter on their own situation: its status, its own text, the record extract, who read it. */
  'own',
  /** The coordinator who prepares and follows up: everything but the secret blocks. */
  'coordinate',
  /** The facilitator who guards the frame: everything their profession allows. */
  'facilitate',
  /** A member or deputy from convocation to approval of the record. */
  'deliberate',
  /** A guest, on one item, from its opening to its closing. */
  'attend',
  /** A referent who accepted to carry the follow-up. */
  'follow-up',
  /** A structure's member after approval: the commitments of their structure only. */
  'commitment',
  /** The ethics referent, on a motivated referral. */
  'audit',
  /** Recused or excluded: overrides every other level on the subject. */
  'barred',
] as const;
export type GrantLevel = (typeof GRANT_LEVELS)[number];

/** Why a grant was written or ended; kept on the row so that access can be explained. */
export const GRANT_REASONS = [
  'submission',
  'appointment',
  'convocation',
  'invitation',
  'item-opening',
  'recusal',
  'exclusion',
  'referent-acceptance',
  'approval',
  'referral',
  'designation',
] as const;
export type GrantReason = (typeof GRANT_REASONS)[number];

/** A thing that is protected by grants: the caller's levels in force on it, loaded with the row. */
export interface Held {
  readonly held: readonly GrantLevel[];
}
