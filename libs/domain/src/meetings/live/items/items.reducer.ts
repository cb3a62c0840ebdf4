import { beginTimer, type Reducers } from '../reducing';
import { changeItem, emptyFloor, isPresent, isRecused, plannedToLive, type LiveItem, type MeetingState } from '../state';
import { stagePlan } from '../stages';
import { pauseTimer } from '../timer';
import type { itemsEvents, ItemOutcomeReason } from './items.messages';

export const itemsReducers: Reducers<keyof typeof itemsEvents> = {
  'item-added': (state, { payload: { item } }) => ({
    ...state,
    agenda: [...state.agenda, plannedToLive(item, item.kind === 'situation' ? stagePlan(item.plannedMinutes) : [])],
  }),

  'agenda-reordered': (state, { payload: { itemIds } }) => ({
    ...state,
    agenda: [...state.agenda].sort((a, b) => itemIds.indexOf(a.id) - itemIds.indexOf(b.id)),
    agendaVersion: state.agendaVersion + 1,
  }),

  'item-started': (state, { at, payload: { itemId, openedAnyway } }) => {
    const sitting = (item: LiveItem) => state.participants.filter((one) => isPresent(one) && !isRecused(item, one.memberId));
    const started = changeItem(state, itemId, (item) => ({
      ...item,
      status: 'current',
      startedAt: at,
      timer: beginTimer(state, at),
      openedAnyway,
      register: sitting(item).map(({ memberId }) => ({ memberId, attendeeId: null, capacity: null, from: at, until: null })),
    }));
    return { ...started, currentItemId: itemId, floor: emptyFloor(itemId) };
  },

  'item-closed': (state, { at, payload: { itemId, done } }) =>
    endItem(state, itemId, at, (item) => ({ ...item, status: done ? 'done' : 'decided' })),

  'item-deferred': (state, { at, payload }) => leave(state, at, payload, 'deferred'),
  'item-redirected': (state, { at, payload }) => leave(state, at, payload, 'redirected'),
  'item-withdrawn': (state, { at, payload }) => {
    const left = leave(state, at, payload, 'withdrawn');
    return changeItem(left, payload.itemId, (item) => ({ ...item, title: '', propositions: [], round: null, response: null, returns: [] }));
  },

  'stage-started': (state, { at, payload: { itemId, stage, dimension } }) =>
    changeItem(state, itemId, (item) => ({
      ...item,
      stage,
      dimension,
      // Going from one dimension to the next stays in the stage: its clock runs on.
      stageTimer: item.stage === stage ? item.stageTimer : beginTimer(state, at),
    })),

  'stage-extended': (state, { payload: { itemId, stage, minutes } }) =>
    changeItem(state, itemId, (item) => ({
      ...item,
      stages: item.stages.map((one) => (one.stage === stage ? { ...one, extendedMinutes: one.extendedMinutes + minutes } : one)),
    })),

  'new-passage-declared': (state, { payload: { itemId } }) =>
    changeItem(state, itemId, (item) => ({
      ...item,
      kind: 'situation',
      stages: stagePlan(item.plannedMinutes).map((stage) => ({ ...stage, extendedMinutes: 0 })),
    })),

  'private-item-started': (state) => ({ ...state, away: true, currentItemId: null, floor: emptyFloor(null) }),
  'private-item-ended': (state) => ({ ...state, away: false, floor: emptyFloor(null) }),
};

type Leaving = { itemId: string; reason: ItemOutcomeReason; note: string | null; wasCurrent: boolean };

function leave(state: MeetingState, at: string, payload: Leaving, status: LiveItem['status']): MeetingState {
  const outcome = { reason: payload.reason, note: payload.note };
  const close = (item: LiveItem): LiveItem => ({ ...item, status, outcome });
  return payload.wasCurrent ? endItem(state, payload.itemId, at, close) : changeItem(state, payload.itemId, close);
}

/** Ending an item stops its clocks, freezes the register of who heard it and empties the queue. */
function endItem(state: MeetingState, itemId: string, at: string, close: (item: LiveItem) => LiveItem): MeetingState {
  const ended = changeItem(state, itemId, (item) =>
    close({
      ...item,
      endedAt: at,
      timer: pauseTimer(item.timer, at),
      stageTimer: pauseTimer(item.stageTimer, at),
      register: item.register.map((line) => (line.until === null ? { ...line, until: at } : line)),
    }),
  );
  return { ...ended, currentItemId: null, floor: emptyFloor(null) };
}
