import { codesOf, defineList } from './coded-list';

/** Why the commission's follow-up of a situation ends; the person keeps every right to come back. */
export const CLOSURE_REASONS = defineList([
  { code: 'C01', fr: 'Objectif atteint', en: 'Aim reached' },
  { code: 'C02', fr: 'Relais assuré', en: 'Follow-on support in place' },
  { code: 'C03', fr: 'Situation stabilisée', en: 'Situation stabilised' },
  { code: 'C04', fr: 'Refus ou opposition de la personne', en: 'Refused or objected to by the person' },
  { code: 'C05', fr: 'Départ du territoire', en: 'Left the territory' },
  { code: 'C06', fr: 'Décès', en: 'Death' },
  { code: 'C07', fr: 'Entrée en établissement, hospitalisation longue', en: 'Moved to an institution, long hospital stay' },
  { code: 'C08', fr: 'Impasse actée', en: 'Deadlock acknowledged' },
  { code: 'C09', fr: 'Perte de contact', en: 'Contact lost' },
  { code: 'C10', fr: 'Doublon', en: 'Duplicate' },
]);

export type ClosureCode = (typeof CLOSURE_REASONS)[number]['code'];

export const CLOSURE_CODES: readonly ClosureCode[] = codesOf(CLOSURE_REASONS);
