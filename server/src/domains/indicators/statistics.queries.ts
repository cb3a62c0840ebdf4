import { quarterOf, type CollaborationFact, type ResponseFact, type SituationFact } from '@croisee/domain/indicators/facts';
import { daysBetween, localDateOf } from '@croisee/domain/time/local-date';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';

type SituationRow = Omit<SituationFact, 'quarter'> & { readonly submittedAt: Date };
type ResponseRow = Omit<ResponseFact, 'quarter' | 'daysToDone'> & { readonly meetingDate: string; readonly doneAt: Date | null };
type CollaborationRow = Omit<CollaborationFact, 'quarter'> & { readonly meetingDate: string };

/** What is not kept as a fact yet, of the council or of one situation. A condition that may be void would make PostgreSQL expect one row. */
export function liveSql(situationId: string | null, parameter = 1): string {
  return `s.submitted_at IS NOT NULL AND NOT s.counted${situationId === null ? '' : ` AND s.id = $${parameter}`}`;
}

/**
 * Rows of situations, responses and collaborations reduced to codes and quarters, without id, date or trait of a person. Situations that go on
 * are read where they are; closed ones are the facts their closing wrote.
 */
@Injectable()
export class StatisticsQueries {
  /** Situations submitted by a structure; drafts are not counted. */
  async situationFacts(tx: Transaction, zone: string): Promise<SituationFact[]> {
    const kept = await tx.manager.query<SituationFact[]>(
      `SELECT quarter, sector, problems, principal_problem AS "principalProblem" FROM situation_fact WHERE sector IS NOT NULL`,
    );
    return [...(await this.liveSituations(tx, zone)), ...kept];
  }

  /** Validated propositions, by the quarter of their meeting; one without a structure counts with the sector that submitted. */
  async responseFacts(tx: Transaction, zone: string): Promise<ResponseFact[]> {
    const kept = await tx.manager.query<ResponseFact[]>(
      `SELECT quarter, sector, code, outcome, reason, problem, days_to_done AS "daysToDone" FROM response_fact`,
    );
    return [...(await this.liveResponses(tx, zone)), ...kept];
  }

  /** Pairs of structures that worked on one situation, by name and in alphabetical order. */
  async collaborations(tx: Transaction): Promise<CollaborationFact[]> {
    const kept = await tx.manager.query<CollaborationFact[]>(
      `SELECT f.quarter, least(a.name, b.name) AS first, greatest(a.name, b.name) AS second
       FROM collaboration_fact f JOIN structure a ON a.id = f.first_structure_id JOIN structure b ON b.id = f.second_structure_id`,
    );
    const live = await tx.manager.query<CollaborationRow[]>(
      `SELECT p."meetingDate", least(a.name, b.name) AS first, greatest(a.name, b.name) AS second
       FROM (${livePairs(null)}) p JOIN structure a ON a.id = p.first JOIN structure b ON b.id = p.second`,
    );
    return [...live.map(({ meetingDate, ...pair }) => ({ ...pair, quarter: quarterOf(meetingDate) })), ...kept];
  }

  /** The same of one situation, by the ids of the structures. */
  async collaborationsOf(tx: Transaction, situationId: string): Promise<CollaborationFact[]> {
    const rows = await tx.manager.query<CollaborationRow[]>(livePairs(situationId), [situationId]);
    return rows.map(({ meetingDate, ...pair }) => ({ ...pair, quarter: quarterOf(meetingDate) }));
  }

  async liveSituations(tx: Transaction, zone: string, situationId: string | null = null): Promise<SituationFact[]> {
    const rows = await tx.manager.query<SituationRow[]>(
      `SELECT s.submitted_at AS "submittedAt", t.sector, s.problems, s.principal_problem AS "principalProblem"
       FROM situation s JOIN structure t ON t.id = s.structure_id WHERE ${liveSql(situationId)}`,
      valuesOf(situationId),
    );
    return rows.map(({ submittedAt, ...fact }) => ({ ...fact, quarter: quarterOf(localDateOf(submittedAt.toISOString(), zone)) }));
  }

  async liveResponses(tx: Transaction, zone: string, situationId: string | null = null): Promise<ResponseFact[]> {
    const rows = await tx.manager.query<ResponseRow[]>(
      `SELECT m.local_date::text AS "meetingDate", coalesce(t.sector, submitter.sector) AS sector, c.code, c.status AS outcome, c.reason,
              s.principal_problem AS problem, CASE WHEN c.status = 'done' THEN c.updated_at END AS "doneAt"
       FROM commitment c JOIN collective_response r ON r.id = c.response_id JOIN meeting m ON m.id = r.meeting_id
         JOIN situation s ON s.id = c.situation_id LEFT JOIN structure t ON t.id = c.structure_id
         LEFT JOIN structure submitter ON submitter.id = s.structure_id
       WHERE coalesce(t.sector, submitter.sector) IS NOT NULL AND ${liveSql(situationId)}`,
      valuesOf(situationId),
    );
    return rows.map(({ meetingDate, doneAt, ...fact }) => ({
      ...fact,
      quarter: quarterOf(meetingDate),
      daysToDone: doneAt === null ? null : Math.max(0, daysBetween(meetingDate, localDateOf(doneAt.toISOString(), zone))),
    }));
  }
}

/** Structures that submitted or committed themselves, two by two, once for each response they share. */
function livePairs(situationId: string | null): string {
  const live = liveSql(situationId);
  return `
  WITH worked AS (
    SELECT r.id, m.local_date::text AS on_day, c.structure_id FROM collective_response r JOIN meeting m ON m.id = r.meeting_id
      JOIN situation s ON s.id = r.situation_id JOIN commitment c ON c.council_id = r.council_id AND c.response_id = r.id
    WHERE c.structure_id IS NOT NULL AND ${live}
    UNION
    SELECT r.id, m.local_date::text, s.structure_id FROM collective_response r JOIN meeting m ON m.id = r.meeting_id
      JOIN situation s ON s.id = r.situation_id WHERE s.structure_id IS NOT NULL AND ${live})
  SELECT a.on_day AS "meetingDate", a.structure_id AS first, b.structure_id AS second
  FROM worked a JOIN worked b ON b.id = a.id AND a.structure_id < b.structure_id`;
}

function valuesOf(situationId: string | null): string[] {
  return situationId === null ? [] : [situationId];
}
