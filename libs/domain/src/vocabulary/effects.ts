import { codesOf, defineList } from './coded-list';

/** The effect on the situation, judged by the referent and, separately, by the person. */
export const EFFECTS = defineList([
  { code: 'improved', fr: 'Améliorée', en: 'Improved' },
  { code: 'stabilised', fr: 'Stabilisée', en: 'Stabilised' },
  { code: 'unchanged', fr: 'Inchangée', en: 'Unchanged' },
  { code: 'worsened', fr: 'Dégradée', en: 'Worsened' },
  { code: 'unknown', fr: 'Inconnue', en: 'Unknown' },
]);

export type EffectCode = (typeof EFFECTS)[number]['code'];

export const EFFECT_CODES: readonly EffectCode[] = codesOf(EFFECTS);

/** What the person answered when the propositions came back to her. */
export const RETURN_ANSWERS = defineList([
  { code: 'accepts', fr: 'Accepte', en: 'Accepts' },
  { code: 'accepts-in-part', fr: 'Accepte en partie', en: 'Accepts in part' },
  { code: 'declines', fr: 'Refuse', en: 'Declines' },
  { code: 'unreachable', fr: 'Non joignable', en: 'Unreachable' },
  { code: 'not-suitable-now', fr: 'Non opportun à ce jour', en: 'Not suitable at present' },
]);

export type ReturnAnswerCode = (typeof RETURN_ANSWERS)[number]['code'];

export const RETURN_ANSWER_CODES: readonly ReturnAnswerCode[] = codesOf(RETURN_ANSWERS);
