import { stagePlan } from './stages';
import { emptyFloor, plannedToLive, type MeetingHeader, type MeetingState, type Participant, type PlannedItem } from './state';
import type { MeetingStatus } from '../plan/meeting-kinds';

/** What was planned, as the rows hold it when the meeting's first event is written. */
export interface MeetingPlan extends MeetingHeader {
  readonly status: MeetingStatus;
  readonly participants: readonly Pick<Participant, 'memberId' | 'displayName' | 'structureId' | 'sector' | 'roles'>[];
  readonly items: readonly PlannedItem[];
}

/** The state before any event: nobody in, nothing started. */
export function startingState(plan: MeetingPlan): MeetingState {
  const { items, participants, ...header } = plan;
  return {
    ...header,
    openedAt: null,
    closedAt: null,
    participants: participants.map((person) => ({ ...person, attendance: null, since: null, replacedBy: null })),
    agenda: items.map((item) => plannedToLive(item, item.kind === 'situation' ? stagePlan(item.plannedMinutes) : [])),
    agendaVersion: 0,
    currentItemId: null,
    away: false,
    curtain: null,
    projection: 'following',
    floor: emptyFloor(null),
    alerts: [],
    attestations: [],
  };
}
