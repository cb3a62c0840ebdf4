import type { ItemKind, ItemStatus } from './meeting-kinds';

export interface FinishedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly status: ItemStatus;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly situationId: string | null;
}

/** What a closed meeting hands to the next one: items deferred or never reached; withdrawn and redirected ones never come back by themselves. */
export function itemsToCarryOver(agenda: readonly FinishedItem[]): FinishedItem[] {
  return agenda.filter(
    ({ kind, status }) =>
      (status === 'deferred' || status === 'planned') && (kind === 'situation' || kind === 'follow-up' || kind === 'practice-question'),
  );
}

/** Situations whose open commitments head the next agenda: one follow-up item each, unless the situation is there already. */
export function followUpsToPropose(
  situationsWithOpenCommitments: readonly string[],
  agenda: readonly { readonly situationId: string | null }[],
): string[] {
  const listed = new Set(agenda.map(({ situationId }) => situationId));
  return [...new Set(situationsWithOpenCommitments)].filter((situationId) => !listed.has(situationId));
}
