import type { ItemKind, MeetingKind } from './meeting-kinds';

/** An item proposed to the coordinator, who may change or remove it. Titles are the interface's, in French. */
export interface ProposedItem {
  readonly kind: ItemKind;
  readonly title: string;
  readonly plannedMinutes: number;
}

/** Minutes that the default plan of a meeting of this length keeps for new situations. */
export function minutesForSituations(slotMinutes: number): number {
  return Math.floor((slotMinutes * 150) / 240);
}

/**
 * Frame of a new agenda: welcome and recusals, approval of the last record, open commitments, then (after the situations) what they
 * teach about the territory and the closing. A four-hour commission keeps 150 minutes for three situations of 50.
 */
export function defaultAgenda(kind: MeetingKind, slotMinutes: number): { readonly before: ProposedItem[]; readonly after: ProposedItem[] } {
  const scaled = (minutes: number) => Math.max(5, Math.round((minutes * slotMinutes) / 240));
  const approval: ProposedItem = { kind: 'record-approval', title: 'Approbation du dernier relevé', plannedMinutes: scaled(10) };
  const commitments: ProposedItem = { kind: 'open-commitments', title: 'Engagements en cours', plannedMinutes: scaled(35) };
  if (kind !== 'commission') return { before: [approval, commitments], after: [] };
  return {
    before: [
      { kind: 'free', title: 'Accueil, émargement, rappel de la charte, déports', plannedMinutes: scaled(15) },
      approval,
      commitments,
    ],
    after: [
      { kind: 'transversal', title: 'Ce que ces situations disent du territoire', plannedMinutes: scaled(15) },
      { kind: 'free', title: 'Prochaine date, destruction des notes', plannedMinutes: scaled(15) },
    ],
  };
}
