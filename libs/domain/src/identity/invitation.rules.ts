import { accept, refuse, type Outcome } from '../errors/outcome';

/** An invitation link is single-use and dies after this long. */
export const INVITATION_VALID_DAYS = 7;

export interface Invitation {
  readonly createdAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

/** The instant after which the link no longer works. */
export function invitationExpiry(createdAt: string): string {
  return new Date(Date.parse(createdAt) + INVITATION_VALID_DAYS * 86_400_000).toISOString();
}

/** Accepts an invitation that is neither used, withdrawn nor too old. */
export function useInvitation<T extends Invitation>(invitation: T, now: string): Outcome<T & { readonly usedAt: string }> {
  if (invitation.usedAt !== null) return refuse('INVITATION_USED');
  if (invitation.revokedAt !== null) return refuse('INVITATION_REVOKED');
  if (now >= invitationExpiry(invitation.createdAt)) return refuse('INVITATION_EXPIRED');
  return accept({ ...invitation, usedAt: now });
}
