import { codesOf, defineList } from './coded-list';

/** What a support path may break on, asked six months after the response. */
export const OUTLOOK_AREAS = defineList([
  { code: 'housing', fr: 'Logement', en: 'Housing' },
  { code: 'care', fr: 'Soins', en: 'Care' },
  { code: 'rights', fr: 'Droits et ressources', en: 'Rights and income' },
]);

export type OutlookArea = (typeof OUTLOOK_AREAS)[number]['code'];

export const OUTLOOK_AREA_CODES: readonly OutlookArea[] = codesOf(OUTLOOK_AREAS);

/** What became of each; only what was at stake counts as kept or lost. */
export const OUTLOOKS = defineList([
  { code: 'kept', fr: 'Maintenu', en: 'Kept' },
  { code: 'lost', fr: 'Perdu', en: 'Lost' },
  { code: 'unknown', fr: 'Inconnu', en: 'Unknown' },
  { code: 'not-at-stake', fr: 'Sans objet', en: 'Not at stake' },
]);

export type OutlookCode = (typeof OUTLOOKS)[number]['code'];

export const OUTLOOK_CODES: readonly OutlookCode[] = codesOf(OUTLOOKS);
