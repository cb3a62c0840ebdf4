import type { LiveActor } from '../actor';
import { parseCommand, type CommandInput, type CommandType } from '../commands';
import { decide } from '../decide';
import type { MeetingEvent } from '../events';
import { reduceAll } from '../reduce';
import { startingState, type MeetingPlan } from '../starting-state';
import type { MeetingState, PlannedItem } from '../state';

/** Fictitious meeting for the tests of the live rules: facilitator, coordinator, three members, a deputy and a guest. */
export const PEOPLE = ['facilitator', 'coordinator', 'member-health', 'member-social', 'member-housing', 'deputy', 'guest'] as const;
export type PersonName = (typeof PEOPLE)[number];

const SECTORS: Record<PersonName, string> = {
  facilitator: 'health',
  coordinator: 'council',
  'member-health': 'health',
  'member-social': 'social',
  'member-housing': 'housing',
  deputy: 'health',
  guest: 'housing',
};

const roleOf = (name: PersonName) => (name.startsWith('member') ? 'member' : (name as 'facilitator' | 'coordinator' | 'deputy' | 'guest'));

function item(id: string, kind: PlannedItem['kind'], plannedMinutes: number): PlannedItem {
  const about = kind === 'situation' || kind === 'follow-up';
  return {
    id,
    kind,
    title: `Point ${id}`,
    plannedMinutes,
    situationId: about ? `situation-${id}` : null,
    situationCode: null,
    documents: [{ id: `${id}-record`, layer: 'record' }],
    lateReason: null,
  };
}

export const PLAN: MeetingPlan = {
  id: 'meeting',
  kind: 'commission',
  status: 'convoked',
  title: 'Commission de l’automne',
  date: '2026-11-24',
  zone: 'Europe/Paris',
  startTime: '09:00',
  durationMinutes: 240,
  facilitatorId: 'facilitator',
  coordinatorId: 'coordinator',
  composition: [],
  participants: PEOPLE.map((name) => ({
    memberId: name,
    displayName: name,
    structureId: `structure-${name}`,
    sector: SECTORS[name],
    roles: [roleOf(name)],
  })),
  items: [item('opening', 'free', 15), item('first', 'situation', 50), item('follow', 'follow-up', 10), item('second', 'situation', 50)],
};

export function actor(name: PersonName, over: Partial<LiveActor> = {}): LiveActor {
  return {
    kind: 'person',
    accountId: `account-${name}`,
    memberId: name,
    roles: [roleOf(name)],
    structureIds: [`structure-${name}`],
    circle: 3,
    canFacilitate: name === 'facilitator',
    canCoordinate: name === 'coordinator',
    visibleItemIds: name === 'guest' ? ['second'] : 'all',
    recusedItemIds: [],
    ...over,
  };
}

/** Plays commands on the server's state, one second apart, and keeps every event. */
export class Rehearsal {
  readonly start: MeetingState;
  readonly events: MeetingEvent[] = [];
  private current: MeetingState;
  private seconds = 0;
  private commands = 0;

  constructor(plan: Partial<MeetingPlan> = {}) {
    this.start = startingState({ ...PLAN, ...plan });
    this.current = this.start;
  }

  get state(): MeetingState {
    return this.current;
  }

  get now(): string {
    return new Date(Date.UTC(2026, 10, 24, 8) + this.seconds * 1000).toISOString();
  }

  wait(seconds: number): this {
    this.seconds += seconds;
    return this;
  }

  /** The refusal's code, or `ok`; accepted events are applied. */
  try<T extends CommandType>(who: PersonName | LiveActor, type: T, payload: CommandInput<T>, expectedVersion?: number): string {
    this.seconds += 1;
    this.commands += 1;
    const parsed = parseCommand({ type, commandId: `c${this.commands}`, payload, expectedVersion });
    if (!parsed.ok) return parsed.code;
    const decided = decide(this.state, parsed.value, typeof who === 'string' ? actor(who) : who, this.now);
    if (!decided.ok) return decided.code;
    this.events.push(...decided.value);
    this.current = reduceAll(this.current, decided.value);
    return 'ok';
  }

  /** Gives the command and expects it to be accepted. */
  does<T extends CommandType>(who: PersonName | LiveActor, type: T, payload: CommandInput<T>, expectedVersion?: number): this {
    const answer = this.try(who, type, payload, expectedVersion);
    if (answer !== 'ok') throw new Error(`${type} was refused: ${answer}`);
    return this;
  }

  /** Everybody but the guest sits, and the meeting is open. */
  opened(): this {
    for (const memberId of PEOPLE.filter((name) => name !== 'guest'))
      this.does('coordinator', 'record-attendance', { memberId, state: 'present' });
    return this.does('facilitator', 'open-meeting', {});
  }

  item(itemId: string) {
    const found = this.state.agenda.find(({ id }) => id === itemId);
    if (found === undefined) throw new Error(`No item ${itemId}`);
    return found;
  }
}
