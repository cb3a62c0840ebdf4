import type { CandidateAccount } from '@croisee/domain/identity/openid.rules';
import type { AccountState } from '@croisee/domain/identity/account.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SecondFactors } from '../second-factors';

/** An account that an identity could open. */
export interface FoundAccount extends CandidateAccount {
  readonly id: string;
  /** The council whose invitation waits. */
  readonly invitedTo: string | null;
}

interface Row {
  readonly id: string;
  readonly state: AccountState;
  readonly linkOnly: boolean;
  readonly linkedSubject: string | null;
  readonly invitedTo: string | null;
}

/** Links between accounts and identities of providers; the only reader and writer of them. */
@Injectable()
export class ExternalIdentities {
  constructor(@Inject(SecondFactors) private readonly factors: SecondFactors) {}

  bySubject(manager: EntityManager, issuer: string, subject: string, now: Date): Promise<FoundAccount | undefined> {
    return this.find(manager, 'a.id = (SELECT account_id FROM external_identity WHERE issuer = $1 AND subject = $3)', issuer, subject, now);
  }

  byEmail(manager: EntityManager, issuer: string, email: string, now: Date): Promise<FoundAccount | undefined> {
    return this.find(manager, 'a.email = $3', issuer, email, now);
  }

  async link(manager: EntityManager, accountId: string, issuer: string, subject: string, now: Date): Promise<void> {
    await manager.query(
      'INSERT INTO external_identity (account_id, issuer, subject, linked_at, last_used_at) VALUES ($1, $2, $3, $4, $4)',
      [accountId, issuer, subject, now],
    );
  }

  async noteUse(manager: EntityManager, accountId: string, issuer: string, now: Date): Promise<void> {
    await manager.query('UPDATE external_identity SET last_used_at = $3 WHERE account_id = $1 AND issuer = $2', [accountId, issuer, now]);
  }

  /** Tells whether there was a link. */
  async unlink(manager: EntityManager, accountId: string, issuer: string): Promise<boolean> {
    const [, count] = await manager.query<[unknown[], number]>('DELETE FROM external_identity WHERE account_id = $1 AND issuer = $2', [
      accountId,
      issuer,
    ]);
    return count > 0;
  }

  /** Locked, so that an account closed at the same moment is not entered. */
  private async find(manager: EntityManager, where: string, issuer: string, key: string, now: Date): Promise<FoundAccount | undefined> {
    const [row] = await manager.query<Row[]>(
      `SELECT a.id, a.status AS state, a.link_only AS "linkOnly",
              (SELECT subject FROM external_identity e WHERE e.account_id = a.id AND e.issuer = $1) AS "linkedSubject",
              (SELECT council_id FROM invitation i WHERE i.account_id = a.id AND i.used_at IS NULL AND i.revoked_at IS NULL
                 AND i.expires_at > $2 ORDER BY i.created_at DESC LIMIT 1) AS "invitedTo"
       FROM account a WHERE ${where} FOR UPDATE OF a`,
      [issuer, now, key],
    );
    if (row === undefined) return undefined;
    return { ...row, invitationOpen: row.invitedTo !== null, asksSecondFactor: await this.factors.isAsked(manager, row.id) };
  }
}
