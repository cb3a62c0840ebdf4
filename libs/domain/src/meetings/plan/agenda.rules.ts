import { accept, refuse, type Outcome } from '../../errors/outcome';
import { isAboutSituation, mayCarry, type ItemKind, type MeetingKind, type MeetingStatus } from './meeting-kinds';

/** What the agenda's arithmetic reads of an item. */
export interface AgendaLine {
  readonly id: string;
  readonly kind: ItemKind;
  readonly plannedMinutes: number;
  readonly situationId: string | null;
}

export interface AgendaLoad {
  readonly plannedMinutes: number;
  readonly slotMinutes: number;
  /** Above zero when the agenda is longer than the slot. */
  readonly overrunMinutes: number;
  readonly situations: number;
}

/** Planned minutes against the slot. */
export function agendaLoad(agenda: readonly AgendaLine[], slotMinutes: number): AgendaLoad {
  const plannedMinutes = agenda.reduce((sum, item) => sum + item.plannedMinutes, 0);
  const situations = agenda.filter(({ kind }) => kind === 'situation').length;
  return { plannedMinutes, slotMinutes, overrunMinutes: Math.max(0, plannedMinutes - slotMinutes), situations };
}

export interface AddingItem {
  readonly meeting: { readonly kind: MeetingKind; readonly status: MeetingStatus; readonly situationCap: number };
  readonly agenda: readonly AgendaLine[];
  readonly item: { readonly kind: ItemKind; readonly situationId: string | null; readonly lateReason: string | null };
}

/** Whether an item may join the agenda: kind, cap, no situation twice, a reason once the list is frozen. */
export function canAddItem({ meeting, agenda, item }: AddingItem): Outcome {
  if (meeting.status === 'closed' || meeting.status === 'cancelled' || meeting.status === 'postponed') return refuse('MEETING_TRANSITION');
  if (!mayCarry(meeting.kind, item.kind)) return refuse('ITEM_KIND_NOT_ALLOWED');
  if (isAboutSituation(item.kind) !== (item.situationId !== null)) return refuse('INVALID_INPUT', { fields: ['situationId'] });
  if (item.situationId !== null && agenda.some(({ situationId }) => situationId === item.situationId))
    return refuse('SITUATION_ALREADY_ON_AGENDA');
  if (meeting.status !== 'draft' && item.lateReason === null) return refuse('LATE_ITEM_NEEDS_REASON');
  const full = item.kind === 'situation' && agendaLoad(agenda, 0).situations >= meeting.situationCap;
  return full ? refuse('AGENDA_CAP_REACHED', { cap: meeting.situationCap }) : accept();
}

/** Checks that a new order names every item once. */
export function canReorder(agenda: readonly AgendaLine[], itemIds: readonly string[]): Outcome {
  const known = new Set(agenda.map(({ id }) => id));
  const complete = itemIds.length === known.size && new Set(itemIds).size === known.size && itemIds.every((id) => known.has(id));
  return complete ? accept() : refuse('STALE_VERSION');
}

/** The order after moving one item by `steps` (buttons: -1 up, +1 down), kept within the agenda. */
export function moveItem(itemIds: readonly string[], itemId: string, steps: number): string[] {
  const from = itemIds.indexOf(itemId);
  if (from === -1) return [...itemIds];
  const others = itemIds.filter((id) => id !== itemId);
  const to = Math.min(others.length, Math.max(0, from + steps));
  return [...others.slice(0, to), itemId, ...others.slice(to)];
}

/** Which situations fit under the cap, in the order the coordinator chose, and which ones wait for the next meeting. */
export function splitByCap<T>(chosen: readonly T[], cap: number): { readonly agenda: T[]; readonly waiting: T[] } {
  return { agenda: chosen.slice(0, cap), waiting: chosen.slice(cap) };
}

/** Planned start of each item, in minutes after the beginning. */
export function plannedStarts(agenda: readonly AgendaLine[]): { readonly id: string; readonly startMinute: number }[] {
  let startMinute = 0;
  return agenda.map(({ id, plannedMinutes }) => {
    const line = { id, startMinute };
    startMinute += plannedMinutes;
    return line;
  });
}
