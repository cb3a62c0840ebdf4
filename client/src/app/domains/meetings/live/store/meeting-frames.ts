import { parseEvent } from '@croisee/domain/meetings/live/events';
import { forgetContent, forgetItem } from '@croisee/domain/meetings/live/project-state';
import { reduce } from '@croisee/domain/meetings/live/reduce';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import type { MeetingEvent as EventFrame, MeetingWithdrawn } from '@croisee/realtime/envelope/meeting-messages';

/** The state the server projected for this reader; throws when the answer is not one. */
export function readState(value: unknown): MeetingState {
  const state = value as Partial<MeetingState> | null;
  if (typeof state !== 'object' || state === null || !Array.isArray(state.agenda) || !Array.isArray(state.participants))
    throw new Error('The server did not answer with a meeting.');
  return state as MeetingState;
}

/**
 * The state after one frame: the reducer the server runs, on what the server let this reader see. Content is not here when the curtain opens:
 * the page stays behind it until the fresh projection of the new epoch has come.
 */
export function applyFrame(state: MeetingState, { type, at, actorId, payload }: EventFrame): MeetingState {
  if (type === 'curtain-opened') return state;
  return reduce(state, parseEvent({ type, at, actorId: actorId ?? null, payload }));
}

/** What may stay on the page between a withdrawal and the fresh projection that follows it. */
export function withoutWithdrawn(state: MeetingState, { itemId, reason }: MeetingWithdrawn): MeetingState | undefined {
  if (itemId !== undefined) return forgetItem(state, itemId);
  if (reason !== 'curtain') return undefined;
  return { ...forgetContent(state), curtain: state.curtain ?? { drawnAt: state.openedAt ?? '', itemId: null, category: null } };
}
