import type { ClosureCode } from '../vocabulary/closure-reasons';
import type { CommitmentOutcomeCode, NonCompletionCode } from '../vocabulary/commitment-outcomes';
import type { EffectCode } from '../vocabulary/effects';
import type { ProblemCode } from '../vocabulary/problem-codes';
import type { ResponseCode } from '../vocabulary/response-codes';
import type { SectorCode } from '../vocabulary/sectors';

/** `2026-Q4`: the finest period kept, so that no fact is dated. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** A situation reduced to codes: no id, no date, no trait of the person. */
export interface SituationFact {
  readonly quarter: Quarter;
  /** Sector of the structure that submitted. */
  readonly sector: SectorCode;
  readonly problems: readonly ProblemCode[];
  readonly principalProblem: ProblemCode | null;
}

/** One validated proposition and what became of it. */
export interface ResponseFact {
  readonly quarter: Quarter;
  /** Sector of the structure that answers for it. */
  readonly sector: SectorCode;
  readonly code: ResponseCode;
  readonly outcome: CommitmentOutcomeCode;
  readonly reason: NonCompletionCode | null;
}

/** Delays in days and what happened along the way; null where a step was not reached. */
export interface PathFact {
  readonly quarter: Quarter;
  readonly daysToDecision: number | null;
  readonly daysToMeeting: number | null;
  readonly informed: boolean;
  readonly agreed: boolean;
  readonly returnedToPerson: boolean;
  readonly returnedToSubmitter: boolean;
  readonly passages: number;
  readonly closure: { readonly reason: ClosureCode; readonly effectByReferent: EffectCode; readonly effectByPerson: EffectCode } | null;
}

/** The quarter of a local date. */
export function quarterOf(date: string): Quarter {
  const month = Number(date.slice(5, 7));
  return `${Number(date.slice(0, 4))}-Q${Math.ceil(month / 3) as 1 | 2 | 3 | 4}`;
}
