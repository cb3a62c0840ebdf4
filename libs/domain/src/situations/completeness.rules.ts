import type { SubmissionDraft } from './submission.schema';

/** A form is short enough for ten minutes: these alone are required, in the order of the form (R025). */
const REQUIRED: readonly { readonly path: string; readonly long?: true; readonly filled: (draft: SubmissionDraft) => boolean }[] = [
  { path: 'request.question', filled: (draft) => written(draft.request?.question) },
  { path: 'request.expectedHelp', filled: (draft) => (draft.request?.expectedHelp ?? []).length > 0 },
  { path: 'account.problems', filled: (draft) => (draft.account?.problems ?? []).length > 0 },
  { path: 'account.principalProblem', filled: principalIsChosen },
  { path: 'account.factsSeen', filled: (draft) => written(draft.account?.factsSeen) },
  { path: 'stepsTaken', filled: (draft) => (draft.stepsTaken ?? []).some((step) => written(step.what) && written(step.result)) },
  { path: 'resources.strengths', filled: (draft) => written(draft.resources?.strengths) },
  { path: 'resources.personWords', filled: (draft) => written(draft.resources?.personWords) },
  { path: 'person.ageBand', filled: (draft) => draft.person?.ageBand !== undefined },
  { path: 'person.minorsAtHome', filled: (draft) => draft.person?.minorsAtHome !== undefined },
  { path: 'information.informed', filled: (draft) => draft.information?.informed !== undefined },
  { path: 'information.agreement', filled: (draft) => draft.information?.agreement !== undefined },
  { path: 'information.opposition', filled: (draft) => draft.information?.opposition !== undefined },
  { path: 'information.reason', filled: absenceIsExplained },
  { path: 'emergency.excluded', filled: (draft) => draft.emergency?.excluded === true },
  { path: 'undertakings.facts', filled: (draft) => draft.undertakings?.facts === true },
  { path: 'undertakings.respectfulWords', filled: (draft) => draft.undertakings?.respectfulWords === true },
  { path: 'undertakings.noIdentity', filled: (draft) => draft.undertakings?.noIdentity === true },
  { path: 'undertakings.presence', filled: (draft) => draft.undertakings?.presence === true },
  { path: 'undertakings.returnToPerson', filled: (draft) => draft.undertakings?.returnToPerson === true },
  { path: 'submitter.knowsSince', long: true, filled: (draft) => written(draft.submitter?.knowsSince) },
  { path: 'person.household', long: true, filled: (draft) => draft.person?.household !== undefined },
  { path: 'housing.status', long: true, filled: (draft) => draft.housing?.status !== undefined },
  { path: 'entourage.text', long: true, filled: (draft) => written(draft.entourage?.text) },
  { path: 'stakeholders', long: true, filled: (draft) => (draft.stakeholders ?? []).length > 0 },
];

/** The fields still missing before the form may be submitted, in the order of the form; empty when it may. */
export function missingForSubmission(draft: SubmissionDraft): readonly string[] {
  return REQUIRED.filter(({ long, filled }) => (long === undefined || draft.mode === 'long') && !filled(draft)).map(({ path }) => path);
}

/** Shown as "3 of 20": required fields filled over required fields. */
export function completeness(draft: SubmissionDraft): { readonly filled: number; readonly required: number } {
  const required = REQUIRED.filter(({ long }) => long === undefined || draft.mode === 'long').length;
  return { filled: required - missingForSubmission(draft).length, required };
}

function written(text: string | undefined): boolean {
  return text !== undefined && text.trim().length >= 3;
}

function principalIsChosen(draft: SubmissionDraft): boolean {
  const principal = draft.account?.principalProblem;
  return principal !== undefined && principal !== null && (draft.account?.problems ?? []).includes(principal);
}

/** A person who was not told must at least have a written reason. */
function absenceIsExplained(draft: SubmissionDraft): boolean {
  const informed = draft.information?.informed;
  return informed === undefined || informed === 'yes' || written(draft.information?.reason);
}
