import type { FloorEntry, MeetingState } from './state';

/** Why another order of the queue is proposed; the facilitator accepts it by re-ordering. */
export type FairOrderReason = 'first-speech' | 'least-heard-sector';

export interface FairOrder {
  readonly entryIds: readonly string[];
  readonly version: number;
  readonly reasons: readonly FairOrderReason[];
}

/** Proposes those who have not spoken on the item first, then the least-heard sectors; null when the queue is already so. */
export function proposeFairOrder(state: MeetingState): FairOrder | null {
  const { floor } = state;
  const turns = state.agenda.find(({ id }) => id === floor.itemId)?.turns ?? [];
  const hasSpoken = (entry: FloorEntry) => entry.memberId !== null && turns.some(({ memberId }) => memberId === entry.memberId);
  const heardMs = (entry: FloorEntry) =>
    turns.filter(({ sector }) => sector === entry.sector).reduce((sum, { durationMs }) => sum + durationMs, 0);
  const isEthics = (entry: FloorEntry) => entry.kind === 'point-of-ethics';
  const byFirstSpeech = (a: FloorEntry, b: FloorEntry) => Number(hasSpoken(a)) - Number(hasSpoken(b));
  const byHeard = (a: FloorEntry, b: FloorEntry) => heardMs(a) - heardMs(b);
  const others = floor.waiting.filter((entry) => !isEthics(entry));
  const fair = [...others].sort((a, b) => byFirstSpeech(a, b) || byHeard(a, b));
  if (fair.every((entry, index) => entry === others[index])) return null;
  const differs = (order: (a: FloorEntry, b: FloorEntry) => number) =>
    [...others].sort(order).some((entry, index) => entry !== others[index]);
  const reasons: FairOrderReason[] = [];
  if (differs(byFirstSpeech)) reasons.push('first-speech');
  if (differs(byHeard)) reasons.push('least-heard-sector');
  return { entryIds: [...floor.waiting.filter(isEthics), ...fair].map(({ entryId }) => entryId), version: floor.version, reasons };
}
