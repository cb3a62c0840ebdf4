import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { recoveryExpiry, type RecoveryLinkTimes } from '@croisee/domain/identity/recovery.rules';
import type { InvitationLink } from '@croisee/domain/identity/mandate.schema';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../kernel/database/transaction';

/** A recovery link as its token finds it. */
export interface FoundRecoveryLink extends RecoveryLinkTimes {
  readonly id: string;
  readonly accountId: string;
  readonly councilId: string;
}

/** Links that open a lost account again: only the SHA-256 of the token is kept, and one link of an account waits at a time. */
@Injectable()
export class RecoveryLinks {
  async create(tx: Transaction, accountId: string, givenBy: string): Promise<InvitationLink> {
    // The account's row is what two administrators who do it together wait for: the second link withdraws the first.
    await tx.manager.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [accountId]);
    await this.revoke(tx.manager, accountId, tx.now);
    const token = randomBytes(32).toString('base64url');
    await tx.manager.query(
      'INSERT INTO recovery_link (id, token_hash, account_id, council_id, given_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [randomUUID(), hashOf(token), accountId, tx.councilId, givenBy, tx.now],
    );
    return { accountId, path: `/recuperation/${token}`, expiresAt: recoveryExpiry(tx.isoNow) };
  }

  /** Withdraws the link that waits: another replaces it, or the person has chosen a password by themselves. */
  async revoke(manager: EntityManager, accountId: string, now: Date): Promise<void> {
    await manager.query('UPDATE recovery_link SET revoked_at = $2 WHERE account_id = $1 AND used_at IS NULL AND revoked_at IS NULL', [
      accountId,
      now,
    ]);
  }

  /** Withdraws the links this council gave for somebody who leaves it, and those they gave themselves. */
  async revokeOfLeaver(tx: Transaction, accountId: string): Promise<void> {
    await tx.manager.query(
      `UPDATE recovery_link SET revoked_at = $3
       WHERE council_id = $2 AND (account_id = $1 OR given_by = $1) AND used_at IS NULL AND revoked_at IS NULL`,
      [accountId, tx.councilId, tx.now],
    );
  }

  /** The link of a token; with `lock`, two people who use it at the same time pass one after the other. */
  async find(manager: EntityManager, token: string, lock: boolean): Promise<FoundRecoveryLink | undefined> {
    const [row] = await manager.query<
      { id: string; accountId: string; councilId: string; createdAt: Date; usedAt: Date | null; revokedAt: Date | null }[]
    >(
      `SELECT id, account_id AS "accountId", council_id AS "councilId", created_at AS "createdAt", used_at AS "usedAt", revoked_at AS "revokedAt"
       FROM recovery_link WHERE token_hash = $1 ${lock ? 'FOR UPDATE' : ''}`,
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

  async markUsed(tx: Transaction, id: string): Promise<void> {
    await tx.manager.query('UPDATE recovery_link SET used_at = $2 WHERE id = $1', [id, tx.now]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
