import { randomUUID } from 'node:crypto';
import type { GrantLevel, GrantReason, GrantSubject } from '@croisee/domain/access/grants';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction';

export interface NewGrant {
  readonly accountId: string;
  readonly subjectKind: GrantSubject;
  readonly subjectId: string;
  readonly level: GrantLevel;
  readonly reason: GrantReason;
  /** What caused it (a meeting, an invitation), so that it can be ended with its cause. */
  readonly sourceId?: string;
  readonly until?: Date;
  readonly epoch?: number;
}

/** Selects the grants to end; every given field narrows. */
export interface GrantSelection {
  readonly accountId?: string;
  readonly subjectKind?: GrantSubject;
  readonly subjectId?: string;
  readonly level?: GrantLevel;
  readonly sourceId?: string;
}

/** Writes who may see what. Giving twice what is in force changes nothing; rows are ended, never deleted, so that past access can be told. */
@Injectable()
export class GrantWriter {
  async give(tx: Transaction, grants: readonly NewGrant[]): Promise<void> {
    for (const grant of grants) {
      await tx.manager.query(
        `INSERT INTO access_grant (council_id, id, account_id, subject_kind, subject_id, level, reason, epoch, source_id, valid_from, valid_until)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
         WHERE NOT EXISTS (SELECT 1 FROM access_grant WHERE account_id = $3 AND subject_kind = $4 AND subject_id = $5 AND level = $6
                             AND source_id IS NOT DISTINCT FROM $9 AND (valid_until IS NULL OR valid_until > $10))`,
        [
          tx.councilId,
          randomUUID(),
          grant.accountId,
          grant.subjectKind,
          grant.subjectId,
          grant.level,
          grant.reason,
          grant.epoch ?? 0,
          grant.sourceId ?? null,
          tx.now,
          grant.until ?? null,
        ],
      );
    }
  }

  /** Ends the grants in force that match; returns the accounts that lost something. */
  async end(tx: Transaction, selection: GrantSelection): Promise<string[]> {
    const entries = Object.entries({
      account_id: selection.accountId,
      subject_kind: selection.subjectKind,
      subject_id: selection.subjectId,
      level: selection.level,
      source_id: selection.sourceId,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    if (entries.length === 0) throw new Error('Ending grants needs a selection: it would end all of them.');
    const where = entries.map(([column], index) => `${column} = $${index + 2}`).join(' AND ');
    const [rows] = await tx.manager.query<[{ account_id: string }[], number]>(
      `UPDATE access_grant SET valid_until = $1 WHERE ${where} AND (valid_until IS NULL OR valid_until > $1) RETURNING account_id`,
      [tx.now, ...entries.map(([, value]) => value)],
    );
    return [...new Set(rows.map((row) => row.account_id))];
  }

  /** Keeps subjects from partners, on every page, until `giveBack` is called for the same source. */
  async withhold(tx: Transaction, sourceId: string, subjects: readonly Pick<NewGrant, 'subjectKind' | 'subjectId'>[]): Promise<void> {
    for (const { subjectKind, subjectId } of subjects)
      await tx.manager.query(
        `INSERT INTO withheld_subject (council_id, subject_kind, subject_id, source_id, withheld_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
        [tx.councilId, subjectKind, subjectId, sourceId, tx.now],
      );
  }

  async giveBack(tx: Transaction, sourceId: string): Promise<void> {
    await tx.manager.query('DELETE FROM withheld_subject WHERE source_id = $1', [sourceId]);
  }
}
