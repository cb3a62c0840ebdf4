import { accept, refuse, type Outcome } from '../errors/outcome';

/** Where the impact assessment stands; only who leads it for the controller may say that it is done. */
export const ASSESSMENT_STATES = ['not-begun', 'in-progress', 'declared-done'] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export interface Assessment {
  readonly state: AssessmentState;
  /** Function of who carried it out, as declared; no name is needed. */
  readonly carriedOutBy: string;
  readonly declaredBy: string | null;
  readonly declaredAt: string | null;
}

/**
 * Moves the assessment: declared done only with the controller’s contact and who carried it out; taken back at any time, which closes new
 * submissions again.
 */
export function moveAssessment(
  file: { readonly officerContact: string; readonly assessment: Assessment },
  to: AssessmentState,
  carriedOutBy: string,
  accountId: string,
  now: string,
): Outcome<Assessment> {
  if (file.assessment.state === to) return refuse('ALREADY_DONE');
  if (to !== 'declared-done') return accept({ state: to, carriedOutBy, declaredBy: null, declaredAt: null });
  if (file.officerContact.trim() === '' || carriedOutBy.trim() === '') return refuse('ASSESSMENT_INCOMPLETE');
  return accept({ state: to, carriedOutBy, declaredBy: accountId, declaredAt: now });
}

/** Real situations are handed over only once the assessment is declared done; a fictitious council has none to assess. */
export function situationsMayOpen(council: { readonly fictitious: boolean }, state: AssessmentState): Outcome {
  return council.fictitious || state === 'declared-done' ? accept() : refuse('ASSESSMENT_NOT_DECLARED');
}
