import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { invitationExpiry, type Invitation } from '@croisee/domain/identity/invitation.rules';
import type { InvitationLink } from '@croisee/domain/identity/mandate.schema';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../kernel/database/transaction';

/** An invitation as its link finds it. */
export interface FoundInvitation extends Invitation {
  readonly id: string;
  readonly accountId: string;
  readonly councilId: string;
}

/** Links of invitation: the token leaves once and only its SHA-256 is kept; a new link withdraws the one before. */
@Injectable()
export class InvitationLinks {
  async create(tx: Transaction, accountId: string): Promise<InvitationLink> {
    await this.revoke(tx, accountId);
    const token = randomBytes(32).toString('base64url');
    const expiresAt = invitationExpiry(tx.isoNow);
    await tx.manager.query(
      'INSERT INTO invitation (id, token_hash, account_id, council_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [randomUUID(), hashOf(token), accountId, tx.councilId, tx.now, expiresAt],
    );
    return { accountId, path: `/invitation/${token}`, expiresAt };
  }

  /** Withdraws the links of this council that wait for the person; tells whether there was one. */
  async revoke(tx: Transaction, accountId: string): Promise<boolean> {
    const [, count] = await tx.manager.query<[unknown[], number]>(
      `UPDATE invitation SET revoked_at = $3
       WHERE account_id = $1 AND council_id = $2 AND used_at IS NULL AND revoked_at IS NULL`,
      [accountId, tx.councilId, tx.now],
    );
    return count > 0;
  }

  /** The invitation of a token; with `lock`, two people who use it at the same time pass one after the other. */
  async find(manager: EntityManager, token: string, lock: boolean): Promise<FoundInvitation | undefined> {
    const [row] = await manager.query<
      { id: string; accountId: string; councilId: string; createdAt: Date; usedAt: Date | null; revokedAt: Date | null }[]
    >(
      `SELECT id, account_id AS "accountId", council_id AS "councilId", created_at AS "createdAt", used_at AS "usedAt", revoked_at AS "revokedAt"
       FROM invitation WHERE token_hash = $1 ${lock ? 'FOR UPDATE' : ''}`,
      [hashOf(token)],
    );
    if (row === undefined) return undefined;
    return {
      ...row,
      createdAt: row.createdAt.toISOString(),
      usedAt: row.usedAt?.toISOString() ?? null,
      revokedAt: row.revokedAt?.toISOString() ?? null,
    };
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
