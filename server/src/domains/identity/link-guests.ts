import { randomUUID } from 'node:crypto';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { LiveServer } from '../../kernel/realtime/live-server';
import { insertMandate, timeZoneOf } from './mandate-rows';
import { SessionsService } from './sessions.service';
import { SessionStore } from './session-store';

export interface LinkGuest {
  readonly accountId: string;
  readonly memberId: string;
}

/**
 * People who come by a single-use link: an account without a password or an address, hence without a second way in, and a mandate of guest
 * until a day. Nobody has verified their profession: they are in circle 3 whatever they say they are.
 */
@Injectable()
export class LinkGuests {
  constructor(
    @Inject(SessionStore) private readonly store: SessionStore,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  /** `displayName` says what they are, never who; `until` is the last day of the mandate. */
  async create(
    tx: Transaction,
    { displayName, structureId, until }: { displayName: string; structureId: string | null; until: string },
  ): Promise<LinkGuest> {
    const guest = { accountId: randomUUID(), memberId: randomUUID() };
    await tx.manager.query(
      `INSERT INTO account (id, email, display_name, status, link_only, created_at) VALUES ($1, $2, $3, 'active', true, $4)`,
      [guest.accountId, `${guest.accountId}@lien.invalid`, displayName, tx.now],
    );
    await tx.manager.query('INSERT INTO membership (council_id, id, account_id, joined_at) VALUES ($1, $2, $3, $4)', [
      tx.councilId,
      guest.memberId,
      guest.accountId,
      tx.now,
    ]);
    const today = localDateOf(tx.isoNow, await timeZoneOf(tx));
    const mandate = { role: 'guest', structureId, profession: 'other', from: today, until: until < today ? today : until } as const;
    await insertMandate(tx, guest.memberId, mandate);
    return guest;
  }

  /** The session that the link opens, in the transaction that uses it up. */
  startSession(tx: Transaction, accountId: string, device: string): Promise<string> {
    return this.store.start(tx.manager, accountId, tx.councilId, device);
  }

  /** The invitation was taken back: the mandate ends and the session with it. */
  async dismiss(tx: Transaction, { accountId, memberId }: LinkGuest): Promise<void> {
    await tx.manager.query(`UPDATE mandate SET ended_at = $2, end_reason = 'mistake' WHERE member_id = $1 AND ended_at IS NULL`, [
      memberId,
      tx.now,
    ]);
    tx.onCommit(async () => {
      await this.sessions.endAll(accountId);
      await this.live.forgetRights(accountId);
    });
  }
}
