import type { DemoInformation, DemoSituation, DemoSubmission } from './demo-situation-types';
import type { DayOffset, DemoKey } from './demo-types';

/** What the loader knows and the data do not: the day it runs and the ids it gave. */
export interface DemoResolver {
  /** Local date, `YYYY-MM-DD`, of a day offset. */
  readonly dateOf: (day: DayOffset) => string;
  readonly idOf: (key: DemoKey) => string;
}

/** The submission of a situation in the shape of the form's autosave body; undefined when nothing was kept. */
export function submissionDraftOf(situation: DemoSituation, resolver: DemoResolver): Record<string, unknown> | undefined {
  const { submission } = situation;
  if (submission === undefined) return undefined;
  return defined({
    mode: submission.mode,
    secretFields: submission.secretFields,
    request: { question: submission.question, expectedHelp: submission.expectedHelp },
    submitter: submitterBlock(submission, resolver),
    person: submission.person,
    housing: submission.housing,
    health: submission.health,
    protection: submission.protection,
    entourage: submission.entourage === undefined ? undefined : { text: submission.entourage },
    account: accountBlock(submission),
    resources: defined({ strengths: submission.resources, personWords: submission.personWords }),
    information: submission.information === undefined ? undefined : informationBlock(submission.information, resolver),
    emergency: submission.emergencyExcluded === undefined ? undefined : { excluded: true, whatWasChecked: submission.emergencyExcluded },
    undertakings: situation.submittedDay === undefined ? undefined : UNDERTAKINGS,
    timeline: submission.chronology,
    legalDeadlines: submission.legalDeadlines.map(({ kind, day, note }) => ({ kind, on: resolver.dateOf(day), note })),
    stepsTaken: submission.stepsTaken,
    stakeholders: submission.stakeholders.map(({ structure, ...partner }) => ({
      structureId: structure === undefined ? null : resolver.idOf(structure),
      ...partner,
    })),
  });
}

const UNDERTAKINGS = { facts: true, respectfulWords: true, noIdentity: true, presence: true, returnToPerson: true };

function submitterBlock(submission: DemoSubmission, { idOf }: DemoResolver): Record<string, unknown> | undefined {
  if (submission.submitterBlock === undefined) return undefined;
  const { replacedBy, ...block } = submission.submitterBlock;
  return { ...block, replacedBy: replacedBy === undefined ? null : idOf(replacedBy) };
}

function accountBlock(submission: DemoSubmission): Record<string, unknown> {
  return defined({
    problems: submission.problems,
    principalProblem: submission.principalProblem ?? null,
    complexityFactors: submission.complexityFactors,
    factsSeen: submission.factsSeen,
    interpretation: submission.interpretation,
    trigger: submission.trigger,
    worsening: submission.worsening,
  });
}

function informationBlock(information: DemoInformation, { dateOf, idOf }: DemoResolver): Record<string, unknown> {
  const { informedDay, excludedStructures, excludedBlocks, ...block } = information;
  const told = informedDay === undefined ? null : dateOf(informedDay);
  const agreed = information.agreement === 'written' || information.agreement === 'oral-attested';
  return {
    ...block,
    informedOn: told,
    agreedOn: agreed ? told : null,
    sharesHealth: information.sharesHealth ?? false,
    excludedStructureIds: (excludedStructures ?? []).map(idOf),
    excludedSubjects: excludedBlocks ?? [],
  };
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
