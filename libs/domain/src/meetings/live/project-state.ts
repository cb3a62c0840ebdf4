import { isHidden, leads, type Viewer } from './actor';
import { alertNote, knowsAlert, knowsTurnOf, recusalWords } from './project-event';
import { emptyFloor, type LiveItem, type MeetingState } from './state';

/** What the reader may see of the whole state: equal to what their own reduction of projected events gives. */
export function projectState(state: MeetingState, viewer: Viewer): MeetingState {
  const { currentItemId, floor, curtain } = state;
  const away = currentItemId !== null && isHidden(viewer, currentItemId);
  return {
    ...state,
    agenda: state.agenda.filter(({ id }) => !isHidden(viewer, id)).map((item) => projectItem(item, viewer)),
    currentItemId: away ? null : currentItemId,
    away,
    floor: floor.itemId !== null && isHidden(viewer, floor.itemId) ? emptyFloor(null) : floor,
    curtain: curtain === null ? null : { ...curtain, itemId: null, category: leads(viewer, curtain.itemId) ? curtain.category : null },
    alerts: state.alerts.filter((alert) => knowsAlert(viewer, alert)).map((alert) => ({ ...alert, note: alertNote(viewer, alert.note) })),
  };
}

/** What is left in a browser when an item must leave it at once, before any fresh projection arrives (`meeting:withdrawn`). */
export function forgetItem(state: MeetingState, itemId: string): MeetingState {
  const isCurrent = state.currentItemId === itemId;
  return {
    ...state,
    agenda: state.agenda.filter(({ id }) => id !== itemId),
    currentItemId: isCurrent ? null : state.currentItemId,
    away: isCurrent || state.away,
    floor: state.floor.itemId === itemId ? emptyFloor(null) : state.floor,
  };
}

/** What is left in a browser when the curtain falls: no item at all. */
export function forgetContent(state: MeetingState): MeetingState {
  return state.agenda.reduce((left, { id }) => forgetItem(left, id), state);
}

function projectItem(item: LiveItem, viewer: Viewer): LiveItem {
  const { round } = item;
  return {
    ...item,
    recusals: item.recusals.map(({ memberId, ...words }) => ({ memberId, ...recusalWords(viewer, item.id, words) })),
    turns: item.turns.map((turn) => (knowsTurnOf(viewer, item.id, turn.memberId) ? turn : { ...turn, memberId: null })),
    round: round === null ? null : { ...round, answers: round.answers.filter(({ memberId }) => memberId === viewer.memberId) },
  };
}
