import type { Outcome } from '../../errors/outcome';
import type { LiveActor } from '../live/actor';
import { parseCommand } from '../live/commands';
import { decide } from '../live/decide';
import { RIGHTS_CHANGING_EVENTS, type MeetingEvent } from '../live/events';
import { reduceAll } from '../live/reduce';
import { startingState, type MeetingPlan } from '../live/starting-state';
import type { MeetingState } from '../live/state';

export interface GivenCommand {
  readonly type: string;
  readonly commandId: string;
  readonly payload?: unknown;
  readonly expectedVersion?: number | undefined;
}

/**
 * A meeting held in memory with the very rules of real ones, and nothing else: no server, no journal, no row. What happens in it cannot reach
 * a figure, since it leaves the page with it.
 */
export class TrainingMeeting {
  private current: MeetingState;
  private readonly happened: MeetingEvent[] = [];
  private currentEpoch = 1;

  constructor(plan: MeetingPlan) {
    this.current = startingState(plan);
  }

  get state(): MeetingState {
    return this.current;
  }

  /** Place of the last event. */
  get seq(): number {
    return this.happened.length;
  }

  get epoch(): number {
    return this.currentEpoch;
  }

  /** What the command makes happen, or why not; a refusal changes nothing. */
  give(memberId: string, command: GivenCommand, now: string): Outcome<MeetingEvent[]> {
    const parsed = parseCommand(command);
    if (!parsed.ok) return parsed;
    const decided = decide(this.current, parsed.value, actorIn(this.current, memberId), now);
    if (!decided.ok) return decided;
    this.happened.push(...decided.value);
    this.current = reduceAll(this.current, decided.value);
    if (decided.value.some(({ type }) => RIGHTS_CHANGING_EVENTS.includes(type))) this.currentEpoch += 1;
    return decided;
  }
}

/** A member of the training meeting with the rights of their part in it. */
export function actorIn(state: MeetingState, memberId: string): LiveActor {
  const roles = state.participants.find((person) => person.memberId === memberId)?.roles ?? [];
  return {
    kind: 'person',
    accountId: null,
    memberId,
    roles,
    structureIds: [memberId],
    circle: 3,
    canFacilitate: memberId === state.facilitatorId,
    canCoordinate: memberId === state.coordinatorId,
    visibleItemIds: 'all',
    recusedItemIds: [],
  };
}
