import { completeness, missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import type { BlockName, ListName, SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { unitOf } from './draft-fields';

/** How a field is filled in; `structures` and `colleague` choose in the directory, `problems` among the P-codes. */
export type FieldKind = 'line' | 'text' | 'choice' | 'choices' | 'tick' | 'day' | 'structures' | 'colleague' | 'problems';

export interface FormField {
  readonly path: string;
  readonly kind: FieldKind;
  /** Asked in the long form only. */
  readonly long?: true;
  /** Asked only when earlier answers make it useful. */
  readonly when?: (draft: SubmissionDraft) => boolean;
}

export interface FormList {
  readonly list: ListName;
  readonly long?: true;
}

export interface FormStep {
  readonly id: string;
  readonly parts: readonly (FormField | FormList)[];
  readonly long?: true;
}

const field = (path: string, kind: FieldKind): FormField => ({ path, kind });
const fieldWhen = (path: string, kind: FieldKind, when: (draft: SubmissionDraft) => boolean): FormField => ({ path, kind, when });
const longField = (path: string, kind: FieldKind): FormField => ({ path, kind, long: true });

const isTold = ({ information }: SubmissionDraft) => information?.informed === 'yes';
const isNotTold = ({ information }: SubmissionDraft) => information?.informed !== undefined && information.informed !== 'yes';
const agrees = ({ information }: SubmissionDraft) => information?.agreement === 'written' || information?.agreement === 'oral-attested';
const opposesInPart = ({ information }: SubmissionDraft) => information?.opposition === 'partial';
const isExplained = ({ person }: SubmissionDraft) => (person?.preciseBecause ?? '') !== '';
const isAway = ({ submitter }: SubmissionDraft) => submitter?.willAttend !== true;

/** The form in the order it is written: the question first, so that only what serves it follows (charter art. 4). */
export const FORM_STEPS: readonly FormStep[] = [
  { id: 'request', parts: [field('request.question', 'text'), field('request.expectedHelp', 'choices')] },
  {
    id: 'account',
    parts: [
      field('account.problems', 'problems'),
      field('account.factsSeen', 'text'),
      field('account.interpretation', 'text'),
      longField('account.trigger', 'text'),
      field('account.worsening', 'text'),
      longField('account.complexityFactors', 'choices'),
    ],
  },
  { id: 'steps', parts: [{ list: 'stepsTaken' }] },
  { id: 'resources', parts: [field('resources.personWords', 'text'), field('resources.strengths', 'text')] },
  {
    id: 'person',
    parts: [
      field('person.ageBand', 'choice'),
      field('person.minorsAtHome', 'choice'),
      longField('person.gender', 'choice'),
      longField('person.household', 'choice'),
      longField('person.income', 'choices'),
      longField('person.debts', 'choice'),
      longField('person.cover', 'choice'),
      fieldWhen('person.preciseBecause', 'text', isExplained),
    ],
  },
  {
    id: 'housing',
    long: true,
    parts: [
      field('housing.status', 'choice'),
      field('housing.since', 'line'),
      field('housing.signs', 'choices'),
      field('housing.proceeding', 'choice'),
      field('housing.text', 'text'),
    ],
  },
  {
    id: 'health',
    long: true,
    parts: [
      field('health.generalPractitioner', 'choice'),
      field('health.psychiatricFollowUp', 'choice'),
      field('health.followUpBroken', 'choice'),
      field('health.somaticNeeds', 'text'),
      field('protection.measure', 'choice'),
      field('protection.text', 'text'),
    ],
  },
  { id: 'entourage', long: true, parts: [field('entourage.text', 'text'), { list: 'stakeholders' }] },
  { id: 'timeline', parts: [{ list: 'legalDeadlines' }, { list: 'timeline', long: true }] },
  {
    id: 'information',
    parts: [
      field('information.informed', 'choice'),
      fieldWhen('information.informedOn', 'day', isTold),
      fieldWhen('information.informedBy', 'line', isTold),
      fieldWhen('information.how', 'text', isTold),
      fieldWhen('information.leafletGiven', 'tick', isTold),
      fieldWhen('information.reason', 'text', isNotTold),
      field('information.agreement', 'choice'),
      fieldWhen('information.agreedOn', 'day', agrees),
      fieldWhen('information.sharesHealth', 'tick', agrees),
      field('information.opposition', 'choice'),
      fieldWhen('information.excludedStructureIds', 'structures', opposesInPart),
      fieldWhen('information.excludedSubjects', 'choices', opposesInPart),
      field('information.doesNotWantShared', 'text'),
      field('information.wishes', 'choice'),
      longField('information.representativeInformed', 'choice'),
    ],
  },
  {
    id: 'submitter',
    parts: [
      longField('submitter.knowsSince', 'line'),
      longField('submitter.contactFrequency', 'line'),
      field('submitter.hierarchyInformed', 'tick'),
      field('submitter.willAttend', 'tick'),
      fieldWhen('submitter.replacedBy', 'colleague', isAway),
    ],
  },
  {
    id: 'undertakings',
    parts: [
      field('emergency.excluded', 'tick'),
      field('emergency.whatWasChecked', 'line'),
      field('undertakings.facts', 'tick'),
      field('undertakings.respectfulWords', 'tick'),
      field('undertakings.noIdentity', 'tick'),
      field('undertakings.presence', 'tick'),
      field('undertakings.returnToPerson', 'tick'),
    ],
  },
];

/** Blocks in the order in which a situation is read. */
export const READING_BLOCKS: readonly (BlockName | ListName)[] = [
  'request',
  'account',
  'resources',
  'stepsTaken',
  'person',
  'housing',
  'health',
  'protection',
  'entourage',
  'stakeholders',
  'legalDeadlines',
  'timeline',
  'information',
  'submitter',
  'emergency',
  'undertakings',
];

/** The steps of a mode, each with the parts that the mode asks. */
export function stepsOf(mode: SubmissionDraft['mode']): readonly FormStep[] {
  const asked = (part: { readonly long?: true }) => mode === 'long' || part.long === undefined;
  return FORM_STEPS.filter(asked).map((step) => ({ ...step, parts: step.parts.filter(asked) }));
}

/** The step on which a field is written; undefined when the mode does not ask it. */
export function stepOf(path: string, mode: SubmissionDraft['mode']): FormStep | undefined {
  const unit = path === 'account.principalProblem' ? 'account.problems' : path;
  return stepsOf(mode).find((step) => step.parts.some((part) => isAt(part, unit)));
}

/** The field specification of a path; undefined for lists and for what a mode does not ask. */
export function fieldOf(path: string): FormField | undefined {
  return FORM_STEPS.flatMap((step) => step.parts).find((part): part is FormField => 'path' in part && part.path === path);
}

/** Whether the form cannot be handed over without this field. */
export function isRequired(path: string, draft: SubmissionDraft): boolean {
  if (path === 'information.reason') return draft.information?.informed !== undefined && draft.information.informed !== 'yes';
  return missingForSubmission({ mode: draft.mode }).includes(path);
}

/** Required fields still missing on a step. */
export function missingOn(step: FormStep, missing: readonly string[]): readonly string[] {
  return missing.filter((path) => {
    const unit = path === 'account.principalProblem' ? 'account.problems' : path;
    return step.parts.some((part) => isAt(part, unit));
  });
}

/** What the form asks for at least, in a mode. */
export function requiredCount(mode: SubmissionDraft['mode']): number {
  return completeness({ mode }).required;
}

function isAt(part: FormField | FormList, unit: string): boolean {
  return 'path' in part ? part.path === unit : unit === part.list || unit.startsWith(`${part.list}.`);
}

/** The key of the title of a piece of the form: a field, a list, or the difficulties. */
export function unitTitleKey(unit: string): string {
  if (unit === 'secretFields') return 'situations.secret.title';
  if (unit === 'notSharedWith') return 'situations.audience.title';
  if (unit === 'mode') return 'situations.mode.title';
  return unit.includes('.') ? `situations.fields.${unit}.label` : `situations.lists.${unit}.label`;
}

/** The title of a withheld piece: a field, or a line of a list with its number as the form counts it. */
export function pieceTitle(path: string): { readonly key: string; readonly line: number } {
  const unit = unitOf(path);
  const [, line] = path.split('.');
  if (unit.includes('.') || line === undefined) return { key: unitTitleKey(unit), line: 0 };
  return { key: `situations.lists.${unit}.line`, line: Number(line) + 1 };
}
