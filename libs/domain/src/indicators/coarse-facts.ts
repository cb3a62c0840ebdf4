import { isOpen, type Commitment } from '../responses/commitment.rules';
import type { Situation } from '../situations/situation';
import { daysBetween, localDateOf } from '../time/local-date';
import { isPrivateResponse } from '../vocabulary/response-codes';
import type { SectorCode } from '../vocabulary/sectors';
import { quarterOf, type PathFact, type ResponseFact, type SituationFact } from './facts';

export interface CoarseInput {
  readonly situation: Situation;
  readonly commitments: readonly Commitment[];
  readonly submitterSector: SectorCode;
  readonly sectorOfStructure: (structureId: string) => SectorCode | null;
  /** Day of the first meeting that discussed it. */
  readonly firstMeetingOn: string | null;
  readonly returnedToPerson: boolean;
  readonly returnedToSubmitter: boolean;
  readonly zone: string;
}

export interface CoarseFacts {
  readonly situation: SituationFact;
  readonly responses: readonly ResponseFact[];
  readonly path: PathFact;
}

/** What statistics may keep of a situation: codes, quarters and delays. Null before it was submitted: drafts are not counted. */
export function coarseFacts(input: CoarseInput): CoarseFacts | null {
  const { situation, zone } = input;
  if (situation.submittedAt === null) return null;
  const submittedOn = localDateOf(situation.submittedAt, zone);
  const quarter = quarterOf(submittedOn);
  const { account, information } = situation.submission;
  return {
    situation: {
      quarter,
      sector: input.submitterSector,
      problems: [...new Set(account?.problems ?? [])],
      principalProblem: account?.principalProblem ?? null,
    },
    responses: responseFacts(input),
    path: {
      quarter,
      daysToDecision: situation.decision === null ? null : daysBetween(submittedOn, localDateOf(situation.decision.decidedAt, zone)),
      daysToMeeting: input.firstMeetingOn === null ? null : daysBetween(submittedOn, input.firstMeetingOn),
      informed: information?.informed === 'yes',
      agreed: information?.agreement === 'written' || information?.agreement === 'oral-attested',
      returnedToPerson: input.returnedToPerson,
      returnedToSubmitter: input.returnedToSubmitter,
      passages: situation.passages,
      closure:
        situation.closure === null
          ? null
          : {
              reason: situation.closure.reason,
              effectByReferent: situation.closure.effectByReferent,
              effectByPerson: situation.closure.effectByPerson,
            },
    },
  };
}

/** A proposition counts in the quarter of its meeting; one without a known structure counts with the submitter’s sector. */
function responseFacts(input: CoarseInput): readonly ResponseFact[] {
  if (input.firstMeetingOn === null) return [];
  const quarter = quarterOf(input.firstMeetingOn);
  return input.commitments
    .filter((commitment) => !isPrivateResponse(commitment.code))
    .map((commitment) => ({
      quarter,
      sector: (commitment.structureId === null ? null : input.sectorOfStructure(commitment.structureId)) ?? input.submitterSector,
      code: commitment.code,
      outcome: commitment.status,
      reason: isOpen(commitment) ? null : commitment.reason,
    }));
}
