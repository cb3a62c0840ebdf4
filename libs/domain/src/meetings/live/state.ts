import type { Role } from '../../access/roles';
import type { CompositionLine, MissingSector } from '../plan/composition.rules';
import type { DocumentLayer, ItemKind, ItemStatus, MeetingKind, MeetingStatus } from '../plan/meeting-kinds';
import type { AttendanceState, AttendeeCapacity, RecusalReason } from './attendance/attendance.messages';
import type { Proposition, Referent, ReturnPlan, Round, ValidatedResponse } from './deliberation/deliberation.state';
import type { Dimension, PlannedStage, Stage } from './stages';
import { STOPPED_TIMER, type Timer } from './timer';
import type { CurtainCategory } from './ethics/ethics.messages';
import type { ProjectionMode } from './projection/projection.messages';
import type { FloorKind } from './queue/queue.messages';
import type { ItemOutcomeReason } from './items/items.messages';

/** A person with an account who is on the frozen list, or was called as a deputy. */
export interface Participant {
  readonly memberId: string;
  readonly displayName: string;
  readonly structureId: string;
  readonly sector: string;
  readonly roles: readonly Role[];
  readonly attendance: AttendanceState | null;
  /** Since when the attendance state holds. */
  readonly since: string | null;
  readonly replacedBy: string | null;
}

export interface Recusal {
  readonly memberId: string;
  /** Null for those who may not know it. */
  readonly reason: RecusalReason | null;
  /** Free words, for the facilitator of the item only. */
  readonly text: string | null;
}

/** One line of the register of who heard what; people without an account appear by capacity, never by name. */
export interface RegisterLine {
  readonly memberId: string | null;
  readonly attendeeId: string | null;
  readonly capacity: AttendeeCapacity | null;
  readonly from: string;
  readonly until: string | null;
}

export interface LiveStage extends PlannedStage {
  readonly extendedMinutes: number;
}

/** A finished turn of speech; the name leaves when the meeting closes. */
export interface Turn {
  readonly memberId: string | null;
  readonly sector: string;
  readonly kind: FloorKind;
  readonly durationMs: number;
}

export interface ItemOutcome {
  readonly reason: ItemOutcomeReason;
  readonly note: string | null;
}

export interface PlannedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly situationId: string | null;
  readonly situationCode: string | null;
  readonly documents: readonly { readonly id: string; readonly layer: DocumentLayer }[];
  /** Why the item was added after the list was frozen. */
  readonly lateReason: string | null;
}

export interface LiveItem extends PlannedItem {
  readonly status: ItemStatus;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly timer: Timer;
  readonly stages: readonly LiveStage[];
  readonly stage: Stage | null;
  readonly dimension: Dimension | null;
  readonly stageTimer: Timer;
  /** Set when the composition rule was not met and the facilitator opened anyway. */
  readonly openedAnyway: { readonly reason: string; readonly missing: readonly MissingSector[] } | null;
  readonly recusals: readonly Recusal[];
  readonly actingFacilitatorId: string | null;
  readonly actingCoordinatorId: string | null;
  readonly register: readonly RegisterLine[];
  readonly turns: readonly Turn[];
  readonly propositions: readonly Proposition[];
  readonly round: Round | null;
  readonly response: ValidatedResponse | null;
  readonly referents: readonly Referent[];
  readonly returns: readonly ReturnPlan[];
  readonly outcome: ItemOutcome | null;
}

export interface FloorEntry {
  readonly entryId: string;
  readonly memberId: string | null;
  readonly sector: string;
  readonly kind: FloorKind;
}

export interface RunningTurn extends FloorEntry {
  readonly timer: Timer;
}

/** The speaking queue of the current item, or of the meeting between two items. */
export interface Floor {
  readonly itemId: string | null;
  readonly version: number;
  readonly waiting: readonly FloorEntry[];
  readonly speaking: RunningTurn | null;
  /** The speaker a question interrupted, who gets the time back. */
  readonly interrupted: RunningTurn | null;
  readonly last: FloorEntry | null;
}

/** Content is off every page; the category is for whoever leads the item. */
export interface Curtain {
  readonly drawnAt: string;
  readonly itemId: string | null;
  readonly category: CurtainCategory | null;
}

export interface EthicsAlert {
  readonly alertId: string;
  readonly memberId: string;
  readonly itemId: string | null;
  readonly note: string | null;
  readonly raisedAt: string;
  readonly acknowledgedAt: string | null;
}

export interface MeetingHeader {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  /** Local date `YYYY-MM-DD` in `zone`. */
  readonly date: string;
  readonly zone: string;
  readonly startTime: string;
  readonly durationMinutes: number;
  /** Who leads by default, and who coordinates: the people whose recusal needs a designated deputy. */
  readonly facilitatorId: string | null;
  readonly coordinatorId: string | null;
  readonly composition: readonly CompositionLine[];
}

/** What everybody in the room shares, computed from events by the same function on the server and in browsers. */
export interface MeetingState extends MeetingHeader {
  readonly status: MeetingStatus;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly participants: readonly Participant[];
  readonly agenda: readonly LiveItem[];
  readonly agendaVersion: number;
  readonly currentItemId: string | null;
  /** An item the reader may not see is being discussed: the neutral waiting page. Always false in the server's own state. */
  readonly away: boolean;
  readonly curtain: Curtain | null;
  /** What the screen of the room does. */
  readonly projection: ProjectionMode;
  readonly floor: Floor;
  readonly alerts: readonly EthicsAlert[];
  /** Members who attested that they kept no notes. */
  readonly attestations: readonly string[];
}

export function emptyFloor(itemId: string | null): Floor {
  return { itemId, version: 0, waiting: [], speaking: null, interrupted: null, last: null };
}

export function plannedToLive(item: PlannedItem, stages: readonly PlannedStage[]): LiveItem {
  return {
    ...item,
    status: 'planned',
    startedAt: null,
    endedAt: null,
    timer: STOPPED_TIMER,
    stages: stages.map((stage) => ({ ...stage, extendedMinutes: 0 })),
    stage: null,
    dimension: null,
    stageTimer: STOPPED_TIMER,
    openedAnyway: null,
    recusals: [],
    actingFacilitatorId: null,
    actingCoordinatorId: null,
    register: [],
    turns: [],
    propositions: [],
    round: null,
    response: null,
    referents: [],
    returns: [],
    outcome: null,
  };
}

export function findItem(state: MeetingState, itemId: string): LiveItem | undefined {
  return state.agenda.find(({ id }) => id === itemId);
}

export function changeItem(state: MeetingState, itemId: string, change: (item: LiveItem) => LiveItem): MeetingState {
  return { ...state, agenda: state.agenda.map((item) => (item.id === itemId ? change(item) : item)) };
}

export function isPresent(participant: Participant): boolean {
  return participant.attendance === 'present' || participant.attendance === 'remote';
}

export function isRecused(item: LiveItem, memberId: string): boolean {
  return item.recusals.some((recusal) => recusal.memberId === memberId);
}

/** Those who sit for an item: present, in the room or remotely, and not recused. */
export function sittingFor(state: MeetingState, item: LiveItem): Participant[] {
  return state.participants.filter((participant) => isPresent(participant) && !isRecused(item, participant.memberId));
}
