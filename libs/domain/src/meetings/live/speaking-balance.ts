import { leads, type Viewer } from './actor';
import { knowsTurnOf } from './project-event';
import type { MeetingState, Participant, Turn } from './state';
import { elapsedMs } from './timer';

/** A sector with fewer people would show how long one of them spoke. */
export const SECTOR_MINIMUM_PEOPLE = 3;

export interface SectorBalance {
  readonly sector: string;
  readonly people: number;
  readonly turns: number;
  readonly durationMs: number;
}

export interface PersonBalance {
  readonly memberId: string;
  readonly turns: number;
  readonly durationMs: number;
}

export interface SpeakingBalance {
  /** Sectors of three people or more, the least heard first. */
  readonly sectors: readonly SectorBalance[];
  /** The reader's own speech; null for whoever does not sit, and once the meeting is closed. */
  readonly own: PersonBalance | null;
  /** Everybody in the room, the least heard first: for the facilitator only, while the meeting lasts. */
  readonly people: readonly PersonBalance[];
}

type Spoken = Pick<Turn, 'memberId' | 'sector' | 'durationMs'>;

/** How speech was shared on the items the reader sees: by sector for everybody, by person for the facilitator, one's own for oneself. */
export function speakingBalance(state: MeetingState, viewer: Viewer, now: string): SpeakingBalance {
  const room = state.participants.filter(wasThere);
  const spoken = turnsOf(state, viewer, now);
  const sectors = [...new Set(room.map(({ sector }) => sector))]
    .map((sector) => ({ sector, people: room.filter((person) => person.sector === sector).length }))
    .filter(({ people }) => people >= SECTOR_MINIMUM_PEOPLE)
    .map((line) => ({ ...line, ...sumOf(spoken.filter(({ sector }) => sector === line.sector)) }));
  const personal = (memberId: string): PersonBalance => ({ memberId, ...sumOf(spoken.filter((turn) => turn.memberId === memberId)) });
  const isOver = state.status === 'closed';
  const people = isOver || !leads(viewer, state.currentItemId) ? [] : room.map(({ memberId }) => personal(memberId));
  return {
    sectors: sectors.sort(leastHeardFirst),
    own: isOver || viewer.memberId === null ? null : personal(viewer.memberId),
    people: people.sort(leastHeardFirst),
  };
}

/** Finished turns and the running one, nameless where the reader may not know the name. */
function turnsOf({ agenda, floor }: MeetingState, viewer: Viewer, now: string): Spoken[] {
  const finished = agenda.flatMap(({ id, turns }) => turns.map((turn) => ({ ...turn, itemId: id })));
  const running = [floor.speaking, floor.interrupted].flatMap((turn) =>
    turn === null || floor.itemId === null ? [] : [{ ...turn, itemId: floor.itemId, durationMs: elapsedMs(turn.timer, now) }],
  );
  return [...finished, ...running].map(({ itemId, memberId, sector, durationMs }) => ({
    memberId: knowsTurnOf(viewer, itemId, memberId) ? memberId : null,
    sector,
    durationMs,
  }));
}

function wasThere({ attendance }: Participant): boolean {
  return attendance === 'present' || attendance === 'remote' || attendance === 'left';
}

function sumOf(spoken: readonly Spoken[]): { turns: number; durationMs: number } {
  return { turns: spoken.length, durationMs: spoken.reduce((sum, { durationMs }) => sum + durationMs, 0) };
}

function leastHeardFirst(a: { durationMs: number }, b: { durationMs: number }): number {
  return a.durationMs - b.durationMs;
}
