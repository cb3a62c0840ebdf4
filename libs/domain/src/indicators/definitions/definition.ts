import type { Bilingual } from '../../vocabulary/coded-list';

/** The headings under which figures are read. */
export const INDICATOR_SECTIONS = [
  'commission',
  'delays',
  'path',
  'responses',
  'means',
  'charter',
  'cross-training',
  'placements',
  'exchanges',
] as const;
export type IndicatorSection = (typeof INDICATOR_SECTIONS)[number];

/** What a value is: a number of things, a share of a population, a median in days, time, money, a score, or a table of its own. */
export type IndicatorMeasure = 'count' | 'percent' | 'days' | 'minutes' | 'cents' | 'score' | 'table';

/** What is shown beside a figure, so that nobody reads more into it than it says. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly section: IndicatorSection;
  readonly kind: 'process' | 'result';
  readonly measure: IndicatorMeasure;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly period: Bilingual;
  readonly population: Bilingual;
  readonly source: Bilingual;
  readonly limit: Bilingual;
  /** Why the platform gives no value, for a line that is asked and not recorded yet. */
  readonly missing?: Bilingual;
}

type Particulars<Id extends string> = Omit<IndicatorDefinition, 'id' | 'period' | 'source'> &
  Partial<Pick<IndicatorDefinition, 'period' | 'source'>> & { readonly id: Id };

const PERIOD: Bilingual = {
  fr: 'Trimestres choisis ; pour les lecteurs d’effectifs masqués, une période publiée',
  en: 'Quarters chosen; for readers of masked counts, a published period',
};

export const FOLLOW_UP_TABLE: Bilingual = {
  fr: 'Tableau de suivi, produit par la plateforme',
  en: 'Follow-up table, produced by the platform',
};

export const QUESTIONNAIRE: Bilingual = { fr: 'Questionnaire', en: 'Questionnaire' };

export const SMALL: Bilingual = {
  fr: 'Les effectifs sous le seuil du conseil sont masqués, ainsi que ceux qui permettraient de les déduire.',
  en: 'Counts under the council’s threshold are hidden, and so are those that would give them away.',
};

export const SUBMITTED: Bilingual = {
  fr: 'Situations transmises dans la période, brouillons exclus',
  en: 'Situations submitted in the period, drafts left out',
};

export const DISCUSSED: Bilingual = {
  fr: 'Situations transmises dans la période et évoquées au moins une fois',
  en: 'Situations submitted in the period and discussed at least once',
};

export const NO_LIMIT_KNOWN: Bilingual = { fr: 'Aucune limite connue.', en: 'No known limit.' };

/** Completes a definition with the period and the source most figures share. */
export function defined<const Id extends string>(particulars: Particulars<Id>): IndicatorDefinition & { readonly id: Id } {
  return { period: PERIOD, source: FOLLOW_UP_TABLE, ...particulars };
}

/** A sentence in both languages. */
export function says(fr: string, en: string): Bilingual {
  return { fr, en };
}
