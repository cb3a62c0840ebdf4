import { codesOf, defineList } from './coded-list';

/** What makes isolated help insufficient; an aid to admissibility and agenda, never added up into a score. */
export const COMPLEXITY_FACTORS = defineList([
  { code: 'several-domains', fr: 'Plusieurs domaines de vie touchés à la fois', en: 'Several domains of life affected at once' },
  { code: 'isolated-answers-failed', fr: 'Réponses isolées déjà tentées sans effet', en: 'Isolated answers already tried without effect' },
  { code: 'long-lasting', fr: 'Situation ancienne', en: 'Long-lasting situation' },
  { code: 'worsening', fr: 'Aggravation récente', en: 'Recent worsening' },
  { code: 'danger-feared', fr: 'Danger redouté, hors urgence', en: 'Danger feared, not an emergency' },
  { code: 'no-close-circle', fr: 'Absence d’entourage mobilisable', en: 'No close circle to rely on' },
  { code: 'no-request', fr: 'Absence de demande exprimée', en: 'No request expressed' },
]);

export type ComplexityFactorCode = (typeof COMPLEXITY_FACTORS)[number]['code'];

export const COMPLEXITY_FACTOR_CODES: readonly ComplexityFactorCode[] = codesOf(COMPLEXITY_FACTORS);
