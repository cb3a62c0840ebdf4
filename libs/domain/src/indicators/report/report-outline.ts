import type { Bilingual } from '../../vocabulary/coded-list';
import { INDICATORS, type IndicatorId } from '../definitions';
import type { IndicatorSection } from '../definitions/definition';

/** The report of a year, and the balance of an experiment against its project. */
export const REPORT_KINDS = ['annual', 'experiment'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_TITLES: Readonly<Record<ReportKind, Bilingual>> = {
  annual: { fr: 'Rapport annuel', en: 'Annual report' },
  experiment: { fr: 'Bilan d’expérimentation', en: 'Balance of the experiment' },
};

/** One part of a report: what is written in it by hand, and the figures that stand under it. */
export interface ReportSectionOutline {
  readonly id: string;
  readonly title: Bilingual;
  /** What is expected there. */
  readonly hint: Bilingual;
  readonly indicators: readonly IndicatorId[];
  /** Subjects of the cross tables that stand there. */
  readonly tables: readonly string[];
}

type Part = Omit<ReportSectionOutline, 'indicators' | 'tables'> & {
  readonly ids?: readonly IndicatorId[];
  /** Everything of these families that no other part names. */
  readonly families?: readonly IndicatorSection[];
  readonly tables?: readonly string[];
};

const says = (fr: string, en: string): Bilingual => ({ fr, en });

const PARTS: readonly Part[] = [
  {
    id: 'presentation',
    title: says('Le conseil et sa commission', 'The council and its commission'),
    hint: says(
      'Territoire, porteur, partenaires, ce que la commission propose et ne décide pas.',
      'Territory, bearer, partners, what the commission proposes and does not decide.',
    ),
  },
  {
    id: 'instances',
    title: says('Les instances et les partenaires', 'Meetings and partners'),
    hint: says(
      'Ce qui a aidé ou gêné la tenue des réunions, les structures arrivées ou parties.',
      'What helped or hindered the meetings, structures that joined or left.',
    ),
    ids: [
      'technical-committee-meetings',
      'design-partners',
      'convention-signatories',
      'charter-signatories',
      'commission-meetings',
      'meeting-participation',
    ],
    tables: ['attendance'],
  },
  {
    id: 'situations',
    title: says('Les situations', 'Situations'),
    hint: says(
      'Ce que disent les problématiques et les délais, sans aucune situation reconnaissable.',
      'What difficulties and delays tell, without any recognisable situation.',
    ),
    ids: ['situations-treated', 'situation-typology', 'inadmissible'],
    families: ['delays'],
    tables: ['situations'],
  },
  {
    id: 'person',
    title: says('La place de la personne', 'The place of the person'),
    hint: says(
      'Information, accord, présence, retours ; ce que les personnes en ont dit.',
      'Information, agreement, presence, returns; what people said of it.',
    ),
    ids: ['person-informed', 'person-agreed', 'person-present', 'returned-to-person', 'returned-to-submitter'],
  },
  {
    id: 'responses',
    title: says('Les réponses et leurs suites', 'Responses and what became of them'),
    hint: says(
      'Ce qui a été mis en œuvre, ce qui ne l’a pas été et pourquoi, les offres qui manquent.',
      'What was carried out, what was not and why, offers that are missing.',
    ),
    ids: ['response-typology'],
    families: ['responses'],
    tables: ['responses', 'lacking'],
  },
  {
    id: 'effects',
    title: says('Les effets', 'Effects'),
    hint: says(
      'Ruptures évitées, coordination, isolement des professionnels : ce qui est mesuré et ce qui est seulement déclaré.',
      'Breaks avoided, coordination, isolation of professionals: what is measured and what is only declared.',
    ),
    families: ['commission', 'path'],
    tables: ['outlooks', 'relief'],
  },
  {
    id: 'training',
    title: says('Formations croisées, stages et échanges', 'Cross training, placements and exchanges'),
    hint: says(
      'Ateliers tenus, stages faits, ce qui en est resté dans les pratiques.',
      'Workshops held, placements done, what stayed in practice.',
    ),
    families: ['cross-training', 'placements', 'exchanges'],
  },
  {
    id: 'charter',
    title: says('Bilan de la charte', 'Balance of the charter'),
    hint: says(
      'Déports, oppositions, incidents et ce qui en a été tiré.',
      'Recusals, oppositions, incidents and what was drawn from them.',
    ),
    families: ['charter'],
  },
  {
    id: 'means',
    title: says('Temps et moyens', 'Time and means'),
    hint: says('Temps et coûts prévus et réalisés.', 'Time and cost, planned and spent.'),
    families: ['means'],
  },
  {
    id: 'lessons',
    title: says('Enseignements', 'Lessons'),
    hint: says('Points forts, difficultés, ce qui a surpris.', 'Strong points, difficulties, surprises.'),
  },
  {
    id: 'next',
    title: says('Perspectives', 'What comes next'),
    hint: says(
      'Ce qui continue, ce qui change, ce qui est demandé au comité de pilotage.',
      'What goes on, what changes, what is asked of the steering committee.',
    ),
  },
];

const PROJECT_FIRST: readonly Part[] = [
  {
    id: 'project',
    title: says('Rappel du projet', 'The project'),
    hint: says(
      'Objectifs, phases de conception, d’expérimentation et de bilan, ce qui était prévu.',
      'Objectives, phases of design, experiment and balance, what was planned.',
    ),
  },
];

const TRANSFER: Part = {
  id: 'transfer',
  title: says('Conditions pour reprendre ailleurs', 'Conditions for doing it elsewhere'),
  hint: says(
    'Ce qui dépend du territoire, ce qui se transmet, les outils à partager.',
    'What depends on the territory, what can be passed on, tools to share.',
  ),
};

const OUTLINES: Readonly<Record<ReportKind, readonly Part[]>> = {
  annual: PARTS,
  experiment: [
    ...PROJECT_FIRST,
    ...PARTS.filter(({ id }) => id !== 'presentation' && id !== 'next'),
    TRANSFER,
    ...PARTS.filter(({ id }) => id === 'next'),
  ],
};

/** The parts of a report in order; every indicator stands under exactly one of them. */
export function reportOutline(kind: ReportKind): ReportSectionOutline[] {
  const named = new Set(OUTLINES[kind].flatMap(({ ids }) => ids ?? []));
  return OUTLINES[kind].map(({ ids = [], families = [], tables = [], ...part }) => ({
    ...part,
    tables,
    indicators: INDICATORS.filter(({ id, section }) => ids.includes(id) || (families.includes(section) && !named.has(id))).map(
      ({ id }) => id,
    ),
  }));
}
