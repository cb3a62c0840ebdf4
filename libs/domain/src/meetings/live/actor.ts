import type { SharingCircle } from '../../access/persona';
import type { Role } from '../../access/roles';
import { findItem, isRecused, type MeetingState } from './state';

/** Who acts or reads in the live meeting, as the server established it from grants at this instant. */
export interface LiveActor {
  readonly kind: 'person' | 'projector' | 'server';
  readonly accountId: string | null;
  /** Their line on the frozen list; null for a reader who does not sit. */
  readonly memberId: string | null;
  readonly roles: readonly Role[];
  readonly structureIds: readonly string[];
  readonly circle: SharingCircle;
  /** Holds the level `facilitate` on the meeting. */
  readonly canFacilitate: boolean;
  /** Holds the level `coordinate` on the meeting. */
  readonly canCoordinate: boolean;
  /** Items the grants open. */
  readonly visibleItemIds: 'all' | readonly string[];
  /** Items the grants bar, whatever else is held. */
  readonly recusedItemIds: readonly string[];
}

/** A reader with what the state itself changes to their rights: recusals, designations, withdrawals, curtain. */
export interface Viewer extends LiveActor {
  readonly actingFacilitatorItemIds: readonly string[];
  readonly actingCoordinatorItemIds: readonly string[];
  readonly withdrawnItemIds: readonly string[];
  /** The curtain is drawn: nobody reads content. */
  readonly withheld: boolean;
}

/** The server itself, acting after a rule of another domain (a withdrawn agreement, a late item). */
export const SERVER_ACTOR: LiveActor = {
  kind: 'server',
  accountId: null,
  memberId: null,
  roles: [],
  structureIds: [],
  circle: 3,
  canFacilitate: false,
  canCoordinate: false,
  visibleItemIds: 'all',
  recusedItemIds: [],
};

/** The screen of the room: what everybody sitting for the current item may see, and no power. */
export function projectorActor(visibleItemIds: 'all' | readonly string[]): LiveActor {
  return { ...SERVER_ACTOR, kind: 'projector', visibleItemIds };
}

/** Current rights of a reader in the server's own state; projections always use these, also when replaying old events. */
export function viewerOf(state: MeetingState, actor: LiveActor): Viewer {
  const { memberId } = actor;
  const itemsWhere = (test: (item: MeetingState['agenda'][number]) => boolean) => state.agenda.filter(test).map(({ id }) => id);
  return {
    ...actor,
    recusedItemIds: [...actor.recusedItemIds, ...itemsWhere((item) => memberId !== null && isRecused(item, memberId))],
    actingFacilitatorItemIds: itemsWhere((item) => memberId !== null && item.actingFacilitatorId === memberId),
    actingCoordinatorItemIds: itemsWhere((item) => memberId !== null && item.actingCoordinatorId === memberId),
    withdrawnItemIds: itemsWhere((item) => item.status === 'withdrawn'),
    withheld: state.curtain !== null,
  };
}

/** Whether nothing of the item may reach the reader, on any path. */
export function isHidden(viewer: Viewer, itemId: string): boolean {
  if (viewer.withheld || viewer.withdrawnItemIds.includes(itemId) || viewer.recusedItemIds.includes(itemId)) return true;
  return viewer.visibleItemIds !== 'all' && !viewer.visibleItemIds.includes(itemId);
}

/** Whether the reader leads the item: the facilitator unless recused, or the deputy designated for it. */
export function leads(viewer: Viewer, itemId: string | null): boolean {
  if (itemId === null) return viewer.canFacilitate;
  if (viewer.recusedItemIds.includes(itemId)) return false;
  return viewer.canFacilitate || viewer.actingFacilitatorItemIds.includes(itemId);
}

/** Whether the reader coordinates the item: the coordinator unless recused, or the deputy designated for it. */
export function coordinates(viewer: Viewer, itemId: string | null): boolean {
  if (itemId === null) return viewer.canCoordinate;
  if (viewer.recusedItemIds.includes(itemId)) return false;
  return viewer.canCoordinate || viewer.actingCoordinatorItemIds.includes(itemId);
}

/** Which role of the item is recused without a designated deputy, so that the item may not open. */
export function missingReplacement(state: MeetingState, itemId: string): 'facilitator' | 'coordinator' | null {
  const item = findItem(state, itemId);
  if (item === undefined) return null;
  const recused = (memberId: string | null) => memberId !== null && isRecused(item, memberId);
  if (recused(state.facilitatorId) && item.actingFacilitatorId === null) return 'facilitator';
  return recused(state.coordinatorId) && item.actingCoordinatorId === null ? 'coordinator' : null;
}
