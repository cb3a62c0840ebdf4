import type { GrantLevel } from '../access/grants';
import type { Persona } from '../access/persona';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { daysBetween } from '../time/local-date';
import type { CommitmentOutcomeCode, NonCompletionCode } from '../vocabulary/commitment-outcomes';
import type { ReturnAnswerCode } from '../vocabulary/effects';
import type { ProposableResponseCode } from '../vocabulary/response-codes';
import type { CommitmentView, ReassignCommitment, UpdateCommitment } from './commitment.schema';

/** Who does what by when, born of one validated proposition (charter art. 20). */
export interface Commitment {
  readonly id: string;
  readonly councilId: string;
  readonly situationId: string;
  readonly situationCode: string;
  readonly propositionId: string;
  readonly code: ProposableResponseCode;
  readonly text: string;
  readonly structureId: string | null;
  readonly dueOn: string | null;
  readonly needsAgreement: boolean;
  readonly status: CommitmentOutcomeCode;
  readonly reason: NonCompletionCode | null;
  readonly version: number;
  readonly updates: readonly { readonly at: string; readonly structureId: string | null; readonly text: string }[];
}

const STEPS: Readonly<Record<CommitmentOutcomeCode, readonly CommitmentOutcomeCode[]>> = {
  'to-do': ['in-progress', 'done', 'impossible', 'no-longer-wanted', 'abandoned'],
  'in-progress': ['to-do', 'done', 'impossible', 'no-longer-wanted', 'abandoned'],
  done: ['in-progress'],
  impossible: ['in-progress'],
  'no-longer-wanted': ['to-do'],
  abandoned: ['to-do'],
};

/** Whether something is still expected of somebody. */
export function isOpen(commitment: Pick<Commitment, 'status'>): boolean {
  return commitment.status === 'to-do' || commitment.status === 'in-progress';
}

/** Days of delay of an open commitment; 0 on the due day, before it, without a date, or once ended. */
export function overdueDays(commitment: Pick<Commitment, 'status' | 'dueOn'>, today: string): number {
  if (!isOpen(commitment) || commitment.dueOn === null) return 0;
  return Math.max(0, daysBetween(commitment.dueOn, today));
}

/** Moves a commitment on; what needs the person’s agreement does not start before she gave it. */
export function updateCommitment(
  commitment: Commitment,
  input: UpdateCommitment,
  context: { readonly personAnswer: ReturnAnswerCode | null; readonly structureId: string | null; readonly now: string },
): Outcome<Commitment> {
  if (input.version !== commitment.version) return refuse('STALE_VERSION', { version: commitment.version });
  const stays = input.status === commitment.status;
  if (!stays && !STEPS[commitment.status].includes(input.status))
    return refuse('COMMITMENT_STEP_REFUSED', { from: commitment.status, possible: STEPS[commitment.status] });
  if (stays && input.note.trim() === '') return refuse('ALREADY_DONE');
  const starts = input.status === 'in-progress' || input.status === 'done';
  if (starts && commitment.needsAgreement && !agrees(context.personAnswer)) return refuse('COMMITMENT_NEEDS_AGREEMENT');
  if ((input.status === 'impossible' || input.status === 'abandoned') && input.reason === null) return refuse('COMMITMENT_NEEDS_REASON');
  return accept({
    ...commitment,
    status: input.status,
    reason: reasonFor(input),
    version: commitment.version + 1,
    updates: [...commitment.updates, { at: context.now, structureId: context.structureId, text: input.note }],
  });
}

function agrees(answer: ReturnAnswerCode | null): boolean {
  return answer === 'accepts' || answer === 'accepts-in-part';
}

function reasonFor(input: UpdateCommitment): NonCompletionCode | null {
  if (input.status === 'no-longer-wanted') return 'person-declined';
  return input.status === 'impossible' || input.status === 'abandoned' ? input.reason : null;
}

/** Hands an open commitment over: there is always one structure and one date, and never a partner the person excludes. */
export function reassignCommitment(
  commitment: Commitment,
  input: ReassignCommitment,
  context: { readonly today: string; readonly excludedStructureIds: readonly string[] },
): Outcome<Commitment> {
  if (input.version !== commitment.version) return refuse('STALE_VERSION', { version: commitment.version });
  if (!isOpen(commitment)) return refuse('COMMITMENT_STEP_REFUSED', { from: commitment.status, possible: STEPS[commitment.status] });
  if (context.excludedStructureIds.includes(input.structureId)) return refuse('COMMITMENT_STRUCTURE_EXCLUDED');
  if (input.dueOn < context.today) return refuse('COMMITMENT_DATE_PAST');
  return accept({ ...commitment, structureId: input.structureId, dueOn: input.dueOn, version: commitment.version + 1 });
}

/**
 * A commitment without the structure the person excludes: while something is expected it waits for another one; once ended it stays as
 * history. The version stays: whoever saves raises it.
 */
export function withoutExcluded<T extends Pick<Commitment, 'status' | 'structureId'>>(
  commitment: T,
  excludedStructureIds: readonly string[],
): T {
  const excluded = commitment.structureId !== null && excludedStructureIds.includes(commitment.structureId);
  return excluded && isOpen(commitment) ? { ...commitment, structureId: null } : commitment;
}

/** Whether the commission may validate these propositions: none is entrusted to a partner the person excludes. */
export function checkStructures(
  propositions: readonly { readonly propositionId: string; readonly structureId: string | null }[],
  excludedStructureIds: readonly string[],
): Outcome<void> {
  const refused = propositions.filter(({ structureId }) => structureId !== null && excludedStructureIds.includes(structureId));
  if (refused.length === 0) return accept(undefined);
  return refuse('COMMITMENT_STRUCTURE_EXCLUDED', { propositionIds: refused.map(({ propositionId }) => propositionId) });
}

/** What the person’s answer does to open commitments: declined, those that needed her agreement are no longer wanted. */
export function commitmentsAfterReturn(commitments: readonly Commitment[], answer: ReturnAnswerCode): readonly Commitment[] {
  if (answer !== 'declines') return [];
  return commitments
    .filter((commitment) => commitment.needsAgreement && isOpen(commitment))
    .map((commitment) => ({ ...commitment, status: 'no-longer-wanted', reason: 'person-declined', version: commitment.version + 1 }));
}

/** What heads the next agenda by itself: every open commitment, the latest ones first, then by date; those without a date last. */
export function carryOver(commitments: readonly Commitment[], meetingDate: string): readonly Commitment[] {
  const rank = (commitment: Commitment) => commitment.dueOn ?? '9999-12-31';
  return commitments
    .filter(isOpen)
    .sort(
      (a, b) =>
        overdueDays(b, meetingDate) - overdueDays(a, meetingDate) ||
        rank(a).localeCompare(rank(b)) ||
        a.situationCode.localeCompare(b.situationCode) ||
        a.id.localeCompare(b.id),
    );
}

/** What a reader sees of a commitment: all of the situation’s for those who follow it, only their structure’s for partners. */
export function commitmentView(
  commitment: Commitment,
  persona: Persona,
  held: readonly GrantLevel[],
  today: string,
): CommitmentView | null {
  if (commitment.councilId !== persona.councilId || persona.charter !== 'signed' || held.includes('barred')) return null;
  const follows = held.some((level) => ['own', 'coordinate', 'facilitate', 'deliberate', 'follow-up', 'audit'].includes(level));
  const theirs = commitment.structureId !== null && persona.structureIds.includes(commitment.structureId);
  if (!follows && !(held.includes('commitment') && theirs)) return null;
  const { id, situationCode, code, text, structureId, dueOn, needsAgreement, status, reason, version, updates } = commitment;
  return {
    id,
    situationCode,
    code,
    text,
    structureId,
    dueOn,
    needsAgreement,
    status,
    reason,
    version,
    overdueDays: overdueDays(commitment, today),
    updates: updates.map((update) => ({ at: update.at, structureId: update.structureId, text: update.text })),
  };
}
