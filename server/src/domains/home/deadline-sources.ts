import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import type { DeadlineSource } from '@croisee/domain/home/deadlines.schema';
import { heldScopeSql } from '../../kernel/access/access.service';

/** What falls due on a day, as a source finds it. */
export interface FoundDeadline {
  readonly subjectId: string | null;
  readonly day: string;
  readonly label: string | null;
}

/** Who looks, until which local day, and the delays of the council. */
export interface DeadlineSearch {
  readonly persona: Persona;
  readonly now: Date;
  readonly zone: string;
  readonly today: string;
  readonly until: string;
  readonly answerDays: number;
}

/** One kind of deadline: the permission that shows it, and the query that finds it within the reader's reach. */
export interface SourceOfDeadlines {
  readonly source: DeadlineSource;
  readonly permission: Permission;
  readonly query: (search: DeadlineSearch) => readonly [sql: string, parameters: readonly unknown[]];
}

/** Late lines stay this long: older ones are for the follow-up page. */
const LATE_DAYS = 60;
const LINES = 40;

/** Every kind of deadline; an area adds its own query here. Codes, titles and days only, never a text. */
export const DEADLINE_SOURCE_QUERIES: readonly SourceOfDeadlines[] = [
  {
    source: 'meeting',
    permission: 'meeting.list',
    query: ({ persona, today, until }) => [
      `SELECT DISTINCT m.id AS "subjectId", m.local_date::text AS day, m.title AS label FROM meeting m
       JOIN convocation c ON c.council_id = m.council_id AND c.meeting_id = m.id AND (c.member_id = $1 OR c.deputy_id = $1)
       WHERE (m.status IN ('convoked', 'open', 'paused') OR m.status = 'draft' AND c.capacity IN ('coordinator', 'facilitator'))
         AND m.local_date BETWEEN $2 AND $3 ORDER BY day LIMIT ${LINES}`,
      [persona.memberId, today, until],
    ],
  },
  {
    source: 'remarks',
    permission: 'meeting.list',
    query: ({ persona, now, zone, until }) => [
      `SELECT m.id AS "subjectId", (m.remarks_until AT TIME ZONE $4)::date::text AS day, m.title AS label FROM meeting m
       WHERE m.record_status = 'remarks' AND m.remarks_until > $2 AND (m.remarks_until AT TIME ZONE $4)::date <= $3
         AND EXISTS (SELECT 1 FROM convocation c WHERE c.meeting_id = m.id AND c.item_id IS NULL AND (c.member_id = $1 OR c.deputy_id = $1))
       ORDER BY day LIMIT ${LINES}`,
      [persona.memberId, now, until, zone],
    ],
  },
  {
    source: 'commitment',
    permission: 'commitment.list',
    query: ({ persona, now, today, until }) => [
      `SELECT c.situation_id AS "subjectId", c.due_on::text AS day, s.code AS label FROM commitment c
       JOIN situation s ON s.council_id = c.council_id AND s.id = c.situation_id
       WHERE c.status IN ('to-do', 'in-progress') AND s.status <> 'closed' AND c.due_on BETWEEN $4::date - ${LATE_DAYS} AND $5
         AND (${heldScopeSql('situation', 'c.situation_id', { account: 1, levels: 2, now: 3 })}
           OR c.structure_id = ANY($6) AND ${heldScopeSql('situation', 'c.situation_id', { account: 1, levels: 7, now: 3 })})
       ORDER BY day LIMIT ${LINES}`,
      [persona.accountId, ['coordinate', 'follow-up'], now, today, until, persona.structureIds, ['own', 'deliberate', 'commitment']],
    ],
  },
  {
    source: 'answer',
    permission: 'situation.decide-admissibility',
    query: ({ persona, now, zone, today, until, answerDays }) => [
      `SELECT s.id AS "subjectId", ((s.submitted_at AT TIME ZONE $6)::date + $7::int)::text AS day, s.code AS label FROM situation s
       WHERE s.status = 'submitted' AND (s.submitted_at AT TIME ZONE $6)::date + $7::int BETWEEN $4::date - ${LATE_DAYS} AND $5
         AND ${heldScopeSql('situation', 's.id', { account: 1, levels: 2, now: 3 })} ORDER BY day LIMIT ${LINES}`,
      [persona.accountId, ['coordinate'], now, today, until, zone, answerDays],
    ],
  },
  {
    source: 'mandate',
    permission: 'account.list',
    query: ({ today, until }) => [
      `SELECT m.account_id AS "subjectId", d.ends_on::text AS day, a.display_name AS label FROM mandate d
       JOIN membership m ON m.council_id = d.council_id AND m.id = d.member_id JOIN account a ON a.id = m.account_id
       WHERE d.ended_at IS NULL AND NOT a.link_only AND d.ends_on BETWEEN $1 AND $2 ORDER BY day LIMIT ${LINES}`,
      [today, until],
    ],
  },
  {
    source: 'charter',
    permission: 'charter.sign',
    // A signature holds for twelve months: the last one not withdrawn counts.
    query: ({ persona, zone, today, until }) => [
      `SELECT NULL AS "subjectId", day::text, NULL AS label FROM (
         SELECT max(((signed_at AT TIME ZONE $2)::date + interval '12 months' - interval '1 day')::date) AS day
         FROM charter_signature WHERE account_id = $1 AND withdrawn_at IS NULL) last WHERE day BETWEEN $3 AND $4`,
      [persona.accountId, zone, today, until],
    ],
  },
];
