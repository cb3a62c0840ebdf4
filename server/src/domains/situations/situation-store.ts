import { randomUUID } from 'node:crypto';
import type { SituationAction } from '@croisee/domain/situations/lifecycle';
import type { SituationState } from '@croisee/domain/situations/situation-page.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import {
  openSituation,
  sealContent,
  sealInstruction,
  SITUATION_COLUMNS,
  type InvitationRow,
  type QuestionRow,
  type SituationRow,
  type StoredSituation,
} from './situation-rows';

/** Rows of situations: opened on the way out, sealed on the way in; the only place that writes the table. */
@Injectable()
export class SituationStore {
  constructor(@Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService) {}

  /** One situation, locked until the end of the transaction when it is about to change; undefined when the council has none with this id. */
  async find(tx: Transaction, id: string, purpose: 'read' | 'change'): Promise<StoredSituation | undefined> {
    const lock = purpose === 'change' ? ' FOR UPDATE' : '';
    const rows = await tx.manager.query<SituationRow[]>(`SELECT ${SITUATION_COLUMNS} FROM situation WHERE id = $1${lock}`, [id]);
    return (await this.open(tx, rows))[0];
  }

  /** The situations with these ids, in the order of the ids. */
  async findMany(tx: Transaction, ids: readonly string[]): Promise<StoredSituation[]> {
    const rows = await tx.manager.query<SituationRow[]>(`SELECT ${SITUATION_COLUMNS} FROM situation WHERE id = ANY($1)`, [ids]);
    const opened = new Map((await this.open(tx, rows)).map((situation) => [situation.id, situation]));
    return ids.flatMap((id) => opened.get(id) ?? []);
  }

  /** Inserts a new situation; false when the id is taken. */
  async insert(tx: Transaction, situation: StoredSituation): Promise<boolean> {
    const key = await tx.key({ kind: 'situation', id: situation.id });
    const rows = await tx.manager.query<unknown[]>(
      `INSERT INTO situation (council_id, id, code, status, mode, submitter_id, structure_id, content, version, created_at, updated_at,
                              entered_by, entered_for)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $12) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        tx.councilId,
        situation.id,
        situation.code,
        situation.status,
        situation.submission.mode,
        situation.authorId,
        situation.submitterStructureId,
        sealContent(situation, key),
        situation.version,
        tx.now,
        situation.entry?.by ?? null,
        situation.entry?.forAccountId ?? null,
      ],
    );
    return rows.length > 0;
  }

  /** Writes a changed situation over the version it was read at, and the step it took; refused when somebody wrote in between. */
  async save(tx: Transaction, after: StoredSituation, action?: SituationAction): Promise<SituationState> {
    const key = await tx.key({ kind: 'situation', id: after.id });
    const [, count] = await tx.manager.query<[unknown[], number]>(
      `UPDATE situation SET status = $3, resumes_at = $4, passages = $5, mode = $6, principal_problem = $7, problems = $8, content = $9,
              instruction = $10, meeting_id = $11, reread_at = $12, inadmissibility_reason = $13, decided_at = $14, closure_reason = $15,
              closed_at = $16, submitted_at = $17, updated_at = $18, submitter_id = $19, version = version + 1
       WHERE id = $1 AND version = $2`,
      [
        after.id,
        after.version,
        after.status,
        after.resumesAt,
        after.passages,
        after.submission.mode,
        after.submission.account?.principalProblem ?? null,
        after.submission.account?.problems ?? [],
        sealContent(after, key),
        sealInstruction(after, key),
        after.meetingId,
        after.rereading?.rereadAt ?? null,
        after.decision?.reason ?? null,
        after.decision?.decidedAt ?? null,
        after.closure?.reason ?? null,
        after.closure?.closedAt ?? null,
        after.submittedAt,
        tx.now,
        after.authorId,
      ],
    );
    if (count === 0) throw new DomainError('STALE_VERSION');
    if (action !== undefined) await this.noteStep(tx, after, action);
    return { id: after.id, code: after.code, status: after.status, version: after.version + 1 };
  }

  private async noteStep(tx: Transaction, { id, status }: StoredSituation, action: SituationAction): Promise<void> {
    await tx.manager.query(
      `INSERT INTO situation_step (council_id, id, situation_id, action, status, actor_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.councilId, randomUUID(), id, action, status, tx.accountId ?? null, tx.now],
    );
  }

  private async open(tx: Transaction, rows: readonly SituationRow[]): Promise<StoredSituation[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const { agreementGate } = await this.settings.settings(tx);
    const questions = await tx.manager.query<QuestionRow[]>(
      `SELECT id, situation_id, asked_by, asked_at, question, answered_by, answered_at, answer FROM situation_question
       WHERE situation_id = ANY($1) ORDER BY asked_at, id`,
      [ids],
    );
    const invitations = await tx.manager.query<InvitationRow[]>(
      `SELECT id, situation_id, account_id, structure_id, exceptional, reason, invited_by, invited_at, cancelled_at FROM situation_invitation
       WHERE situation_id = ANY($1) ORDER BY invited_at, id`,
      [ids],
    );
    await tx.openKeys('situation', ids);
    const opened: StoredSituation[] = [];
    for (const row of rows) {
      const key = await tx.key({ kind: 'situation', id: row.id });
      const ofThis = <T extends { readonly situation_id: string }>(all: readonly T[]) => all.filter((each) => each.situation_id === row.id);
      opened.push(openSituation(row, key, agreementGate, ofThis(questions), ofThis(invitations)));
    }
    return opened;
  }
}
