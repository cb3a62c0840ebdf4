import {
  quarterOf,
  type AttendanceFact,
  type CouncilFacts,
  type HeldMeetingFact,
  type JournalledAct,
  type MeetingFact,
  type OutlookFact,
  type Quarter,
  type ReliefFact,
  type Spent,
} from '@croisee/domain/indicators/facts';
import { instantOf } from '@croisee/domain/meetings/plan/series.rules';
import { budgetTotal } from '@croisee/domain/project/budget.rules';
import { TIME_KIND_CODES, type TimeKind } from '@croisee/domain/project/project-lists';
import type { BudgetLineInput } from '@croisee/domain/project/project.schema';
import { readyMadeContent } from '@croisee/domain/questionnaires/ready-made';
import { addDays, addMonths, localDateOf } from '@croisee/domain/time/local-date';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';

type Dated<F> = Omit<F, 'quarter'> & { readonly onDay: string };

/** Local days of a period, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const CHARTER_VALID_MONTHS = 12;

/** Acts of the journal counted in the balance of the charter. */
const ACTIONS = [
  'charter.signed',
  'charter.signature-withdrawn',
  'situation.suspend',
  'minutes.passage-redacted',
  'minutes.notes-destroyed',
];
const REFUSED = 'refused';

/** Those every survey of coordination asks; what a council added is read in the survey itself. */
const COORDINATION_QUESTIONS = readyMadeContent('coordination', 'fr').questions.flatMap(({ id, kind }) => (kind === 'open' ? [] : [id]));

/** What is counted of the council itself: meetings, attendance, partners, tools, time, money, and the acts the charter asks for. */
@Injectable()
export class CouncilQueries {
  /** A committee meets without the live room: its record says that it was held. */
  async meetings(tx: Transaction): Promise<MeetingFact[]> {
    const rows = await tx.manager.query<Dated<MeetingFact>[]>(
      `SELECT m.local_date::text AS "onDay", m.kind, m.status = 'closed' OR c.meeting_id IS NOT NULL AS held
       FROM meeting m LEFT JOIN committee_record c ON c.meeting_id = m.id WHERE m.status NOT IN ('cancelled', 'postponed')`,
    );
    return rows.map(byQuarter);
  }

  async attendance(tx: Transaction): Promise<AttendanceFact[]> {
    const rows = await tx.manager.query<Dated<AttendanceFact>[]>(
      `SELECT m.local_date::text AS "onDay", t.sector, f.convened, f.present FROM attendance_fact f JOIN meeting m ON m.id = f.meeting_id
         JOIN structure t ON t.id = f.structure_id WHERE m.kind = 'commission'`,
    );
    return rows.map(byQuarter);
  }

  async heldMeetings(tx: Transaction): Promise<HeldMeetingFact[]> {
    const rows = await tx.manager.query<Dated<HeldMeetingFact>[]>(
      `SELECT m.local_date::text AS "onDay", f.passages, f.passages_with_person AS "passagesWithPerson", f.recusals, f.opened_anyway AS "openedAnyway"
       FROM held_meeting_fact f JOIN meeting m ON m.id = f.meeting_id`,
    );
    return rows.map(byQuarter);
  }

  async outlooks(tx: Transaction): Promise<OutlookFact[]> {
    return tx.manager.query<OutlookFact[]>('SELECT quarter, housing, care, rights FROM rupture_fact');
  }

  async relief(tx: Transaction): Promise<ReliefFact[]> {
    return tx.manager.query<ReliefFact[]>('SELECT quarter, moment, score, count FROM relief_count');
  }

  async council(tx: Transaction, { from, to }: Days, zone: string): Promise<CouncilFacts> {
    const today = localDateOf(tx.isoNow, zone);
    const [counts] = await tx.manager.query<Omit<CouncilFacts, 'minutes' | 'costCents' | 'acts' | 'coordination'>[]>(
      `SELECT
         (SELECT count(DISTINCT p.structure_id)::int FROM (
            SELECT structure_id, meeting_id FROM committee_presence
            UNION ALL SELECT structure_id, meeting_id FROM attendance_fact WHERE present > 0) p
          JOIN meeting m ON m.id = p.meeting_id WHERE m.kind = 'technical-committee' AND m.local_date BETWEEN $1 AND $2) AS "designPartners",
         (SELECT count(DISTINCT structure_id)::int FROM convention
          WHERE valid_from <= $3 AND valid_until >= $3 AND ended_on IS NULL) AS "conventionSignatories",
         (SELECT count(DISTINCT account_id)::int FROM charter_signature WHERE withdrawn_at IS NULL AND signed_at > $4) AS "charterSignatories",
         (SELECT count(*)::int FROM library_tool WHERE state IN ('in-trial', 'in-use')) AS "commonTools",
         (SELECT count(*)::int FROM data_breach WHERE discovered_at >= $5 AND discovered_at < $6) AS breaches`,
      [from, to, today, addMonths(today, -CHARTER_VALID_MONTHS), ...instants({ from, to }, zone)],
    );
    if (counts === undefined) throw new Error('A query of counts always answers one row.');
    return {
      ...counts,
      minutes: await minutesOf(tx, { from, to }),
      costCents: await costOf(tx),
      coordination: await coordinationOf(tx, { from, to }, today),
      acts: await actsOf(tx, { from, to }, zone),
    };
  }
}

function byQuarter<F>({ onDay, ...fact }: { readonly onDay: string } & F): Omit<F, 'onDay'> & { readonly quarter: Quarter } {
  return { ...(fact as Omit<F, 'onDay'>), quarter: quarterOf(onDay) };
}

function instants({ from, to }: Days, zone: string): [string, string] {
  return [instantOf(from, '00:00', zone), instantOf(addDays(to, 1), '00:00', zone)];
}

/** Time is planned for the whole project; what was spent is that of the period. */
async function minutesOf(tx: Transaction, { from, to }: Days): Promise<CouncilFacts['minutes']> {
  const [sheet] =
    await tx.manager.query<{ planned: readonly { kind: TimeKind; minutes: number }[] }[]>('SELECT planned FROM project_sheet');
  const spent = await tx.manager.query<{ kind: TimeKind; minutes: number }[]>(
    `SELECT kind, sum(minutes)::int AS minutes FROM project_time_entry WHERE day BETWEEN $1 AND $2 GROUP BY kind`,
    [from, to],
  );
  const planned = sheet?.planned ?? [];
  if (planned.length === 0 && spent.length === 0) return null;
  const of = (kind: TimeKind): Spent => ({
    spent: spent.find((line) => line.kind === kind)?.minutes ?? 0,
    planned: planned.find((line) => line.kind === kind)?.minutes ?? null,
  });
  return Object.fromEntries(TIME_KIND_CODES.map((kind) => [kind, of(kind)]));
}

async function costOf(tx: Transaction): Promise<Spent | null> {
  const lines = await tx.manager.query<BudgetLineInput[]>(
    `SELECT kind, label, quantity_hundredths AS "quantityHundredths", unit, unit_cents AS "unitCents", tax_hundredths AS "taxHundredths",
            cofinanced_cents AS "cofinancedCents", cofinancer, spent_cents AS "spentCents" FROM project_budget_line`,
  );
  if (lines.length === 0) return null;
  const { spentCents, totalCents } = budgetTotal(lines);
  return { spent: spentCents, planned: totalCents };
}

/** The last survey of coordination that closed, all its questions together; null under its threshold of sheets. */
async function coordinationOf(tx: Transaction, { from, to }: Days, today: string): Promise<CouncilFacts['coordination']> {
  const [score] = await tx.manager.query<{ mean: number; answers: number }[]>(
    `SELECT (sum(t.answer * t.count)::float8 / sum(t.count)) AS mean, c.sheets AS answers
     FROM questionnaire_campaign c JOIN questionnaire q ON q.id = c.questionnaire_id
       JOIN questionnaire_tally t ON t.council_id = c.council_id AND t.campaign_id = c.id
     WHERE q.template = 'coordination' AND c.closes_on BETWEEN $1 AND $2 AND (c.closed_at IS NOT NULL OR c.closes_on < $3)
       AND c.sheets >= c.threshold AND t.question_id = ANY($4)
     GROUP BY c.id, c.sheets, c.closes_on ORDER BY c.closes_on DESC LIMIT 1`,
    [from, to, today, COORDINATION_QUESTIONS],
  );
  return score ?? null;
}

/** In the journal, and in what is kept of the months that have left it. */
async function actsOf(tx: Transaction, { from, to }: Days, zone: string): Promise<Record<JournalledAct, number>> {
  const rows = await tx.manager.query<{ action: string; count: number }[]>(
    `SELECT action, sum(count)::int AS count FROM (
       SELECT action, count(*) FROM audit_entry WHERE at >= $1 AND at < $2 AND outcome = 'done' AND action = ANY($5) GROUP BY action
       UNION ALL SELECT '${REFUSED}', count(*) FROM audit_entry WHERE at >= $1 AND at < $2 AND outcome = 'refused'
       UNION ALL SELECT CASE outcome WHEN 'refused' THEN '${REFUSED}' ELSE action END, count FROM act_count
         WHERE day BETWEEN $3 AND $4 AND (outcome = 'refused' OR action = ANY($5))) acts
     GROUP BY action`,
    [...instants({ from, to }, zone), from, to, ACTIONS],
  );
  const count = (action: string) => rows.find((row) => row.action === action)?.count ?? 0;
  return {
    'charter-signed': count('charter.signed'),
    'charter-signatures-withdrawn': count('charter.signature-withdrawn'),
    'charter-oppositions': count('situation.suspend'),
    'charter-redactions': count('minutes.passage-redacted'),
    'charter-notes-destroyed': count('minutes.notes-destroyed'),
    'charter-refusals': count(REFUSED),
  };
}
