import type { Reducers } from '../reducing';
import { changeItem, findItem, isPresent, isRecused, type LiveItem, type MeetingState, type RegisterLine } from '../state';
import type { attendanceEvents } from './attendance.messages';

export const attendanceReducers: Reducers<keyof typeof attendanceEvents> = {
  'participant-admitted': (state, { payload: { participant } }) => ({
    ...state,
    participants: [...state.participants, { ...participant, attendance: null, since: null, replacedBy: null }],
  }),

  'attendance-recorded': (state, { at, payload: { memberId, state: attendance, since, replacedBy } }) => {
    const recorded = { attendance, since: attendance === null ? null : since, replacedBy };
    const participants = state.participants.map((one) => (one.memberId === memberId ? { ...one, ...recorded } : one));
    return followRegister({ ...state, participants }, memberId, at);
  },

  'attendee-recorded': (state, { at, payload: { itemId, attendeeId, capacity } }) =>
    changeItem(state, itemId, (item) => ({
      ...item,
      register: [...item.register, { memberId: null, attendeeId, capacity, from: at, until: null }],
    })),

  'attendee-left': (state, { at, payload: { itemId, attendeeId } }) =>
    changeItem(state, itemId, (item) => ({ ...item, register: endLines(item.register, (line) => line.attendeeId === attendeeId, at) })),

  'recusal-declared': (state, { at, payload: { itemId, memberId, reason, text } }) => {
    const recused = changeItem(state, itemId, (item) => ({
      ...item,
      recusals: [...item.recusals, { memberId, reason, text }],
      // Whoever is recused stops acting for somebody else and carrying the follow-up of this item.
      actingFacilitatorId: item.actingFacilitatorId === memberId ? null : item.actingFacilitatorId,
      actingCoordinatorId: item.actingCoordinatorId === memberId ? null : item.actingCoordinatorId,
      referents: item.referents.filter((referent) => referent.memberId !== memberId),
    }));
    return itemId === state.currentItemId ? followRegister(recused, memberId, at) : recused;
  },

  'recusal-lifted': (state, { at, payload: { itemId, memberId } }) => {
    const lifted = changeItem(state, itemId, (item) => ({ ...item, recusals: item.recusals.filter((one) => one.memberId !== memberId) }));
    return itemId === state.currentItemId ? followRegister(lifted, memberId, at) : lifted;
  },

  'deputy-designated': (state, { payload: { itemId, memberId, replaces } }) =>
    changeItem(state, itemId, (item) =>
      replaces === 'facilitator' ? { ...item, actingFacilitatorId: memberId } : { ...item, actingCoordinatorId: memberId },
    ),
};

/** Opens or ends the person's line of the current item's register, according to presence and recusal. */
function followRegister(state: MeetingState, memberId: string, at: string): MeetingState {
  const item = state.currentItemId === null ? undefined : findItem(state, state.currentItemId);
  const person = state.participants.find((one) => one.memberId === memberId);
  if (item === undefined || person === undefined) return state;
  const hears = isPresent(person) && !isRecused(item, memberId);
  const open = item.register.some((line) => line.memberId === memberId && line.until === null);
  if (hears === open) return state;
  const opened: RegisterLine = { memberId, attendeeId: null, capacity: null, from: at, until: null };
  const register = hears ? [...item.register, opened] : endLines(item.register, (line) => line.memberId === memberId, at);
  return changeItem(state, item.id, (live) => ({ ...live, register }));
}

function endLines(register: LiveItem['register'], concerns: (line: RegisterLine) => boolean, at: string): RegisterLine[] {
  return register.map((line) => (line.until === null && concerns(line) ? { ...line, until: at } : line));
}
