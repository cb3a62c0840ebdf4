import { GRANT_LEVELS, type GrantLevel } from '../access/grants';
import type { Persona } from '../access/persona';
import { excludedSubjects, isExcludedPartner, secretsAreShared } from './agreement.rules';
import type { Situation } from './situation';
import type { SituationStatus } from './lifecycle';
import type { SituationView } from './situation-view.schema';
import { withoutKeptFrom, withoutSecrets } from './submission-texts';
import type { SubmissionDraft } from './submission.schema';

type Block = keyof SubmissionDraft;

/** Fields of a block that may be shown: all of them, or those named. */
type Shown = 'all' | readonly string[];

type AllowList = Readonly<Partial<Record<Block, Shown>>>;

/** What is kept about the situation beside the form. */
type Fact = keyof Pick<
  SituationView,
  | 'entry'
  | 'submittedAt'
  | 'createdAt'
  | 'passages'
  | 'decision'
  | 'questions'
  | 'dispensation'
  | 'checklist'
  | 'invitations'
  | 'parties'
  | 'rereading'
  | 'closure'
>;

const WHOLE_FORM: AllowList = {
  mode: 'all',
  request: 'all',
  submitter: 'all',
  person: 'all',
  housing: 'all',
  health: 'all',
  protection: 'all',
  entourage: 'all',
  account: 'all',
  resources: 'all',
  information: 'all',
  emergency: 'all',
  undertakings: 'all',
  timeline: 'all',
  legalDeadlines: 'all',
  stepsTaken: 'all',
  stakeholders: 'all',
};

/** Partners read neither whom the person does not want nor how she was told, only what she agreed to and how she wishes to take part. */
const DELIBERATED_FORM: AllowList = {
  ...WHOLE_FORM,
  submitter: ['knowsSince', 'contactFrequency'],
  information: ['informed', 'agreement', 'opposition', 'wishes'],
  emergency: ['excluded'],
  undertakings: [],
};

const FORM: Readonly<Record<GrantLevel, AllowList>> = {
  own: { ...WHOLE_FORM, secretFields: 'all', notSharedWith: 'all' },
  coordinate: WHOLE_FORM,
  facilitate: WHOLE_FORM,
  deliberate: DELIBERATED_FORM,
  'follow-up': DELIBERATED_FORM,
  attend: {
    request: 'all',
    account: ['problems', 'principalProblem', 'factsSeen'],
    resources: 'all',
    legalDeadlines: 'all',
    information: ['wishes'],
  },
  audit: {
    request: 'all',
    account: ['problems', 'principalProblem', 'factsSeen', 'interpretation'],
    resources: 'all',
    information: 'all',
    emergency: 'all',
  },
  commitment: {},
  barred: {},
};

const FACTS: Readonly<Record<GrantLevel, readonly Fact[]>> = {
  own: ['entry', 'createdAt', 'submittedAt', 'passages', 'decision', 'questions', 'rereading', 'closure'],
  coordinate: [
    'entry',
    'createdAt',
    'submittedAt',
    'passages',
    'decision',
    'questions',
    'dispensation',
    'checklist',
    'invitations',
    'parties',
    'rereading',
    'closure',
  ],
  facilitate: [
    'entry',
    'submittedAt',
    'passages',
    'decision',
    'questions',
    'dispensation',
    'checklist',
    'invitations',
    'parties',
    'rereading',
    'closure',
  ],
  deliberate: ['submittedAt', 'passages'],
  'follow-up': ['submittedAt', 'passages', 'closure'],
  attend: [],
  audit: ['submittedAt', 'passages', 'decision', 'dispensation', 'invitations', 'rereading'],
  commitment: [],
  barred: [],
};

/** What is withdrawn is gone for everybody but its author; while the person opposes, only block L stays, so that she may change her mind. */
const LEFT_OF_THE_FORM: Readonly<Partial<Record<SituationStatus, readonly Block[]>>> = {
  withdrawn: [],
  'redirected-as-emergency': [],
  suspended: ['information'],
};

/** What the writer marked is told to nobody else: it would say that something is kept. */
const AUTHOR_ONLY: readonly string[] = ['secretFields', 'notSharedWith'];

/** Levels whose holders may be shown secret fields, when their circle and the person’s agreement allow. */
const SECRET_LEVELS: readonly GrantLevel[] = ['own', 'coordinate', 'facilitate', 'deliberate', 'follow-up'];

/**
 * What one person sees of a situation, from an allow-list by level; the same projection serves HTTP, sockets, exports and mail. Null
 * for whoever is barred, has not signed the charter, represents a partner the person excluded, or holds no reading level.
 */
export function situationView(situation: Situation, persona: Persona, held: readonly GrantLevel[]): SituationView | null {
  if (situation.councilId !== persona.councilId || persona.charter !== 'signed' || held.includes('barred')) return null;
  const levels = isExcludedPartner(situation.submission.information, persona.structureIds) ? held.filter((level) => level === 'own') : held;
  if (!levels.some((level) => Object.keys(FORM[level]).length > 0)) return null;
  const facts = new Set(levels.flatMap((level) => FACTS[level]).filter((fact) => isKept(fact, situation, levels, persona)));
  return {
    id: situation.id,
    code: situation.code,
    status: situation.status,
    version: situation.version,
    levels: levels.filter((level) => Object.keys(FORM[level]).length > 0),
    submission: visibleForm(situation, persona, levels),
    ...(Object.fromEntries([...facts].map((fact) => [fact, situation[fact]])) as Partial<Pick<SituationView, Fact>>),
  };
}

const isAuthorOf = (situation: Situation, persona: Persona, levels: readonly GrantLevel[]) =>
  levels.includes('own') && situation.authorId === persona.accountId;

function isKept(fact: Fact, situation: Situation, levels: readonly GrantLevel[], persona: Persona): boolean {
  if (LEFT_OF_THE_FORM[situation.status] === undefined || isAuthorOf(situation, persona, levels)) return true;
  return fact === 'createdAt' || fact === 'submittedAt' || fact === 'passages';
}

function visibleForm(situation: Situation, persona: Persona, levels: readonly GrantLevel[]): SubmissionDraft {
  const isAuthor = isAuthorOf(situation, persona, levels);
  const left = isAuthor ? undefined : LEFT_OF_THE_FORM[situation.status];
  const readsSecrets =
    isAuthor ||
    (persona.circle === 2 &&
      levels.some((level) => SECRET_LEVELS.includes(level)) &&
      secretsAreShared(situation.submission.information, situation.agreementGate));
  const open = readsSecrets ? situation.submission : withoutSecrets(situation.submission);
  const source = isAuthor ? open : withoutKeptFrom(open, persona.structureIds);
  const excluded: readonly string[] = isAuthor ? [] : excludedSubjects(situation.submission.information);
  const entries = Object.entries(source).flatMap(([block, value]): [string, unknown][] => {
    const shown = shownFields(block as Block, levels);
    if (left !== undefined && !left.includes(block as Block)) return [];
    if (shown.length === 0 || excluded.includes(block) || (AUTHOR_ONLY.includes(block) && !isAuthor)) return [];
    return [[block, shown.includes('all') ? value : pick(value, shown.flat())]];
  });
  return { mode: situation.submission.mode, ...Object.fromEntries(entries) } as SubmissionDraft;
}

/** The levels that read a field, secrets and the writer’s own choices left aside: what « qui lira ce champ » is computed from. */
export function levelsReading(path: string): readonly GrantLevel[] {
  const [block = '', field] = path.split('.');
  return GRANT_LEVELS.filter((level) => {
    const shown = FORM[level][block as Block];
    return shown === 'all' || (shown !== undefined && field !== undefined && shown.includes(field));
  });
}

function shownFields(block: Block, levels: readonly GrantLevel[]): readonly Shown[] {
  return levels.map((level) => FORM[level][block]).filter((shown) => shown !== undefined);
}

function pick(value: unknown, fields: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => fields.includes(field)));
}
