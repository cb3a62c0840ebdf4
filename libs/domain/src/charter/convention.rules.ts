import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays, addMonths } from '../time/local-date';

/** The structure is asked to renew this long before the end: a signatory has to be found and a board may have to meet. */
export const CONVENTION_NOTICE_DAYS = 60;

/** A convention is signed for five years at most. */
export const CONVENTION_LONGEST_MONTHS = 60;

export const CONVENTION_STATES = ['none', 'to-come', 'in-force', 'to-renew', 'expired', 'ended'] as const;
export type ConventionState = (typeof CONVENTION_STATES)[number];

/** What tells whether a signed convention binds on a day. */
export interface ConventionTerm {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** Day from which it no longer binds because somebody ended it; null otherwise. */
  readonly endedOn: string | null;
}

/** Where a structure stands with its conventions on a day, and the convention that says so. */
export function conventionStanding(terms: readonly ConventionTerm[], today: string): { state: ConventionState; termId: string | null } {
  const binding = terms.find((term) => binds(term, today));
  if (binding !== undefined) {
    const isFollowed = terms.some((term) => term.id !== binding.id && binds(term, addDays(binding.validUntil, 1)));
    const isEnding = today >= addDays(binding.validUntil, -CONVENTION_NOTICE_DAYS);
    return { state: isEnding && !isFollowed ? 'to-renew' : 'in-force', termId: binding.id };
  }
  const coming = terms.find((term) => term.endedOn === null && term.validFrom > today);
  if (coming !== undefined) return { state: 'to-come', termId: coming.id };
  const [last] = [...terms].sort((a, b) => lastDayOf(b).localeCompare(lastDayOf(a)));
  if (last === undefined) return { state: 'none', termId: null };
  return { state: last.endedOn === null ? 'expired' : 'ended', termId: last.id };
}

/** Whether the structure is bound on a day: what opens the list of those convened when the council requires it. */
export function isBound(terms: readonly ConventionTerm[], today: string): boolean {
  return terms.some((term) => binds(term, today));
}

/** Whether a new convention may be recorded beside those of the structure: signed already, of a sensible length, one at a time. */
export function recordConvention(
  term: { readonly signedOn: string; readonly validFrom: string; readonly validUntil: string },
  others: readonly ConventionTerm[],
  today: string,
): Outcome {
  if (term.signedOn > today) return refuse('CONVENTION_SIGNED_LATER');
  if (term.validUntil < term.validFrom || term.validUntil >= addMonths(term.validFrom, CONVENTION_LONGEST_MONTHS))
    return refuse('CONVENTION_LENGTH');
  const overlaps = others.some((other) => other.validFrom <= term.validUntil && term.validFrom <= lastDayOf(other));
  return overlaps ? refuse('CONVENTION_OVERLAPS') : accept();
}

function binds(term: ConventionTerm, day: string): boolean {
  return term.validFrom <= day && day <= lastDayOf(term);
}

function lastDayOf({ validUntil, endedOn }: ConventionTerm): string {
  return endedOn !== null && endedOn <= validUntil ? addDays(endedOn, -1) : validUntil;
}
