import { accept, refuse, type Outcome } from '../../errors/outcome';
import type { ItemStatus, MeetingStatus } from './meeting-kinds';

/** A link with the item it is for, as it stands when somebody uses it. */
export interface GuestLinkState {
  readonly usedAt: string | null;
  /** Set when the item ended, the meeting closed or the invitation was taken back. */
  readonly endedAt: string | null;
  readonly expiresAt: string;
  readonly itemStatus: ItemStatus;
  readonly meetingStatus: MeetingStatus;
}

const STILL_TO_HOLD: readonly MeetingStatus[] = ['draft', 'convoked', 'open', 'paused'];

/** A link works once, before its item is over. */
export function useGuestLink(link: GuestLinkState, now: string): Outcome {
  if (link.endedAt !== null || now >= link.expiresAt || !awaits(link.itemStatus, link.meetingStatus)) return refuse('GUEST_LINK_OVER');
  return link.usedAt === null ? accept() : refuse('GUEST_LINK_USED');
}

/** A link may be made while its item is still to come or being discussed. */
export function canInviteByLink(itemStatus: ItemStatus, meetingStatus: MeetingStatus): Outcome {
  return awaits(itemStatus, meetingStatus) ? accept() : refuse('GUEST_LINK_OVER');
}

const GRACE_MS = 2 * 3_600_000;

/** Meetings run late: a link works for two hours after the slot, or after it was made where the meeting already outran its slot. */
export function guestLinkExpiry(slotEndsAt: string, now: string): string {
  return new Date(Math.max(Date.parse(slotEndsAt), Date.parse(now)) + GRACE_MS).toISOString();
}

/**
 * Where somebody invited to single items stands: nothing is readable before the item opens nor after it ended. `not-held`: put off, withdrawn, or
 * the meeting does not take place.
 */
export const VISIT_STATES = ['waiting', 'open', 'over', 'not-held'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export function visitState(
  items: readonly { readonly status: ItemStatus; readonly barred: boolean }[],
  meetingStatus: MeetingStatus,
): VisitState {
  const own = items.filter(({ barred }) => !barred);
  if (own.some(({ status }) => status === 'current')) return 'open';
  if (own.some(({ status }) => awaits(status, meetingStatus))) return 'waiting';
  const wasHeld = items.some(({ status, barred }) => barred || status === 'decided' || status === 'done');
  return wasHeld ? 'over' : 'not-held';
}

function awaits(itemStatus: ItemStatus, meetingStatus: MeetingStatus): boolean {
  return STILL_TO_HOLD.includes(meetingStatus) && (itemStatus === 'planned' || itemStatus === 'current');
}
