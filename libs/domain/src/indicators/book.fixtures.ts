import type { BookFacts, CouncilFacts, PathFact, ResponseFact } from './facts';

/** A submitted situation that nobody decided on yet. */
export function aPath(change: Partial<PathFact> = {}): PathFact {
  return {
    ...{ quarter: '2026-Q1', sector: 'social', principalProblem: 'P01', inadmissible: null },
    ...{ daysToDecision: null, daysToMeeting: null, daysToFirstAction: null, informed: true, agreed: true },
    ...{ returnedToPerson: false, returnedToSubmitter: false, passages: 0, passageQuarters: [], hasReferent: false, overdue: false },
    ...{ closure: null, ...change },
  };
}

/** A proposition that is still to do. */
export function aResponse(change: Partial<ResponseFact> = {}): ResponseFact {
  return { quarter: '2026-Q1', sector: 'social', code: 'R05', outcome: 'to-do', reason: null, problem: 'P01', daysToDone: null, ...change };
}

const COUNCIL: CouncilFacts = {
  ...{
    designPartners: 4,
    conventionSignatories: 3,
    charterSignatories: 12,
    commonTools: 1,
    minutes: null,
    costCents: null,
    breaches: 0,
    coordination: null,
  },
  acts: {
    ...{ 'charter-signed': 12, 'charter-signatures-withdrawn': 1, 'charter-oppositions': 2, 'charter-redactions': 0 },
    ...{ 'charter-notes-destroyed': 3, 'charter-refusals': 9 },
  },
};

/** Facts of a council in which nothing happened but what is given. */
export function bookFacts(change: Partial<BookFacts> = {}): BookFacts {
  return {
    ...{ paths: [], responses: [], meetings: [], attendance: [], heldMeetings: [], collaborations: [], outlooks: [], relief: [] },
    ...{ council: COUNCIL, ...change },
  };
}

/** The same thing several times. */
export function times<T>(count: number, thing: T): T[] {
  return Array.from({ length: count }, () => thing);
}
