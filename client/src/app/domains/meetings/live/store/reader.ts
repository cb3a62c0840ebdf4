import { viewerOf, type Viewer } from '@croisee/domain/meetings/live/actor';
import type { CommandInput, CommandType } from '@croisee/domain/meetings/live/commands';
import { commandItemId, passGate } from '@croisee/domain/meetings/live/gates';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import type { MeetingMe } from '@croisee/realtime/envelope/meeting-messages';

/** The reader of a projected state, with the rights the server told: it decides what the page offers, never what is allowed. */
export function readerOf(state: MeetingState, me: MeetingMe): Viewer {
  const memberId = me.memberId ?? null;
  const deputises = (role: 'actingFacilitatorId' | 'actingCoordinatorId') =>
    state.agenda.some((item) => memberId !== null && item[role] === memberId);
  return viewerOf(state, {
    kind: 'person',
    accountId: null,
    memberId,
    roles: [],
    structureIds: [],
    circle: 3,
    // A deputy holds the permission too, for their item only: the state tells which.
    canFacilitate: me.can.includes('meeting.lead') && (memberId === state.facilitatorId || !deputises('actingFacilitatorId')),
    canCoordinate: me.can.includes('meeting.organise') && me.roles.includes('coordinator') && !deputises('actingCoordinatorId'),
    // What the reader may not see is not in the state at all.
    visibleItemIds: 'all',
    recusedItemIds: me.recusals,
  });
}

/** Whether the page offers a command now; nothing about an item that is hidden from the reader is ever offered. */
export function isOffered<T extends CommandType>(state: MeetingState, reader: Viewer, type: T, payload: CommandInput<T>): boolean {
  // Behind the curtain every reader is away from the item: that hides nothing from whoever leads it.
  const isElsewhere = state.away && state.curtain === null;
  if (isElsewhere && commandItemId(state, type, payload) === null && !ABOUT_THE_ROOM.includes(type)) return false;
  return passGate(type, payload, { state, actor: reader, now: '', commandId: '', expectedVersion: undefined }).ok;
}

const ABOUT_THE_ROOM: readonly CommandType[] = ['record-attendance', 'record-roll', 'designate-deputy', 'attest-destruction'];
