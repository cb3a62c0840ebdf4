import { label, type VocabularyLanguage } from '../vocabulary/coded-list';
import { COMMITMENT_OUTCOMES, NON_COMPLETION_REASONS } from '../vocabulary/commitment-outcomes';
import { INADMISSIBILITY_REASONS } from '../vocabulary/inadmissibility-reasons';
import { OUTLOOK_AREAS, OUTLOOKS } from '../vocabulary/outlooks';
import { PROBLEMS } from '../vocabulary/problem-codes';
import { RESPONSES } from '../vocabulary/response-codes';
import { SECTORS } from '../vocabulary/sectors';
import type { BookLine, BookTable, TableAxis } from './book';
import { NOT_TOLD } from './axes';
import { indicatorDefinition } from './definitions';
import type { IndicatorSection } from './definitions/definition';

const BOOK_WORDS = {
  fr: {
    notTold: 'Non renseigné',
    notRecorded: 'non renseigné dans la plateforme',
    nothing: 'sans objet',
    hidden: 'masqué',
    present: 'Présents ou remplacés',
    away: 'Excusés ou absents',
    afterMeeting: 'Après la séance',
    thirtyDays: 'À 30 jours',
    count: 'Nombre',
    all: 'Ensemble',
  },
  en: {
    notTold: 'Not told',
    notRecorded: 'not recorded in the platform',
    nothing: 'not applicable',
    hidden: 'hidden',
    present: 'Present or replaced',
    away: 'Excused or absent',
    afterMeeting: 'After the meeting',
    thirtyDays: 'After 30 days',
    count: 'Number',
    all: 'All',
  },
} as const;

const SECTION_NAMES: Readonly<Record<VocabularyLanguage, Readonly<Record<IndicatorSection, string>>>> = {
  fr: {
    commission: 'Commission',
    delays: 'Délais',
    path: 'Parcours des situations',
    responses: 'Propositions et suites',
    means: 'Temps et coût',
    charter: 'Bilan de la charte',
    'cross-training': 'Formation croisée',
    placements: 'Stages croisés',
    exchanges: 'Échanges de pratiques',
  },
  en: {
    commission: 'Commission',
    delays: 'Delays',
    path: 'Path of situations',
    responses: 'Propositions and what became of them',
    means: 'Time and cost',
    charter: 'Balance of the charter',
    'cross-training': 'Cross training',
    placements: 'Placements',
    exchanges: 'Practice exchanges',
  },
};

const AXIS_NAMES: Readonly<Record<VocabularyLanguage, Readonly<Record<TableAxis, string>>>> = {
  fr: {
    problem: 'Problématique principale',
    response: 'Réponse',
    sector: 'Secteur',
    quarter: 'Trimestre',
    outcome: 'Suite',
    reason: 'Motif de non-réalisation',
    inadmissibility: 'Motif de non-recevabilité',
    presence: 'Présence',
    area: 'Domaine',
    outlook: 'Issue à six mois',
    moment: 'Moment',
    score: 'Accord de 1 à 5',
    count: 'Nombre',
  },
  en: {
    problem: 'Principal difficulty',
    response: 'Response',
    sector: 'Sector',
    quarter: 'Quarter',
    outcome: 'Outcome',
    reason: 'Reason why not carried out',
    inadmissibility: 'Reason why not admitted',
    presence: 'Attendance',
    area: 'Area',
    outlook: 'Outcome after six months',
    moment: 'Moment',
    score: 'Agreement from 1 to 5',
    count: 'Number',
  },
};

const SUBJECT_NAMES: Readonly<Record<VocabularyLanguage, Readonly<Record<BookTable['subject'], string>>>> = {
  fr: {
    situations: 'Situations',
    responses: 'Réponses',
    attendance: 'Participation',
    lacking: 'Besoins sans offre',
    outlooks: 'Ruptures évitées',
    relief: 'Isolement des professionnels',
  },
  en: {
    situations: 'Situations',
    responses: 'Responses',
    attendance: 'Attendance',
    lacking: 'Needs without an offer',
    outlooks: 'Breaks avoided',
    relief: 'Isolation of professionals',
  },
};

/** A heading of the indicators. */
export function sectionName(section: IndicatorSection, language: VocabularyLanguage): string {
  return SECTION_NAMES[language][section];
}

/** What the rows or the columns of a table are. */
export function axisName(axis: TableAxis, language: VocabularyLanguage): string {
  return AXIS_NAMES[language][axis];
}

/** The name of a table: what is counted, by what and by what. */
export function tableName({ subject, rowsAre, columnsAre }: BookTable, language: VocabularyLanguage): string {
  const [rows, columns] = [axisName(rowsAre, language), axisName(columnsAre, language)].map((name) => name.toLowerCase());
  const what = SUBJECT_NAMES[language][subject];
  if (columnsAre === 'count') return language === 'fr' ? `${what} par ${rows}` : `${what} by ${rows}`;
  return language === 'fr' ? `${what} par ${rows} et ${columns}` : `${what} by ${rows} and ${columns}`;
}

/** The words of a row or a column. */
export function codeName(axis: TableAxis, code: string, language: VocabularyLanguage): string {
  const words = BOOK_WORDS[language];
  if (code === NOT_TOLD) return words.notTold;
  switch (axis) {
    case 'problem':
      return `${code} – ${label(PROBLEMS, code, language)}`;
    case 'response':
      return `${code} – ${label(RESPONSES, code, language)}`;
    case 'inadmissibility':
      return `${code} – ${label(INADMISSIBILITY_REASONS, code, language)}`;
    case 'sector':
      return label(SECTORS, code, language);
    case 'outcome':
      return label(COMMITMENT_OUTCOMES, code, language);
    case 'reason':
      return label(NON_COMPLETION_REASONS, code, language);
    case 'quarter':
      return quarterName(code, language);
    case 'presence':
      return code === 'present' ? words.present : words.away;
    case 'area':
      return label(OUTLOOK_AREAS, code, language);
    case 'outlook':
      return label(OUTLOOKS, code, language);
    case 'moment':
      return code === 'after-meeting' ? words.afterMeeting : words.thirtyDays;
    case 'score':
      return code;
    case 'count':
      return words.count;
  }
}

/** A quarter such as `T2 2026`. */
export function quarterName(quarter: string, language: VocabularyLanguage): string {
  const [year, number] = quarter.split('-Q');
  return `${language === 'fr' ? 'T' : 'Q'}${number} ${year}`;
}

/** The word for all of a row or a column. */
export function allName(language: VocabularyLanguage): string {
  return BOOK_WORDS[language].all;
}

/** The word that stands for a figure that is hidden. */
export function hiddenName(language: VocabularyLanguage): string {
  return BOOK_WORDS[language].hidden;
}

/** A value in the unit people read: hours, euros; null when there is none to read. */
export function readableValue({ indicator }: Pick<BookLine, 'indicator'>, value: number | null): number | null {
  if (value === null) return null;
  const { measure } = indicatorDefinition(indicator);
  if (measure === 'minutes') return Math.round(value / 6) / 10;
  return measure === 'cents' ? value / 100 : value;
}

const UNITS = {
  fr: { count: '', percent: '%', days: 'jours', minutes: 'h', cents: '€', score: '/ 5', table: '' },
  en: { count: '', percent: '%', days: 'days', minutes: 'h', cents: '€', score: '/ 5', table: '' },
} as const;

/** The unit of an indicator, empty for numbers of things. */
export function unitOf({ indicator }: Pick<BookLine, 'indicator'>, language: VocabularyLanguage): string {
  return UNITS[language][indicatorDefinition(indicator).measure];
}

/** Why a line has no value to read; undefined when it has one. */
export function absenceOf({ indicator, status }: BookLine, language: VocabularyLanguage): string | undefined {
  if (status === 'given') return undefined;
  const words = BOOK_WORDS[language];
  if (status !== 'not-recorded') return status === 'hidden' ? words.hidden : words.nothing;
  const reason = indicatorDefinition(indicator).missing?.[language];
  return reason === undefined ? words.notRecorded : `${words.notRecorded} : ${reason}`;
}
