import type { AgreementGate } from '../identity/council.schema';
import type { ClosureCode } from '../vocabulary/closure-reasons';
import type { EffectCode } from '../vocabulary/effects';
import type { InadmissibilityCode } from '../vocabulary/inadmissibility-reasons';
import type { Dispensation } from './agreement.schema';
import type { Entry } from './entry.rules';
import type { Standing } from './lifecycle';
import type { ChecklistState, PartyStructure, Rereading, ScanStamp, SituationInvitation } from './preparation.schema';
import type { QuestionThread } from './questions.rules';
import type { SubmissionDraft } from './submission.schema';

export interface AdmissibilityDecision {
  readonly outcome: 'admissible' | 'not-admissible';
  readonly decidedAt: string;
  readonly reason: InadmissibilityCode | null;
  /** What the submitter reads: the orientation in the coordinator’s own words. */
  readonly message: string;
}

export interface Closure {
  readonly reason: ClosureCode;
  readonly closedAt: string;
  readonly summary: string;
  /** Absent from closures made before the balance had three parts. */
  readonly remains?: string;
  readonly learned?: string;
  readonly effectByReferent: EffectCode;
  readonly effectByPerson: EffectCode;
  readonly personWords: string;
}

/** A situation as the server loads it, opened: the input of rules and projections, never sent as it is. */
export interface Situation extends Standing {
  readonly id: string;
  readonly councilId: string;
  readonly code: string;
  readonly authorId: string;
  readonly submitterStructureId: string | null;
  /** Received outside the platform and typed by the coordination, who is `authorId` until it is handed over; null when its author wrote it. */
  readonly entry: Entry | null;
  readonly version: number;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  /** The council’s setting, loaded with the row because it decides who reads secrets. */
  readonly agreementGate: AgreementGate;
  readonly submission: SubmissionDraft;
  readonly dispensation: Dispensation | null;
  readonly decision: AdmissibilityDecision | null;
  readonly questions: readonly QuestionThread[];
  readonly checklist: ChecklistState;
  readonly invitations: readonly SituationInvitation[];
  readonly parties: readonly PartyStructure[];
  readonly scanStamp: ScanStamp | null;
  readonly rereading: Rereading | null;
  readonly closure: Closure | null;
}
