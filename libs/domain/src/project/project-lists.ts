import { codesOf, defineList } from '../vocabulary/coded-list';

/** What time is spent on, with what the experiment of the origin planned for each. */
export const TIME_KINDS = defineList([
  { code: 'design', fr: 'Conception du projet', en: 'Design of the project' },
  { code: 'coordination', fr: 'Coordination et suivi', en: 'Coordination and follow-up' },
  { code: 'facilitation', fr: 'Animation des séances', en: 'Facilitation of meetings' },
  { code: 'training', fr: 'Formation croisée', en: 'Cross training' },
]);
export type TimeKind = (typeof TIME_KINDS)[number]['code'];
export const TIME_KIND_CODES: readonly TimeKind[] = codesOf(TIME_KINDS);

/** What a line of the budget pays. */
export const BUDGET_KINDS = defineList([
  { code: 'human', fr: 'Temps humain', en: 'Human time' },
  { code: 'technical', fr: 'Salles et logistique', en: 'Rooms and logistics' },
  { code: 'communication', fr: 'Communication', en: 'Communication' },
  { code: 'other', fr: 'Autre dépense', en: 'Other expense' },
]);
export type BudgetKind = (typeof BUDGET_KINDS)[number]['code'];
export const BUDGET_KIND_CODES: readonly BudgetKind[] = codesOf(BUDGET_KINDS);

/** Where a booking of a room stands. */
export const BOOKING_STATES = defineList([
  { code: 'to-ask', fr: 'À demander', en: 'To ask for' },
  { code: 'asked', fr: 'Demandée', en: 'Asked for' },
  { code: 'confirmed', fr: 'Confirmée', en: 'Confirmed' },
  { code: 'cancelled', fr: 'Annulée', en: 'Cancelled' },
]);
export type BookingState = (typeof BOOKING_STATES)[number]['code'];
export const BOOKING_STATE_CODES: readonly BookingState[] = codesOf(BOOKING_STATES);

/** Where an objective stands: general, then specific, then operational by phase (R005). */
export const OBJECTIVE_LEVELS = defineList([
  { code: 'general', fr: 'Objectif général', en: 'General objective' },
  { code: 'specific', fr: 'Objectif spécifique', en: 'Specific objective' },
  { code: 'operational', fr: 'Objectif opérationnel', en: 'Operational objective' },
]);
export type ObjectiveLevel = (typeof OBJECTIVE_LEVELS)[number]['code'];
export const OBJECTIVE_LEVEL_CODES: readonly ObjectiveLevel[] = codesOf(OBJECTIVE_LEVELS);
