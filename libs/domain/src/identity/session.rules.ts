/** A session without use for this long is ended, unless its holder is present in an open meeting. */
export const SESSION_IDLE_MINUTES = 30;

/** A session never lasts longer, whatever its use. */
export const SESSION_ABSOLUTE_MINUTES = 600;

/** The interface warns this long before an idle end. */
export const SESSION_WARNING_MINUTES = 2;

export interface SessionTimes {
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly endedAt: string | null;
  /** Presence in an open meeting renews idleness. */
  readonly inOpenMeeting: boolean;
}

export type SessionState = 'live' | 'ended' | 'idle' | 'expired';

/** Whether a session still opens the door at an instant; a clock that went back never prolongs it. */
export function sessionState(session: SessionTimes, now: string): SessionState {
  if (session.endedAt !== null) return 'ended';
  const at = Date.parse(now);
  if (at - Date.parse(session.startedAt) >= SESSION_ABSOLUTE_MINUTES * 60_000) return 'expired';
  if (!session.inOpenMeeting && at - Date.parse(session.lastSeenAt) >= SESSION_IDLE_MINUTES * 60_000) return 'idle';
  return 'live';
}
