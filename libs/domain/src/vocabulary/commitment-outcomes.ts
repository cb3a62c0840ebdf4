import { codesOf, defineList } from './coded-list';

/** What became of a commitment. */
export const COMMITMENT_OUTCOMES = defineList([
  { code: 'to-do', fr: 'À faire', en: 'To do' },
  { code: 'in-progress', fr: 'En cours', en: 'In progress' },
  { code: 'done', fr: 'Fait', en: 'Done' },
  { code: 'impossible', fr: 'Impossible', en: 'Impossible' },
  { code: 'no-longer-wanted', fr: 'La personne ne le souhaite plus', en: 'No longer wanted by the person' },
  { code: 'abandoned', fr: 'Abandonné', en: 'Abandoned' },
]);

export type CommitmentOutcomeCode = (typeof COMMITMENT_OUTCOMES)[number]['code'];

export const COMMITMENT_OUTCOME_CODES: readonly CommitmentOutcomeCode[] = codesOf(COMMITMENT_OUTCOMES);

/** Why a commitment was not carried out: about offers and circumstances, never a fault of the person. */
export const NON_COMPLETION_REASONS = defineList([
  { code: 'person-declined', fr: 'La personne ne le souhaite pas', en: 'The person does not wish it' },
  { code: 'partner-unavailable', fr: 'Partenaire indisponible', en: 'Partner unavailable' },
  { code: 'no-offer', fr: 'Pas d’offre sur le territoire', en: 'No such offer in the territory' },
  { code: 'delay', fr: 'Délai trop long', en: 'Delay too long' },
  { code: 'became-useless', fr: 'Devenu inutile', en: 'No longer useful' },
  { code: 'situation-changed', fr: 'La situation a changé', en: 'The situation has changed' },
]);

export type NonCompletionCode = (typeof NON_COMPLETION_REASONS)[number]['code'];

export const NON_COMPLETION_CODES: readonly NonCompletionCode[] = codesOf(NON_COMPLETION_REASONS);
