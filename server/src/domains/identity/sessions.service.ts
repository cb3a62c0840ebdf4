import type { SessionView } from '@croisee/domain/identity/account.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/access/session-reader';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { LiveServer } from '../../kernel/realtime/live-server';
import { SessionStore } from './session-store';

/** A person's own sessions. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  async list(session: SignedIn): Promise<SessionView[]> {
    const stored = await this.sessions.liveOf(session.account.id);
    return stored.map((one) => ({
      id: one.id,
      current: one.id === session.sessionId,
      startedAt: one.createdAt.toISOString(),
      lastSeenAt: one.lastSeenAt.toISOString(),
      device: one.device,
    }));
  }

  /** Ends a session of the caller and cuts its sockets. */
  async end(session: SignedIn, sessionId: string): Promise<void> {
    const ended = await this.sessions.end(session.account.id, sessionId);
    if (ended.length === 0) throw new DomainError('NOT_FOUND');
    await this.live.endSessions(ended);
  }

  /** Ends every session of somebody whose access stops (offboarding). */
  async endAll(accountId: string): Promise<void> {
    await this.live.endSessions(await this.sessions.end(accountId));
  }

  /** The same with the rest of a transaction: the rows end with it, the sockets once it is on disk. */
  async endAllWith(tx: Transaction, accountId: string): Promise<void> {
    const ended = await this.sessions.endIn(tx.manager, tx.now, accountId);
    tx.onCommit(() => this.live.endSessions(ended));
  }

  /** Ends every session but one: after a change of password. */
  async endOthers(accountId: string, keptSessionId: string): Promise<void> {
    for (const { id } of await this.sessions.liveOf(accountId)) {
      if (id === keptSessionId) continue;
      await this.sessions.end(accountId, id);
      await this.live.endSessions([id]);
    }
  }

  async setLanguage(accountId: string, language: 'fr' | 'en'): Promise<void> {
    await this.unitOfWork.global((manager) => manager.query('UPDATE account SET language = $2 WHERE id = $1', [accountId, language]));
  }
}
