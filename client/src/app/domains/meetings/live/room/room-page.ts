import type { MeetingState } from '@croisee/domain/meetings/live/state';
import type { MeetingView } from '@croisee/realtime/meeting/meeting-view';

/** Which page stands in the room: content shows on one of them only. */
export type RoomPage = 'joining' | 'ended' | 'curtain' | 'away' | 'closed' | 'cancelled' | 'room';

/** The curtain goes before everything: it hides the waiting page as well, and nobody learns which item it fell on. */
export function roomPage({ connection, state }: Pick<MeetingView<MeetingState>, 'connection' | 'state'>): RoomPage {
  if (connection === 'ended') return 'ended';
  if (state === undefined) return 'joining';
  if (state.curtain !== null) return 'curtain';
  if (state.status === 'closed') return 'closed';
  if (state.status === 'cancelled' || state.status === 'postponed') return 'cancelled';
  return state.away ? 'away' : 'room';
}
