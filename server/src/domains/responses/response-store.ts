import { randomUUID } from 'node:crypto';
import type { CollectiveResponse } from '@croisee/domain/responses/collective-response';
import type { ReturnToPersonInput, ReturnToSubmitterInput } from '@croisee/domain/responses/returns.rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';
import {
  limitsPlace,
  openCommitment,
  openReferent,
  openReturnToPerson,
  openReturnToSubmitter,
  returnPlace,
  sealCommitment,
  SELECT_COMMITMENTS,
  SELECT_RESPONSES,
  type CommitmentRow,
  type ReferentRow,
  type ResponseRow,
  type ReturnRow,
  type StoredCommitment,
  type StoredReferent,
} from './response-rows';

/** A response with everything that hangs on it. */
export interface StoredResponse extends CollectiveResponse {
  readonly itemId: string;
  readonly referents: readonly StoredReferent[];
}

type ReturnsMade = Pick<CollectiveResponse, 'toPerson' | 'toSubmitter'>;
const NOTHING_RETURNED: ReturnsMade = { toPerson: [], toSubmitter: [] };

/** Rows of responses, commitments, referents and returns: opened on the way out, sealed on the way in. */
@Injectable()
export class ResponseStore {
  async ofSituation(tx: Transaction, situationId: string): Promise<StoredResponse[]> {
    const rows = await tx.manager.query<ResponseRow[]>(`${SELECT_RESPONSES} WHERE r.situation_id = $1 ORDER BY r.validated_at, r.id`, [
      situationId,
    ]);
    return this.open(tx, situationId, rows);
  }

  /** The response, held until the end of the transaction; `NOT_FOUND` when this council has none of that id. */
  async lock(tx: Transaction, id: string): Promise<StoredResponse> {
    const rows = await tx.manager.query<ResponseRow[]>(`${SELECT_RESPONSES} WHERE r.id = $1 FOR UPDATE OF r`, [id]);
    const [response] = await this.open(tx, rows[0]?.situationId ?? id, rows);
    if (response === undefined) throw new DomainError('NOT_FOUND');
    return response;
  }

  /** The situation a response or a commitment is about; undefined when this council has none of that id. */
  async situationOf(tx: Transaction, table: 'collective_response' | 'commitment', id: string): Promise<string | undefined> {
    const [row] = await tx.manager.query<{ id: string }[]>(`SELECT situation_id AS id FROM ${table} WHERE id = $1`, [id]);
    return row?.id;
  }

  async commitmentsOf(tx: Transaction, situationId: string): Promise<StoredCommitment[]> {
    const rows = await tx.manager.query<CommitmentRow[]>(
      `${SELECT_COMMITMENTS} WHERE c.situation_id = $1 ORDER BY c.due_on NULLS LAST, c.created_at, c.id`,
      [situationId],
    );
    return this.openCommitments(tx, rows);
  }

  async lockCommitment(tx: Transaction, id: string): Promise<StoredCommitment> {
    const rows = await tx.manager.query<CommitmentRow[]>(`${SELECT_COMMITMENTS} WHERE c.id = $1 FOR UPDATE OF c`, [id]);
    const [commitment] = await this.openCommitments(tx, rows);
    if (commitment === undefined) throw new DomainError('NOT_FOUND');
    return commitment;
  }

  async openCommitments(tx: Transaction, rows: readonly CommitmentRow[]): Promise<StoredCommitment[]> {
    await tx.openKeys(
      'situation',
      rows.map(({ situationId }) => situationId),
    );
    const opened: StoredCommitment[] = [];
    for (const row of rows) opened.push(openCommitment(row, await tx.key({ kind: 'situation', id: row.situationId })));
    return opened;
  }

  /** Writes a changed commitment over the version it was read at. */
  async save(tx: Transaction, after: StoredCommitment): Promise<void> {
    const key = await tx.key({ kind: 'situation', id: after.situationId });
    const [, count] = await tx.manager.query<[unknown[], number]>(
      `UPDATE commitment SET structure_id = $3, due_on = $4, status = $5, reason = $6, content = $7, version = $2, updated_at = $8
       WHERE id = $1 AND version = $2 - 1`,
      [after.id, after.version, after.structureId, after.dueOn, after.status, after.reason, sealCommitment(after.id, after, key), tx.now],
    );
    if (count === 0) throw new DomainError('STALE_VERSION');
  }

  async addReturn(
    tx: Transaction,
    response: Pick<StoredResponse, 'id' | 'situationId'>,
    made: { addressee: 'person'; content: ReturnToPersonInput } | { addressee: 'submitter'; content: ReturnToSubmitterInput },
  ): Promise<void> {
    const id = randomUUID();
    const key = await tx.key({ kind: 'situation', id: response.situationId });
    await tx.manager.query(
      `INSERT INTO response_return (council_id, id, response_id, addressee, recorded_by, recorded_at, closes_loop, content)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[tx.councilId, id, response.id, made.addressee, tx.accountId, tx.now],
        made.addressee === 'submitter' || made.content.nextAttemptOn === null,
        key.sealJson(returnPlace(id), made.content),
      ],
    );
  }

  async saveAnswer(tx: Transaction, situationId: string, referent: StoredReferent): Promise<void> {
    const key = await tx.key({ kind: 'situation', id: situationId });
    await tx.manager.query(`UPDATE response_referent SET accepted_at = $2, declined_at = $3, limits = $4 WHERE id = $1`, [
      referent.id,
      referent.acceptedAt,
      referent.declinedAt,
      key.sealText(limitsPlace(referent.id), referent.limits),
    ]);
  }

  /** What was said back to the person and to the submitter, by response; the situations are those of the responses. */
  async returnsOf(
    tx: Transaction,
    responses: readonly { id: string; situationId: string }[],
  ): Promise<(responseId: string) => ReturnsMade> {
    const situations = new Map(responses.map(({ id, situationId }) => [id, situationId]));
    await tx.openKeys('situation', [...situations.values()]);
    const made = new Map<string, ReturnsMade>();
    for (const row of await this.returnRows(tx, [...situations.keys()])) {
      const key = await tx.key({ kind: 'situation', id: situations.get(row.responseId) ?? '' });
      const { toPerson, toSubmitter } = made.get(row.responseId) ?? NOTHING_RETURNED;
      made.set(row.responseId, {
        toPerson: row.addressee === 'person' ? [...toPerson, openReturnToPerson(row, key)] : toPerson,
        toSubmitter: row.addressee === 'submitter' ? [...toSubmitter, openReturnToSubmitter(row, key)] : toSubmitter,
      });
    }
    return (responseId) => made.get(responseId) ?? NOTHING_RETURNED;
  }

  private returnRows(tx: Transaction, responseIds: readonly string[]): Promise<ReturnRow[]> {
    return tx.manager.query<ReturnRow[]>(
      `SELECT id, response_id AS "responseId", addressee, recorded_by AS "recordedBy", recorded_at AS "recordedAt", content
       FROM response_return WHERE response_id = ANY($1) ORDER BY recorded_at, id`,
      [responseIds],
    );
  }

  private async open(tx: Transaction, situationId: string, rows: readonly ResponseRow[]): Promise<StoredResponse[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const key = await tx.key({ kind: 'situation', id: situationId });
    const commitments = await this.commitmentsOf(tx, situationId);
    const referents = await tx.manager.query<ReferentRow[]>(
      `SELECT id, response_id AS "responseId", account_id AS "accountId", side, proposed_at AS "proposedAt", accepted_at AS "acceptedAt",
              declined_at AS "declinedAt", limits FROM response_referent WHERE response_id = ANY($1) ORDER BY proposed_at, id`,
      [ids],
    );
    const returns = await this.returnsOf(tx, rows);
    return rows.map(({ validatedAt, ...row }) => {
      return {
        ...row,
        validatedAt: validatedAt.toISOString(),
        propositions: commitments.filter(({ responseId }) => responseId === row.id).map(toProposition),
        referents: referents.filter(({ responseId }) => responseId === row.id).map((referent) => openReferent(referent, key)),
        ...returns(row.id),
      };
    });
  }
}

function toProposition({ propositionId, code, text, structureId, dueOn, needsAgreement, errata }: StoredCommitment) {
  return { propositionId, code, text, structureId, dueDate: dueOn, needsAgreement, errata };
}
