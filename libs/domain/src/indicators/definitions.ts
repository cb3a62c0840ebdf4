import type { Bilingual } from '../vocabulary/coded-list';

/** What is shown beside a figure, so that nobody reads more into it than it says. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly kind: 'process' | 'result';
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly period: Bilingual;
  readonly population: Bilingual;
  readonly source: Bilingual;
  readonly limit: Bilingual;
}

const YEAR: Bilingual = {
  fr: 'Trimestres choisis ; pour les lecteurs d’effectifs masqués, année civile et trimestres terminés',
  en: 'Quarters chosen; for readers of masked counts, calendar year and quarters that have ended',
};
const SUBMITTED: Bilingual = { fr: 'Situations transmises, brouillons exclus', en: 'Situations submitted, drafts left out' };
const FOLLOW_UP_TABLE: Bilingual = { fr: 'Tableau de suivi, produit par la plateforme', en: 'Follow-up table, produced by the platform' };
const SMALL: Bilingual = {
  fr: 'Les effectifs sous le seuil du conseil sont masqués, ainsi que ceux qui permettraient de les déduire.',
  en: 'Counts under the council’s threshold are hidden, and so are those that would give them away.',
};

/** The indicators of the commission computed so far; a figure without a definition here is not shown. */
export const INDICATORS = [
  {
    id: 'situation-typology',
    kind: 'result',
    name: { fr: 'Typologie des situations', en: 'Typology of situations' },
    definition: {
      fr: 'Nombre de situations par problématique (codes P), principale ou toutes.',
      en: 'Number of situations by difficulty (P-codes), principal or all.',
    },
    period: YEAR,
    population: SUBMITTED,
    source: FOLLOW_UP_TABLE,
    limit: {
      fr: `${SMALL.fr} Une situation peut compter dans plusieurs problématiques : les totaux comptent des mentions, pas des personnes.`,
      en: `${SMALL.en} A situation may count under several difficulties: totals count mentions, not people.`,
    },
  },
  {
    id: 'response-typology',
    kind: 'result',
    name: { fr: 'Typologie des réponses apportées', en: 'Typology of responses' },
    definition: {
      fr: 'Nombre de propositions validées par type (codes R), selon le secteur de la structure responsable.',
      en: 'Number of validated propositions by type (R-codes), by sector of the structure responsible.',
    },
    period: YEAR,
    population: { fr: 'Propositions validées en commission', en: 'Propositions validated in the commission' },
    source: FOLLOW_UP_TABLE,
    limit: {
      fr: `${SMALL.fr} Les signalements faits par un professionnel en son nom ne sont pas comptés.`,
      en: `${SMALL.en} Reports made by a professional in their own name are not counted.`,
    },
  },
  {
    id: 'delay-to-decision',
    kind: 'process',
    name: { fr: 'Délai entre saisine et recevabilité', en: 'Delay from submission to admissibility' },
    definition: { fr: 'Nombre médian de jours.', en: 'Median number of days.' },
    period: YEAR,
    population: { fr: 'Situations dont la recevabilité est prononcée', en: 'Situations with a decision on admissibility' },
    source: FOLLOW_UP_TABLE,
    limit: { fr: 'Non affiché sous le seuil du conseil.', en: 'Not shown under the council’s threshold.' },
  },
  {
    id: 'delay-to-meeting',
    kind: 'process',
    name: { fr: 'Délai entre saisine et première séance', en: 'Delay from submission to first meeting' },
    definition: { fr: 'Nombre médian de jours.', en: 'Median number of days.' },
    period: YEAR,
    population: { fr: 'Situations évoquées au moins une fois', en: 'Situations discussed at least once' },
    source: FOLLOW_UP_TABLE,
    limit: {
      fr: 'Dépend du calendrier des séances autant que du travail préparatoire.',
      en: 'Depends on the calendar of meetings as much as on preparation.',
    },
  },
  {
    id: 'person-informed',
    kind: 'process',
    name: { fr: 'Personnes informées', en: 'People informed' },
    definition: { fr: 'Part des situations où la personne a été informée.', en: 'Share of situations in which the person was told.' },
    period: YEAR,
    population: SUBMITTED,
    source: FOLLOW_UP_TABLE,
    limit: { fr: 'Déclaré par le saisissant.', en: 'As stated by the submitter.' },
  },
  {
    id: 'person-agreed',
    kind: 'process',
    name: { fr: 'Accords recueillis', en: 'Agreements collected' },
    definition: {
      fr: 'Part des situations où la personne a donné son accord, écrit ou oral attesté.',
      en: 'Share of situations in which the person agreed, in writing or orally attested.',
    },
    period: YEAR,
    population: SUBMITTED,
    source: FOLLOW_UP_TABLE,
    limit: { fr: 'Le silence n’est pas compté comme un accord.', en: 'Silence is not counted as agreement.' },
  },
  {
    id: 'returned-to-person',
    kind: 'process',
    name: { fr: 'Retours faits à la personne', en: 'Returns made to the person' },
    definition: {
      fr: 'Part des situations évoquées dont le retour à la personne est enregistré.',
      en: 'Share of situations discussed whose return to the person is recorded.',
    },
    period: YEAR,
    population: { fr: 'Situations évoquées au moins une fois', en: 'Situations discussed at least once' },
    source: FOLLOW_UP_TABLE,
    limit: {
      fr: 'Une personne non joignable compte comme un retour tenté si aucune nouvelle tentative n’est prévue.',
      en: 'A person who cannot be reached counts as an attempted return when no further attempt is planned.',
    },
  },
  {
    id: 'discussed-again',
    kind: 'process',
    name: { fr: 'Repassages', en: 'Situations discussed again' },
    definition: { fr: 'Part des situations évoquées plus d’une fois.', en: 'Share of situations discussed more than once.' },
    period: YEAR,
    population: { fr: 'Situations évoquées au moins une fois', en: 'Situations discussed at least once' },
    source: FOLLOW_UP_TABLE,
    limit: { fr: 'Un repassage n’est pas un échec.', en: 'Being discussed again is not a failure.' },
  },
  {
    id: 'carried-out',
    kind: 'result',
    name: { fr: 'Propositions mises en œuvre', en: 'Propositions carried out' },
    definition: {
      fr: 'Part des engagements terminés qui ont été tenus.',
      en: 'Share of ended commitments that were carried out.',
    },
    period: YEAR,
    population: { fr: 'Engagements terminés, quel que soit leur sort', en: 'Commitments that ended, however they did' },
    source: FOLLOW_UP_TABLE,
    limit: {
      fr: 'Ce que la personne n’a plus souhaité compte parmi les engagements non tenus.',
      en: 'What the person no longer wished counts among those not carried out.',
    },
  },
] as const satisfies readonly IndicatorDefinition[];

export type IndicatorId = (typeof INDICATORS)[number]['id'];

/** The definition of an indicator. */
export function indicatorDefinition(id: IndicatorId): IndicatorDefinition | undefined {
  return INDICATORS.find((indicator) => indicator.id === id);
}
