import { isHidden, leads, type Viewer } from './actor';
import { itemIdOf, type EventOf, type EventType, type MeetingEvent } from './events';

type Projection<T extends EventType> = (event: EventOf<T>, viewer: Viewer) => MeetingEvent | null;

/** What the reader receives of one event, with current rights; null becomes a `meeting:skip`. */
export function projectEvent(event: MeetingEvent, viewer: Viewer): MeetingEvent | null {
  const special = PROJECTIONS[event.type] as Projection<EventType> | undefined;
  if (special !== undefined) return special(event, viewer);
  const itemId = itemIdOf(event);
  return itemId !== null && isHidden(viewer, itemId) ? null : event;
}

/** Projects a stretch of the meeting's history, for a reader who catches up. */
export function projectEvents(events: readonly MeetingEvent[], viewer: Viewer): MeetingEvent[] {
  return events.map((event) => projectEvent(event, viewer)).filter((event) => event !== null);
}

const PROJECTIONS: { readonly [T in EventType]?: Projection<T> } = {
  'agenda-reordered': (event, viewer) => ({
    ...event,
    payload: { itemIds: event.payload.itemIds.filter((itemId) => !isHidden(viewer, itemId)) },
  }),

  'item-started': (event, viewer) =>
    isHidden(viewer, event.payload.itemId) ? { type: 'private-item-started', at: event.at, actorId: null, payload: {} } : event,
  'item-closed': (event, viewer) => (isHidden(viewer, event.payload.itemId) ? privateEnd(event) : event),
  'item-deferred': projectLeaving,
  'item-withdrawn': projectLeaving,
  'item-redirected': projectLeaving,

  'turn-ended': (event, viewer) => {
    const { itemId, memberId } = event.payload;
    if (itemId !== null && isHidden(viewer, itemId)) return null;
    return knowsTurnOf(viewer, itemId, memberId) ? event : { ...event, actorId: null, payload: { ...event.payload, memberId: null } };
  },

  'recusal-declared': (event, viewer) => {
    const { itemId, memberId, reason, text } = event.payload;
    if (isHidden(viewer, itemId)) return null;
    return { ...event, payload: { itemId, memberId, ...recusalWords(viewer, itemId, { reason, text }) } };
  },

  'curtain-drawn': (event, viewer) => {
    const category = leads(viewer, event.payload.itemId) ? event.payload.category : null;
    return { ...event, payload: { itemId: null, category } };
  },

  'ethics-alert-raised': (event, viewer) =>
    knowsAlert(viewer, event.payload) ? { ...event, payload: { ...event.payload, note: alertNote(viewer, event.payload.note) } } : null,
  'ethics-alert-acknowledged': (event, viewer) => (knowsAlert(viewer, event.payload) ? event : null),

  'answer-recorded': (event, viewer) => {
    const { itemId, memberId, replaces } = event.payload;
    if (isHidden(viewer, itemId)) return null;
    if (memberId !== null && memberId === viewer.memberId) return event;
    // Changing one's mind shows to nobody; a first answer shows as one more in the count.
    return replaces ? null : withoutAnswer(event);
  },
};

/** The event with nothing left of who answered what. */
export function withoutAnswer(event: EventOf<'answer-recorded'>): EventOf<'answer-recorded'> {
  return { ...event, actorId: null, payload: { ...event.payload, memberId: null, answer: null, reason: null } };
}

/** The name on a finished turn is for the facilitator and the speaker: the balance of speech is nobody else's. */
export function knowsTurnOf(viewer: Viewer, itemId: string | null, memberId: string | null): boolean {
  return leads(viewer, itemId) || (memberId !== null && memberId === viewer.memberId);
}

/** The reason of a recusal is for those who organise the item, the free words for its facilitator only. */
export function recusalWords<R, T>(viewer: Viewer, itemId: string, words: { reason: R; text: T }): { reason: R | null; text: T | null } {
  const organises = viewer.canCoordinate || viewer.actingCoordinatorItemIds.includes(itemId);
  const facilitates = leads(viewer, itemId);
  return { reason: facilitates || organises ? words.reason : null, text: facilitates ? words.text : null };
}

/** An alert is silent: its author and the facilitator of the item, unless they are recused from it. */
export function knowsAlert(viewer: Viewer, alert: { memberId: string; itemId: string | null }): boolean {
  const { itemId } = alert;
  if (itemId !== null && isHidden({ ...viewer, withheld: false }, itemId)) return false;
  return leads(viewer, itemId) || alert.memberId === viewer.memberId;
}

export function alertNote(viewer: Viewer, note: string | null): string | null {
  return viewer.withheld ? null : note;
}

function projectLeaving(event: EventOf<'item-deferred' | 'item-withdrawn' | 'item-redirected'>, viewer: Viewer): MeetingEvent | null {
  if (!isHidden(viewer, event.payload.itemId)) return event as MeetingEvent;
  return event.payload.wasCurrent ? privateEnd(event) : null;
}

function privateEnd(event: { at: string }): MeetingEvent {
  return { type: 'private-item-ended', at: event.at, actorId: null, payload: {} };
}
