import type { SignIn } from '@croisee/domain/identity/account.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { Proofs } from './proofs';
import { SessionStore } from './session-store';

/** A council the person may work in today. */
export interface CouncilChoice {
  readonly id: string;
  readonly name: string;
  readonly fictitious: boolean;
}

/** How a session came to be; unless told, by a password or a link, just now. */
export interface SessionOrigin {
  /** The council wished for. */
  readonly councilId?: string;
  readonly by?: 'passkey' | 'provider';
  /** When the person proved who they are, if it was not now. */
  readonly provedAt?: Date;
}

@Injectable()
export class SignInService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(Proofs) private readonly proofs: Proofs,
  ) {}

  /** A new session token; one council is chosen at once when the person has only one. */
  async signIn({ email, ...proof }: SignIn, address: string, device: string): Promise<string> {
    const accountId = await this.unitOfWork.global(async (manager, now) => {
      const [account] = await manager.query<{ id: string }[]>(`SELECT id FROM account WHERE email = $1 AND status = 'active'`, [email]);
      await this.proofs.assertEvery(manager, { accountId: account?.id, email, address }, proof, now);
      if (account === undefined) throw new DomainError('SIGN_IN_FAILED');
      return account.id;
    });
    return this.startSession(accountId, device);
  }

  /** A session in the council wished for, when the person has a mandate there today; in their first one otherwise. */
  async startSession(accountId: string, device: string, { councilId, by, provedAt }: SessionOrigin = {}): Promise<string> {
    const token = await this.unitOfWork.global(async (manager, now) => {
      const councils = await councilsOf(manager, accountId, now);
      const council = councils.find(({ id }) => id === councilId) ?? councils[0];
      return { token: await this.sessions.start(manager, accountId, council?.id ?? null, device, provedAt), councilId: council?.id };
    });
    if (token.councilId !== undefined)
      await this.unitOfWork.writeAsSystem(token.councilId, (tx) =>
        tx.audit({ action: 'session.started', subjectKind: 'account', subjectId: accountId, ...(by && { facts: { by } }) }),
      );
    return token.token;
  }

  async councilsOf(accountId: string): Promise<CouncilChoice[]> {
    return this.unitOfWork.global((manager, now) => councilsOf(manager, accountId, now));
  }

  /** Moves the session to another council of the person. */
  async chooseCouncil(accountId: string, sessionId: string, councilId: string): Promise<void> {
    const councils = await this.councilsOf(accountId);
    if (!councils.some((council) => council.id === councilId)) throw new DomainError('NOT_FOUND');
    await this.sessions.chooseCouncil(sessionId, councilId);
  }
}

function councilsOf(manager: EntityManager, accountId: string, now: Date): Promise<CouncilChoice[]> {
  return manager.query<CouncilChoice[]>('SELECT id, name, fictitious FROM app.councils_of($1, $2)', [accountId, now]);
}
