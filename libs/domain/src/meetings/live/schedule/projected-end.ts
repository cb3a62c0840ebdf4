import type { ItemKind } from '../../plan/meeting-kinds';
import { instantOf } from '../../plan/series.rules';
import type { LiveItem, MeetingState } from '../state';
import { elapsedMs } from '../timer';

/** When the meeting will end at this pace, against the slot it was given. */
export interface ProjectedEnd {
  readonly endsAt: string;
  /** End of the slot. */
  readonly slotEndsAt: string;
  /** Whole minutes beyond the slot; 0 when the meeting ends in it. */
  readonly overrunMinutes: number;
}

const MINUTE_MS = 60_000;

/**
 * What is left of the current item, then everything still planned, from now on; null before the meeting opens and once it is over. An item
 * that exceeds its time pushes the end with each minute; a pause does too.
 */
export function projectedEnd(state: MeetingState, now: string): ProjectedEnd | null {
  if (state.status !== 'open' && state.status !== 'paused') return null;
  const leftMs = state.agenda.reduce((sum, item) => sum + leftOf(item, now), 0);
  const endsMs = Date.parse(now) + leftMs;
  const slotEndsMs = Date.parse(instantOf(state.date, state.startTime, state.zone)) + state.durationMinutes * MINUTE_MS;
  return {
    endsAt: new Date(endsMs).toISOString(),
    slotEndsAt: new Date(slotEndsMs).toISOString(),
    overrunMinutes: Math.max(0, Math.floor((endsMs - slotEndsMs) / MINUTE_MS)),
  };
}

/** What waits most easily first; the approval of the record and the open commitments are never proposed. */
const WAITS_BEST: readonly ItemKind[] = ['free', 'transversal', 'practice-question', 'follow-up', 'situation'];

/**
 * Items whose deferral would bring the meeting back into its slot: the fewest, those about no situation before the others, late in the agenda
 * before early. Only a proposal: whoever leads defers, or lets the meeting run over.
 */
export function proposedDeferrals(state: MeetingState, overrunMinutes: number): LiveItem[] {
  if (overrunMinutes <= 0) return [];
  const waiting = state.agenda
    .map((item, index) => ({ item, index, rank: WAITS_BEST.indexOf(item.kind) }))
    .filter(({ item, rank }) => item.status === 'planned' && rank >= 0)
    .sort((a, b) => a.rank - b.rank || b.index - a.index);
  let left = overrunMinutes;
  const chosen = waiting.filter(({ item }) => {
    if (left <= 0) return false;
    left -= item.plannedMinutes;
    return true;
  });
  return withoutNeedless(chosen, -left)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** Drops the first choices that the later, longer ones made unnecessary. */
function withoutNeedless<T extends { readonly item: LiveItem }>(chosen: readonly T[], spareMinutes: number): T[] {
  let spare = spareMinutes;
  return chosen.filter(({ item }) => {
    if (item.plannedMinutes > spare) return true;
    spare -= item.plannedMinutes;
    return false;
  });
}

function leftOf(item: LiveItem, now: string): number {
  if (item.status !== 'planned' && item.status !== 'current') return 0;
  const extendedMinutes = item.stages.reduce((sum, stage) => sum + stage.extendedMinutes, 0);
  const plannedMs = (item.plannedMinutes + extendedMinutes) * MINUTE_MS;
  return item.status === 'planned' ? plannedMs : Math.max(0, plannedMs - elapsedMs(item.timer, now));
}
