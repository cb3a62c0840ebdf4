import { accept, refuse, type Outcome } from '../errors/outcome';
import type { AccountState } from './account.schema';

/** A recovery link is handed over by voice or in person: it is single-use and dies sooner than an invitation. */
export const RECOVERY_VALID_HOURS = 24;

export interface RecoveryLinkTimes {
  readonly createdAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

/** The instant after which the link no longer works. */
export function recoveryExpiry(createdAt: string): string {
  return new Date(Date.parse(createdAt) + RECOVERY_VALID_HOURS * 3_600_000).toISOString();
}

/** Accepts a link that is known, neither used, withdrawn nor too old; the refusal is the same for all of these, so that it tells nothing. */
export function useRecoveryLink<T extends RecoveryLinkTimes>(link: T | undefined, now: string): Outcome<T & { readonly usedAt: string }> {
  if (link === undefined || link.usedAt !== null || link.revokedAt !== null || now >= recoveryExpiry(link.createdAt))
    return refuse('RECOVERY_LINK_DEAD');
  return accept({ ...link, usedAt: now });
}

/** Only an account that already had a password gets a recovery link: the others are invited. */
export function mayRecover(state: AccountState): Outcome {
  if (state === 'closed') return refuse('ACCOUNT_CLOSED');
  return state === 'active' ? accept() : refuse('RECOVERY_NOT_NEEDED');
}
