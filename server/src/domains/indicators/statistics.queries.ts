import { quarterOf, type PathFact, type ResponseFact, type SituationFact } from '@croisee/domain/indicators/facts';
import { daysBetween, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { SituationsApi } from '../situations/api';

type SituationRow = Omit<SituationFact, 'quarter'> & { readonly submittedAt: Date };
type ResponseRow = Omit<ResponseFact, 'quarter'> & { readonly meetingDate: string };

interface PathRow {
  readonly id: string;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly firstMeetingOn: string | null;
  readonly passages: number;
  readonly returnedToPerson: boolean;
  readonly returnedToSubmitter: boolean;
}

/** What is not kept as a fact yet; `$1` narrows to one situation. */
const LIVE = `s.submitted_at IS NOT NULL AND NOT s.counted AND ($1::uuid IS NULL OR s.id = $1)`;

/**
 * Every number of the platform comes from here: rows reduced to codes and quarters, without id, date or trait of a person. Situations that
 * go on are read where they are; closed ones are the facts their closing wrote.
 */
@Injectable()
export class StatisticsQueries {
  constructor(@Inject(SituationsApi) private readonly situations: SituationsApi) {}

  /** Situations submitted by a structure; drafts are not counted. */
  async situationFacts(tx: Transaction, zone: string): Promise<SituationFact[]> {
    const kept = await tx.manager.query<SituationFact[]>(
      `SELECT quarter, sector, problems, principal_problem AS "principalProblem" FROM situation_fact WHERE sector IS NOT NULL`,
    );
    return [...(await this.liveSituations(tx, zone)), ...kept];
  }

  /** Validated propositions, by the quarter of their meeting; one without a structure counts with the sector that submitted. */
  async responseFacts(tx: Transaction): Promise<ResponseFact[]> {
    const kept = await tx.manager.query<ResponseFact[]>(`SELECT quarter, sector, code, outcome, reason FROM response_fact`);
    return [...(await this.liveResponses(tx)), ...kept];
  }

  /** The path of each submitted situation: delays and steps reached. */
  async pathFacts(tx: Transaction, zone: string): Promise<PathFact[]> {
    const kept = await tx.manager.query<PathFact[]>(
      `SELECT quarter, days_to_decision AS "daysToDecision", days_to_meeting AS "daysToMeeting", informed, agreed,
              returned_to_person AS "returnedToPerson", returned_to_submitter AS "returnedToSubmitter", passages,
              json_build_object('reason', closure_reason, 'effectByReferent', effect_by_referent, 'effectByPerson', effect_by_person) AS closure
       FROM situation_fact`,
    );
    return [...(await this.livePaths(tx, zone)), ...kept];
  }

  async liveSituations(tx: Transaction, zone: string, situationId: string | null = null): Promise<SituationFact[]> {
    const rows = await tx.manager.query<SituationRow[]>(
      `SELECT s.submitted_at AS "submittedAt", t.sector, s.problems, s.principal_problem AS "principalProblem"
       FROM situation s JOIN structure t ON t.id = s.structure_id WHERE ${LIVE}`,
      [situationId],
    );
    return rows.map(({ submittedAt, ...fact }) => ({ ...fact, quarter: quarterOf(localDateOf(submittedAt.toISOString(), zone)) }));
  }

  async liveResponses(tx: Transaction, situationId: string | null = null): Promise<ResponseFact[]> {
    const rows = await tx.manager.query<ResponseRow[]>(
      `SELECT m.local_date::text AS "meetingDate", coalesce(t.sector, submitter.sector) AS sector, c.code, c.status AS outcome, c.reason
       FROM commitment c JOIN collective_response r ON r.id = c.response_id JOIN meeting m ON m.id = r.meeting_id
         JOIN situation s ON s.id = c.situation_id LEFT JOIN structure t ON t.id = c.structure_id
         LEFT JOIN structure submitter ON submitter.id = s.structure_id
       WHERE coalesce(t.sector, submitter.sector) IS NOT NULL AND ${LIVE}`,
      [situationId],
    );
    return rows.map(({ meetingDate, ...fact }) => ({ ...fact, quarter: quarterOf(meetingDate) }));
  }

  async livePaths(tx: Transaction, zone: string, situationId: string | null = null): Promise<PathFact[]> {
    const rows = await tx.manager.query<PathRow[]>(
      `SELECT s.id, s.submitted_at AS "submittedAt", s.decided_at AS "decidedAt", s.passages,
              (SELECT min(m.local_date)::text FROM collective_response r JOIN meeting m ON m.id = r.meeting_id WHERE r.situation_id = s.id) AS "firstMeetingOn",
              ${closedLoop('person')} AS "returnedToPerson", ${closedLoop('submitter')} AS "returnedToSubmitter"
       FROM situation s WHERE ${LIVE}`,
      [situationId],
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
        closure: facts?.closure ?? null,
      };
    });
  }
}

function closedLoop(addressee: 'person' | 'submitter'): string {
  return `EXISTS (SELECT 1 FROM response_return n JOIN collective_response r ON r.id = n.response_id
    WHERE r.situation_id = s.id AND n.addressee = '${addressee}' AND n.closes_loop)`;
}
