import { randomUUID } from 'node:crypto';
import { RETENTION_RULES, ruleFor, type RetentionRule, type RetentionRuleCode } from '@croisee/domain/retention/retention-rules';
import type { RetentionCase } from '@croisee/domain/retention/retention.rules';
import type { SituationStatus } from '@croisee/domain/situations/lifecycle';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';

/** A situation with the rule it falls under and where it stands towards its end. */
export interface KeptSituation {
  readonly id: string;
  readonly code: string;
  readonly status: SituationStatus;
  readonly authorId: string;
  readonly submittedAt: Date | null;
  readonly inOpenMeeting: boolean;
  readonly rule: RetentionRule;
  readonly standing: RetentionCase;
}

/** What the council changed of a rule. */
export interface RuleSetting {
  readonly rule: RetentionRuleCode;
  readonly delayDays: number;
  readonly justification: string | null;
  readonly decidedAt: Date;
  readonly version: number;
}

interface KeptRow {
  readonly id: string;
  readonly code: string;
  readonly status: SituationStatus;
  readonly authorId: string;
  readonly submittedAt: Date | null;
  readonly updatedAt: Date;
  readonly decidedAt: Date | null;
  readonly closedAt: Date | null;
  readonly inOpenMeeting: boolean;
  readonly isHeld: boolean;
  readonly rule: string | null;
  readonly triggerAt: Date | null;
  readonly firstNoticeAt: Date | null;
  readonly lastNoticeAt: Date | null;
  readonly postponements: number | null;
  readonly postponedDays: number | null;
}

const SELECT_KEPT = `SELECT s.id, s.code, s.status, s.submitter_id AS "authorId", s.submitted_at AS "submittedAt", s.updated_at AS "updatedAt",
    s.decided_at AS "decidedAt", s.closed_at AS "closedAt", c.rule, c.trigger_at AS "triggerAt", c.first_notice_at AS "firstNoticeAt",
    c.last_notice_at AS "lastNoticeAt", c.postponements, c.postponed_days AS "postponedDays",
    EXISTS (SELECT 1 FROM retention_hold h WHERE h.situation_id = s.id AND h.lifted_at IS NULL) AS "isHeld",
    EXISTS (SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
            WHERE i.situation_id = s.id AND m.status IN ('open', 'paused')) AS "inOpenMeeting"
  FROM situation s LEFT JOIN retention_case c ON c.situation_id = s.id`;

/** Rules as the council set them, and situations as conservation sees them: states and times, never content. */
@Injectable()
export class RetentionStore {
  async settings(tx: Transaction): Promise<ReadonlyMap<RetentionRuleCode, RuleSetting>> {
    const rows = await tx.manager.query<(Omit<RuleSetting, 'justification'> & { readonly justification: Buffer | null })[]>(
      `SELECT rule, delay_days AS "delayDays", justification, decided_at AS "decidedAt", version FROM retention_rule`,
    );
    if (rows.length === 0) return new Map();
    const key = await tx.key({ kind: 'council', id: tx.councilId });
    return new Map(
      rows.map(({ justification, ...row }) => [
        row.rule,
        { ...row, justification: justification === null ? null : key.openText(justificationPlace(row.rule), justification) },
      ]),
    );
  }

  /** Writes a delay over the version it was read at (0 while the default applies); false when somebody wrote in between. */
  async saveSetting(
    tx: Transaction,
    setting: { rule: RetentionRuleCode; delayDays: number; justification: string; version: number },
  ): Promise<boolean> {
    const { rule, delayDays, justification, version } = setting;
    const key = await tx.key({ kind: 'council', id: tx.councilId });
    const rows = await tx.manager.query<unknown[]>(
      `WITH saved AS (
         INSERT INTO retention_rule (council_id, id, rule, delay_days, justification, decided_by, decided_at) SELECT $1, $2, $3, $4, $5, $6, $7
         WHERE $8 = 0 OR EXISTS (SELECT 1 FROM retention_rule WHERE rule = $3)
         ON CONFLICT (council_id, rule) DO UPDATE SET delay_days = excluded.delay_days, justification = excluded.justification,
           decided_by = excluded.decided_by, decided_at = excluded.decided_at, version = retention_rule.version + 1
           WHERE retention_rule.version = $8 RETURNING 1
       ) SELECT * FROM saved`,
      [
        ...[tx.councilId, randomUUID(), rule, delayDays],
        justification === '' ? null : key.sealText(justificationPlace(rule), justification),
        ...[tx.accountId, tx.now, version],
      ],
    );
    return rows.length > 0;
  }

  /** Every situation under a rule. */
  async all(tx: Transaction): Promise<KeptSituation[]> {
    const rows = await tx.manager.query<KeptRow[]>(`${SELECT_KEPT} ORDER BY s.updated_at, s.id`);
    return this.kept(tx, rows);
  }

  /** One situation, held until the end of the transaction; undefined when there is none, or when `unlessBusy` and somebody works on it. */
  async lock(tx: Transaction, id: string, unlessBusy = false): Promise<KeptSituation | undefined> {
    const rows = await tx.manager.query<KeptRow[]>(`${SELECT_KEPT} WHERE s.id = $1 FOR UPDATE OF s${unlessBusy ? ' SKIP LOCKED' : ''}`, [
      id,
    ]);
    return (await this.kept(tx, rows))[0];
  }

  /** Writes where the situation stands now. */
  async saveStanding(tx: Transaction, { id, rule }: KeptSituation, standing: RetentionCase): Promise<void> {
    await tx.manager.query(
      `INSERT INTO retention_case (council_id, id, situation_id, rule, trigger_at, first_notice_at, last_notice_at, postponements, postponed_days)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (council_id, situation_id) DO UPDATE SET rule = excluded.rule, trigger_at = excluded.trigger_at,
         first_notice_at = excluded.first_notice_at, last_notice_at = excluded.last_notice_at, postponements = excluded.postponements,
         postponed_days = excluded.postponed_days`,
      [
        ...[tx.councilId, randomUUID(), id, rule.code, standing.triggerAt, standing.firstNoticeAt, standing.lastNoticeAt],
        ...[standing.postponements, standing.postponedDays],
      ],
    );
  }

  private async kept(tx: Transaction, rows: readonly KeptRow[]): Promise<KeptSituation[]> {
    const settings = await this.settings(tx);
    return rows.flatMap((row) => {
      const rule = ruleFor(row.status);
      return rule === undefined ? [] : [keptOf(row, rule, settings.get(rule.code)?.delayDays ?? rule.delayDays)];
    });
  }
}

/** The default rules with the delays of the council. */
export function rulesInForce(
  settings: ReadonlyMap<RetentionRuleCode, RuleSetting>,
): { rule: RetentionRule; setting: RuleSetting | undefined }[] {
  return RETENTION_RULES.map((rule) => ({ rule, setting: settings.get(rule.code) }));
}

function keptOf(row: KeptRow, rule: RetentionRule, delayDays: number): KeptSituation {
  const { id, code, status, authorId, submittedAt, inOpenMeeting, isHeld } = row;
  const triggerAt = triggerOf(row, rule).toISOString();
  // What was noted under another rule, or before the situation moved again, no longer counts.
  const isSame = row.rule === rule.code && row.triggerAt?.toISOString() === triggerAt;
  const noted = isSame
    ? {
        firstNoticeAt: row.firstNoticeAt?.toISOString() ?? null,
        lastNoticeAt: row.lastNoticeAt?.toISOString() ?? null,
        postponements: row.postponements ?? 0,
        postponedDays: row.postponedDays ?? 0,
      }
    : { firstNoticeAt: null, lastNoticeAt: null, postponements: 0, postponedDays: 0 };
  return { id, code, status, authorId, submittedAt, inOpenMeeting, rule, standing: { triggerAt, delayDays, isHeld, ...noted } };
}

function triggerOf({ updatedAt, decidedAt, closedAt }: KeptRow, { trigger }: RetentionRule): Date {
  if (trigger === 'decision') return decidedAt ?? updatedAt;
  return trigger === 'closing' ? (closedAt ?? updatedAt) : updatedAt;
}

function justificationPlace(rule: string): string {
  return `retention_rule/${rule}/justification`;
}
