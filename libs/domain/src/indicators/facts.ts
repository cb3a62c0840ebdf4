import type { MeetingKind } from '../meetings/plan/meeting-kinds';
import type { TimeKind } from '../project/project-lists';
import type { ReliefMoment } from '../responses/relief.rules';
import type { ClosureCode } from '../vocabulary/closure-reasons';
import type { CommitmentOutcomeCode, NonCompletionCode } from '../vocabulary/commitment-outcomes';
import type { EffectCode } from '../vocabulary/effects';
import type { InadmissibilityCode } from '../vocabulary/inadmissibility-reasons';
import type { OutlookArea, OutlookCode } from '../vocabulary/outlooks';
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
  /** Principal difficulty of the situation it answers. */
  readonly problem: ProblemCode | null;
  /** Days from the meeting until it was said to be done; null when it is not. */
  readonly daysToDone: number | null;
}

/** Delays in days and what happened along the way; null where a step was not reached. */
export interface PathFact {
  readonly quarter: Quarter;
  readonly sector: SectorCode | null;
  readonly principalProblem: ProblemCode | null;
  readonly inadmissible: InadmissibilityCode | null;
  readonly daysToDecision: number | null;
  readonly daysToMeeting: number | null;
  /** From the first meeting to the first commitment carried out. */
  readonly daysToFirstAction: number | null;
  readonly informed: boolean;
  readonly agreed: boolean;
  readonly returnedToPerson: boolean;
  readonly returnedToSubmitter: boolean;
  readonly passages: number;
  /** Quarters in which it was discussed. */
  readonly passageQuarters: readonly Quarter[];
  readonly hasReferent: boolean;
  readonly overdue: boolean;
  readonly closure: { readonly reason: ClosureCode; readonly effectByReferent: EffectCode; readonly effectByPerson: EffectCode } | null;
}

/** A meeting in the calendar, cancelled and postponed ones left out. */
export interface MeetingFact {
  readonly quarter: Quarter;
  readonly kind: MeetingKind;
  readonly held: boolean;
}

/** How many people of one structure were convened to a closed commission, and how many came or were replaced: never who. */
export interface AttendanceFact {
  readonly quarter: Quarter;
  readonly sector: SectorCode;
  readonly convened: number;
  readonly present: number;
}

/** What a closed commission leaves besides its text. */
export interface HeldMeetingFact {
  readonly quarter: Quarter;
  readonly passages: number;
  readonly passagesWithPerson: number;
  readonly recusals: number;
  readonly openedAnyway: number;
}

/** Two structures worked on one situation. */
export interface CollaborationFact {
  readonly quarter: Quarter;
  readonly first: string;
  readonly second: string;
}

/** What a referent said at six months of housing, care and rights. */
export type OutlookFact = Readonly<Record<OutlookArea, OutlookCode>> & { readonly quarter: Quarter };

/** How many professionals agreed so much (1 to 5), at one moment, that the commission makes them less alone. */
export interface ReliefFact {
  readonly quarter: Quarter;
  readonly moment: ReliefMoment;
  readonly score: number;
  readonly count: number;
}

/** The last questionnaire about coordination that closed in the period: its mean out of five, and how many answered. */
export interface CoordinationScore {
  readonly mean: number;
  readonly answers: number;
}

/** Something spent beside what was planned; null where nothing was planned. */
export interface Spent {
  readonly spent: number;
  readonly planned: number | null;
}

/** What is counted of the council rather than of situations; null where nothing records it. */
export interface CouncilFacts {
  readonly designPartners: number;
  readonly conventionSignatories: number;
  readonly charterSignatories: number;
  readonly commonTools: number;
  /** By what the time was spent on. */
  readonly minutes: Readonly<Partial<Record<TimeKind, Spent>>> | null;
  readonly costCents: Spent | null;
  readonly breaches: number;
  readonly coordination: CoordinationScore | null;
  /** Acts of the period found in the journal, by indicator. */
  readonly acts: Readonly<Record<JournalledAct, number>>;
}

export type JournalledAct =
  | 'charter-signed'
  | 'charter-signatures-withdrawn'
  | 'charter-oppositions'
  | 'charter-redactions'
  | 'charter-notes-destroyed'
  | 'charter-refusals';

/** Everything the figures of a period are made of. */
export interface BookFacts {
  readonly paths: readonly PathFact[];
  readonly responses: readonly ResponseFact[];
  readonly meetings: readonly MeetingFact[];
  readonly attendance: readonly AttendanceFact[];
  readonly heldMeetings: readonly HeldMeetingFact[];
  readonly collaborations: readonly CollaborationFact[];
  /** Housing, care and rights after six months. */
  readonly outlooks: readonly OutlookFact[];
  readonly relief: readonly ReliefFact[];
  readonly council: CouncilFacts;
}

/** The quarter of a local date. */
export function quarterOf(date: string): Quarter {
  const month = Number(date.slice(5, 7));
  return `${Number(date.slice(0, 4))}-Q${Math.ceil(month / 3) as 1 | 2 | 3 | 4}`;
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last day of a quarter. */
export function lastDayOfQuarter(quarter: Quarter): string {
  const [year, number] = quarter.split('-Q');
  return `${year}-${QUARTER_ENDS[Number(number) - 1] ?? '12-31'}`;
}

/** Quarters of one year, from one to another. */
export function quartersOf(year: number, from: number, to: number): Quarter[] {
  return ([1, 2, 3, 4] as const).filter((quarter) => quarter >= from && quarter <= to).map((quarter): Quarter => `${year}-Q${quarter}`);
}
