import { quarterOf, type PathFact } from '@croisee/domain/indicators/facts';
import { daysBetween, localDateOf } from '@croisee/domain/time/local-date';
import type { InadmissibilityCode } from '@croisee/domain/vocabulary/inadmissibility-reasons';
import type { ProblemCode } from '@croisee/domain/vocabulary/problem-codes';
import type { SectorCode } from '@croisee/domain/vocabulary/sectors';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { SituationsApi, type CoarseFacts } from '../situations/api';
import { liveSql } from './statistics.queries';

interface PathRow {
  readonly id: string;
  readonly submittedAt: Date;
  readonly sector: SectorCode | null;
  readonly principalProblem: ProblemCode | null;
  readonly inadmissible: InadmissibilityCode | null;
  readonly decidedAt: Date | null;
  readonly passages: number;
  readonly meetings: readonly string[] | null;
  readonly hasReferent: boolean;
  readonly firstDoneAt: Date | null;
  readonly overdue: boolean;
  readonly returnedToPerson: boolean;
  readonly returnedToSubmitter: boolean;
}

/** The path of each submitted situation: delays and steps reached; closed ones as their closing wrote them. */
@Injectable()
export class PathQueries {
  constructor(@Inject(SituationsApi) private readonly situations: SituationsApi) {}

  async paths(tx: Transaction, zone: string): Promise<PathFact[]> {
    const kept = await tx.manager.query<PathFact[]>(
      `SELECT quarter, sector, principal_problem AS "principalProblem", inadmissible, days_to_decision AS "daysToDecision",
              days_to_meeting AS "daysToMeeting", days_to_first_action AS "daysToFirstAction", informed, agreed,
              returned_to_person AS "returnedToPerson", returned_to_submitter AS "returnedToSubmitter", passages,
              passage_quarters AS "passageQuarters", true AS "hasReferent", false AS overdue,
              CASE WHEN closure_reason IS NOT NULL THEN json_build_object('reason', closure_reason, 'effectByReferent', effect_by_referent,
                'effectByPerson', effect_by_person) END AS closure
       FROM situation_fact`,
    );
    return [...(await this.livePaths(tx, zone)), ...kept];
  }

  /** Of the situations that go on, or of one of them. Each table is read once and grouped: a thousand situations cost what ten do. */
  async livePaths(tx: Transaction, zone: string, situationId: string | null = null): Promise<PathFact[]> {
    const rows = await tx.manager.query<PathRow[]>(
      `WITH live AS MATERIALIZED (SELECT s.* FROM situation s WHERE ${liveSql(situationId, 2)}),
        discussed AS (
          SELECT r.situation_id, array_agg(m.local_date::text ORDER BY m.local_date) AS meetings, bool_or(f.accepted) AS accepted,
                 bool_or(f.person) AS person, bool_or(f.submitter) AS submitter
          FROM collective_response r JOIN live l ON l.id = r.situation_id JOIN meeting m ON m.id = r.meeting_id
            CROSS JOIN LATERAL (
              SELECT EXISTS (SELECT 1 FROM response_referent f WHERE f.council_id = r.council_id AND f.response_id = r.id AND f.accepted_at IS NOT NULL) AS accepted,
                     ${closedLoop('person')} AS person, ${closedLoop('submitter')} AS submitter) f
          GROUP BY r.situation_id),
        committed AS (
          SELECT c.situation_id, min(c.updated_at) FILTER (WHERE c.status = 'done') AS first_done,
                 bool_or(c.status IN ('to-do', 'in-progress') AND c.due_on < $1::date) AS overdue
          FROM commitment c JOIN live l ON l.id = c.situation_id GROUP BY c.situation_id)
       SELECT s.id, s.submitted_at AS "submittedAt", t.sector, s.principal_problem AS "principalProblem", s.decided_at AS "decidedAt", s.passages,
              CASE WHEN s.status = 'not-admissible' THEN s.inadmissibility_reason END AS inadmissible, d.meetings,
              coalesce(d.accepted, false) AS "hasReferent", c.first_done AS "firstDoneAt", coalesce(c.overdue, false) AS overdue,
              coalesce(d.person, false) AS "returnedToPerson", coalesce(d.submitter, false) AS "returnedToSubmitter"
       FROM live s LEFT JOIN structure t ON t.id = s.structure_id LEFT JOIN discussed d ON d.situation_id = s.id
         LEFT JOIN committed c ON c.situation_id = s.id`,
      [localDateOf(tx.isoNow, zone), ...(situationId === null ? [] : [situationId])],
    );
    const coarse = await this.situations.coarseFactsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => pathOf(row, coarse.get(row.id), zone));
  }
}

function pathOf(
  { id: _id, submittedAt, decidedAt, meetings, firstDoneAt, ...row }: PathRow,
  facts: CoarseFacts | undefined,
  zone: string,
): PathFact {
  const submittedOn = localDateOf(submittedAt.toISOString(), zone);
  const firstMeeting = meetings?.[0];
  return {
    ...row,
    quarter: quarterOf(submittedOn),
    daysToDecision: decidedAt === null ? null : daysBetween(submittedOn, localDateOf(decidedAt.toISOString(), zone)),
    daysToMeeting: firstMeeting === undefined ? null : daysBetween(submittedOn, firstMeeting),
    daysToFirstAction:
      firstMeeting === undefined || firstDoneAt === null
        ? null
        : Math.max(0, daysBetween(firstMeeting, localDateOf(firstDoneAt.toISOString(), zone))),
    passageQuarters: [...new Set((meetings ?? []).map(quarterOf))],
    informed: facts?.informed ?? false,
    agreed: facts?.agreed ?? false,
    closure: facts?.closure ?? null,
  };
}

function closedLoop(addressee: 'person' | 'submitter'): string {
  return `EXISTS (SELECT 1 FROM response_return n WHERE n.council_id = r.council_id AND n.response_id = r.id
    AND n.addressee = '${addressee}' AND n.closes_loop)`;
}
