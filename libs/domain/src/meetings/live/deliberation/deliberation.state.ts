import type { ReferentSide, ReturnRecipient, RoundAnswer } from './deliberation.messages';

/** A dated correction of a validated proposition, which itself never changes. */
export interface Erratum {
  readonly text: string;
  readonly at: string;
}

/** What the commission proposes: who does what by when, never a decision (charter art. 2). */
export interface Proposition {
  readonly propositionId: string;
  /** R-code of the responses' typology. */
  readonly code: string;
  readonly text: string;
  readonly structureId: string | null;
  /** Local date `YYYY-MM-DD`. */
  readonly dueDate: string | null;
  readonly needsAgreement: boolean;
  readonly errata: readonly Erratum[];
}

export interface RoundCounts {
  readonly consent: number;
  readonly reservation: number;
  readonly objection: number;
}

export interface RoundResult {
  readonly counts: RoundCounts;
  /** Reasons without names, in an order that tells nothing about who wrote them. */
  readonly reasons: readonly { readonly answer: RoundAnswer; readonly reason: string }[];
  readonly unanswered: number;
}

export interface GivenAnswer {
  readonly memberId: string;
  readonly answer: RoundAnswer;
  readonly reason: string | null;
}

/** A silent round: hidden until closed, then counts and reasons without names. */
export interface Round {
  readonly roundId: string;
  readonly openedAt: string;
  readonly asked: readonly string[];
  readonly answered: number;
  /** The answers the reader may know: all on the server, one's own in a browser, none once closed. */
  readonly answers: readonly GivenAnswer[];
  readonly closedAt: string | null;
  readonly result: RoundResult | null;
}

export interface ValidatedResponse {
  readonly validatedAt: string;
  /** The item was opened although the composition rule was not met. */
  readonly compositionIncomplete: boolean;
  readonly unanswered: number;
}

export interface Referent {
  readonly memberId: string;
  readonly side: ReferentSide;
  readonly acceptedAt: string | null;
}

/** What is said back, to whom and by whom. */
export interface ReturnPlan {
  readonly returnId: string;
  readonly to: ReturnRecipient;
  readonly what: string;
  readonly byMemberId: string | null;
  readonly byStructureId: string | null;
  readonly dueDate: string | null;
}
