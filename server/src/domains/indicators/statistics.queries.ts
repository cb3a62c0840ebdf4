import { quarterOf, type PathFact, type ResponseFact, type SituationFact } from '@croisee/domain/indicators/facts';
import { daysBetween, localDateOf } from '@croisee/domain/time/local-date';
import type { CommitmentOutcomeCode, NonCompletionCode } from '@croisee/domain/vocabulary/commitment-outcomes';
import type { ProblemCode } from '@croisee/domain/vocabulary/problem-codes';
import type { ResponseCode } from '@croisee/domain/vocabulary/response-codes';
import type { SectorCode } from '@croisee/domain/vocabulary/sectors';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { SituationsApi } from '../situations/api';

interface SituationRow {
  readonly submittedAt: Date;
  readonly sector: SectorCode;
  readonly problems: readonly ProblemCode[];
  readonly principalProblem: ProblemCode | null;
}

interface ResponseRow {
  readonly meetingDate: string;
  readonly sector: SectorCode;
  readonly code: ResponseCode;
  readonly outcome: CommitmentOutcomeCode;
  readonly reason: NonCompletionCode | null;
}

interface PathRow {
  readonly id: string;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly firstMeetingOn: string | null;
  readonly passages: number;
  readonly returnedToPerson: boolean;
  readonly returnedToSubmitter: boolean;
}

/** Every number of the platform comes from here: rows reduced to codes and quarters, without id, date or trait of a person. */
@Injectable()
export class StatisticsQueries {
  constructor(@Inject(SituationsApi) private readonly situations: SituationsApi) {}

  /** Situations submitted by a structure; drafts are not counted. */
  async situationFacts(tx: Transaction, zone: string): Promise<SituationFact[]> {
    const rows = await tx.manager.query<SituationRow[]>(
      `SELECT s.submitted_at AS "submittedAt", t.sector, s.problems, s.principal_problem AS "principalProblem"
       FROM situation s JOIN structure t ON t.id = s.structure_id WHERE s.submitted_at IS NOT NULL`,
    );
    return rows.map(({ submittedAt, ...fact }) => ({ ...fact, quarter: quarterOf(localDateOf(submittedAt.toISOString(), zone)) }));
  }

  /** Validated propositions, by the quarter of their meeting; one without a structure counts with the sector that submitted. */
  async responseFacts(tx: Transaction): Promise<ResponseFact[]> {
    const rows = await tx.manager.query<ResponseRow[]>(
      `SELECT m.local_date::text AS "meetingDate", coalesce(t.sector, submitter.sector) AS sector, c.code, c.status AS outcome, c.reason
       FROM commitment c JOIN collective_response r ON r.id = c.response_id JOIN meeting m ON m.id = r.meeting_id
         JOIN situation s ON s.id = c.situation_id LEFT JOIN structure t ON t.id = c.structure_id
         LEFT JOIN structure submitter ON submitter.id = s.structure_id
       WHERE coalesce(t.sector, submitter.sector) IS NOT NULL`,
    );
    return rows.map(({ meetingDate, ...fact }) => ({ ...fact, quarter: quarterOf(meetingDate) }));
  }

  /** The path of each submitted situation: delays and steps reached. */
  async pathFacts(tx: Transaction, zone: string): Promise<PathFact[]> {
    const rows = await tx.manager.query<PathRow[]>(
      `SELECT s.id, s.submitted_at AS "submittedAt", s.decided_at AS "decidedAt", s.passages,
              (SELECT min(m.local_date)::text FROM collective_response r JOIN meeting m ON m.id = r.meeting_id WHERE r.situation_id = s.id) AS "firstMeetingOn",
              ${closedLoop('person')} AS "returnedToPerson", ${closedLoop('submitter')} AS "returnedToSubmitter"
       FROM situation s WHERE s.submitted_at IS NOT NULL`,
    );
    const coarse = await this.situations.coarseFactsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const submittedOn = localDateOf(row.submittedAt.toISOString(), zone);
      const facts = coarse.get(row.id);
      return {
        quarter: quarterOf(submittedOn),
        daysToDecision: row.decidedAt === null ? null : daysBetween(submittedOn, localDateOf(row.decidedAt.toISOString(), zone)),
        daysToMeeting: row.firstMeetingOn === null ? null : daysBetween(submittedOn, row.firstMeetingOn),
        informed: facts?.informed ?? false,
        agreed: facts?.agreed ?? false,
        returnedToPerson: row.returnedToPerson,
        returnedToSubmitter: row.returnedToSubmitter,
        passages: row.passages,
        closure: null,
      };
    });
  }
}

function closedLoop(addressee: 'person' | 'submitter'): string {
  return `EXISTS (SELECT 1 FROM response_return n JOIN collective_response r ON r.id = n.response_id
    WHERE r.situation_id = s.id AND n.addressee = '${addressee}' AND n.closes_loop)`;
}
