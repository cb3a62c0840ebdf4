import type { IdentityDecision, IdentityRequest } from '@croisee/domain/situations/identity-request.rules';
import type { IdentityPurpose } from '@croisee/domain/situations/identity-request.schema';
import { Injectable } from '@nestjs/common';
import type { ContentKey } from '../../kernel/crypto/content-key';
import type { Transaction } from '../../kernel/database/transaction';

interface RequestRow {
  readonly id: string;
  readonly situation_id: string;
  readonly requester_id: string;
  readonly structure_id: string;
  readonly purpose: IdentityPurpose;
  readonly days: number;
  readonly reason: Buffer;
  readonly asked_at: Date;
  readonly outcome: IdentityDecision['outcome'] | null;
  readonly decision: Buffer | null;
  readonly decided_by: string | null;
  readonly decided_structure_id: string | null;
  readonly decided_at: Date | null;
  readonly until: string | null;
}

const SELECT = `SELECT r.id, r.situation_id, r.requester_id, r.structure_id, r.purpose, r.days, r.reason, r.asked_at, r.outcome, r.decision, r.decided_by,
    r.decided_structure_id, r.decided_at, r.until::text AS until
  FROM identity_request r JOIN situation s ON s.council_id = r.council_id AND s.id = r.situation_id`;
const LISTED = 100;

/** Rows of requests for an identity: their texts sealed with the situation’s key, so that they go when it goes. */
@Injectable()
export class IdentityRequestStore {
  /** Those somebody made, those about situations their structures submitted, and those about the situations named; the latest first. */
  async about(
    tx: Transaction,
    concerned: { readonly accountId: string; readonly structureIds: readonly string[]; readonly situationIds: readonly string[] },
  ): Promise<IdentityRequest[]> {
    const rows = await tx.manager.query<RequestRow[]>(
      `${SELECT} WHERE s.status <> 'purged' AND (r.requester_id = $1 OR s.structure_id = ANY($2) OR r.situation_id = ANY($3))
       ORDER BY r.decided_at IS NOT NULL, r.asked_at DESC, r.id LIMIT ${LISTED}`,
      [concerned.accountId, concerned.structureIds, concerned.situationIds],
    );
    return this.open(tx, rows);
  }

  async ofSituation(tx: Transaction, situationId: string): Promise<IdentityRequest[]> {
    return this.open(
      tx,
      await tx.manager.query<RequestRow[]>(`${SELECT} WHERE r.situation_id = $1 ORDER BY r.asked_at DESC, r.id`, [situationId]),
    );
  }

  async lock(tx: Transaction, id: string): Promise<IdentityRequest | undefined> {
    const rows = await tx.manager.query<RequestRow[]>(`${SELECT} WHERE r.id = $1 AND s.status <> 'purged' FOR UPDATE OF r`, [id]);
    return (await this.open(tx, rows))[0];
  }

  async insert(tx: Transaction, request: IdentityRequest): Promise<void> {
    const key = await tx.key({ kind: 'situation', id: request.situationId });
    await tx.manager.query(
      `INSERT INTO identity_request (council_id, id, situation_id, requester_id, structure_id, purpose, days, reason, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.councilId,
        request.id,
        request.situationId,
        request.requesterId,
        request.structureId,
        request.purpose,
        request.days,
        key.sealText(reasonPlace(request.id), request.text),
        tx.now,
      ],
    );
  }

  async saveDecision(
    tx: Transaction,
    { id, situationId, decision }: IdentityRequest & { readonly decision: IdentityDecision },
  ): Promise<void> {
    const key = await tx.key({ kind: 'situation', id: situationId });
    await tx.manager.query(
      `UPDATE identity_request SET outcome = $2, decision = $3, decided_by = $4, decided_structure_id = $5, decided_at = $6, until = $7 WHERE id = $1`,
      [
        id,
        decision.outcome,
        key.sealText(decisionPlace(id), decision.reason),
        decision.decidedBy,
        decision.structureId,
        decision.decidedAt,
        decision.until,
      ],
    );
  }

  private async open(tx: Transaction, rows: readonly RequestRow[]): Promise<IdentityRequest[]> {
    const opened: IdentityRequest[] = [];
    for (const row of rows) opened.push(openRequest(row, await tx.key({ kind: 'situation', id: row.situation_id })));
    return opened;
  }
}

function openRequest(row: RequestRow, key: ContentKey): IdentityRequest {
  const { id, outcome, decision, decided_by: decidedBy, decided_structure_id: structureId, decided_at: decidedAt, until } = row;
  const isDecided = outcome !== null && decision !== null && decidedBy !== null && structureId !== null && decidedAt !== null;
  return {
    id,
    situationId: row.situation_id,
    requesterId: row.requester_id,
    structureId: row.structure_id,
    purpose: row.purpose,
    text: key.openText(reasonPlace(id), row.reason),
    days: row.days,
    askedAt: row.asked_at.toISOString(),
    decision: isDecided
      ? {
          outcome,
          reason: key.openText(decisionPlace(id), decision),
          decidedBy,
          structureId,
          decidedAt: decidedAt.toISOString(),
          until,
        }
      : null,
  };
}

const reasonPlace = (id: string) => `identity_request/${id}/reason`;
const decisionPlace = (id: string) => `identity_request/${id}/decision`;
