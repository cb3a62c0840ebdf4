import { beginTimer, type Reducers } from '../reducing';
import { changeItem, type Floor, type FloorEntry, type MeetingState, type RunningTurn } from '../state';
import { elapsedMs, pauseTimer, resumeTimer } from '../timer';
import type { queueEvents } from './queue.messages';

export const queueReducers: Reducers<keyof typeof queueEvents> = {
  'floor-requested': (state, { payload: { entryId, memberId, sector, kind } }) =>
    changeFloor(state, ({ waiting }) => ({ waiting: enqueue(waiting, { entryId, memberId, sector, kind }) })),

  'request-withdrawn': (state, { payload: { entryId } }) => changeFloor(state, ({ waiting }) => ({ waiting: without(waiting, entryId) })),

  'turn-started': (state, { at, payload: { entryId, interrupts } }) =>
    changeFloor(state, ({ waiting, speaking, interrupted }) => {
      const entry = waiting.find((one) => one.entryId === entryId);
      if (entry === undefined) return {};
      const paused = interrupts && speaking !== null ? { ...speaking, timer: pauseTimer(speaking.timer, at) } : interrupted;
      return { waiting: without(waiting, entryId), speaking: { ...entry, timer: beginTimer(state, at) }, interrupted: paused };
    }),

  'turn-ended': (state, { at, payload: { itemId, memberId } }) => {
    const { speaking, interrupted } = state.floor;
    if (speaking === null) return state;
    const ended = changeFloor(state, () => ({
      speaking: interrupted === null ? null : givenBack(state, interrupted, at),
      interrupted: null,
      last: entryOf(speaking),
    }));
    if (itemId === null) return ended;
    const turn = { memberId, sector: speaking.sector, kind: speaking.kind, durationMs: elapsedMs(speaking.timer, at) };
    return changeItem(ended, itemId, (item) => ({ ...item, turns: [...item.turns, turn] }));
  },

  'last-put-back': (state, { payload: { entryId, memberId, sector, kind } }) =>
    changeFloor(state, ({ waiting }) => {
      const ethics = waiting.filter((entry) => entry.kind === 'point-of-ethics');
      const others = waiting.filter((entry) => entry.kind !== 'point-of-ethics');
      const entry = { entryId, memberId, sector, kind };
      return { waiting: kind === 'point-of-ethics' ? [entry, ...ethics, ...others] : [...ethics, entry, ...others], last: null };
    }),

  'queue-reordered': (state, { payload: { entryIds } }) =>
    changeFloor(state, ({ waiting }) => ({
      waiting: [...waiting].sort((a, b) => entryIds.indexOf(a.entryId) - entryIds.indexOf(b.entryId)),
    })),
};

function changeFloor(state: MeetingState, change: (floor: Floor) => Partial<Floor>): MeetingState {
  return { ...state, floor: { ...state.floor, ...change(state.floor), version: state.floor.version + 1 } };
}

/** Points of ethics keep their order among themselves, before everything else. */
function enqueue(waiting: readonly FloorEntry[], entry: FloorEntry): FloorEntry[] {
  if (entry.kind !== 'point-of-ethics') return [...waiting, entry];
  const ethics = waiting.filter(({ kind }) => kind === 'point-of-ethics');
  return [...ethics, entry, ...waiting.filter(({ kind }) => kind !== 'point-of-ethics')];
}

function without(waiting: readonly FloorEntry[], entryId: string): FloorEntry[] {
  return waiting.filter((entry) => entry.entryId !== entryId);
}

function entryOf({ entryId, memberId, sector, kind }: RunningTurn): FloorEntry {
  return { entryId, memberId, sector, kind };
}

function givenBack(state: MeetingState, turn: RunningTurn, at: string): RunningTurn {
  return state.status === 'open' && state.curtain === null ? { ...turn, timer: resumeTimer(turn.timer, at) } : turn;
}
