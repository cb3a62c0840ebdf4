import type { AddPasskey, PasskeyAdded, PasskeyCreation } from '@croisee/domain/identity/passkey.schema';
import { MAX_PASSKEYS, mayRemoveWayIn } from '@croisee/domain/identity/ways-in.rules';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { SignedIn } from '../../../kernel/access/session-reader';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { SecondFactors } from '../second-factors';
import { SessionsService } from '../sessions.service';
import { Tickets } from '../tickets';
import { WaysInQueries } from '../ways-in.queries';
import { CEREMONY_MS, PasskeyCeremonies } from './passkey-ceremonies';
import { PasskeyStore } from './passkey-store';

const requestSchema = z.object({ challenge: z.string(), sessionId: z.string() });

/** A person's own passkeys. */
@Injectable()
export class PasskeysService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(WaysInQueries) private readonly waysIn: WaysInQueries,
    @Inject(Tickets) private readonly tickets: Tickets,
    @Inject(SessionsService) private readonly sessions: SessionsService,
  ) {}

  async begin({ account, sessionId }: SignedIn): Promise<{ options: PasskeyCreation; ticket: string }> {
    const known = await this.unitOfWork.global((manager) => this.passkeys.credentialsOf(manager, account.id));
    if (known.length >= MAX_PASSKEYS) throw new DomainError('PASSKEYS_TOO_MANY');
    const options = await this.ceremonies.creation(account, known);
    return { options, ticket: this.tickets.issue('passkey-new', { challenge: options.challenge, sessionId }, CEREMONY_MS) };
  }

  /** Keeps the new key. As the first second factor of the account, it brings backup codes, once, and ends the sessions opened without it. */
  async add(session: SignedIn, { name, credential }: AddPasskey, ticket: string | undefined): Promise<PasskeyAdded> {
    const { account, sessionId } = session;
    const asked = this.tickets.read('passkey-new', ticket, requestSchema);
    if (asked === undefined || ticket === undefined || asked.sessionId !== sessionId || !(await this.tickets.spend(ticket, CEREMONY_MS)))
      throw new DomainError('PASSKEY_REQUEST_STALE');
    const made = await this.ceremonies.verifyNew(credential, asked.challenge);
    if (made === undefined) throw new DomainError('PASSKEY_REFUSED');
    const { isFirst, ...added } = await this.unitOfWork.global(async (manager, now) => {
      await manager.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [account.id]);
      if ((await this.passkeys.list(manager, account.id)).length >= MAX_PASSKEYS) throw new DomainError('PASSKEYS_TOO_MANY');
      const wasAsked = await this.factors.isAsked(manager, account.id);
      const passkey = await this.passkeys.add(manager, account.id, name, made, now);
      if (passkey === undefined) throw new DomainError('PASSKEY_KNOWN');
      return { passkey, isFirst: !wasAsked, backupCodes: wasAsked ? [] : await this.factors.renewBackupCodes(manager, account.id) };
    });
    await this.journal(session, 'account.passkey-added', added.passkey.id);
    if (isFirst) await this.sessions.endOthers(account.id, sessionId);
    return added;
  }

  async rename({ account }: SignedIn, id: string, name: string): Promise<void> {
    const known = await this.unitOfWork.global((manager) => this.passkeys.rename(manager, account.id, id, name));
    if (!known) throw new DomainError('NOT_FOUND');
  }

  async remove(session: SignedIn, id: string): Promise<void> {
    const { account } = session;
    await this.unitOfWork.global(async (manager) => {
      await manager.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [account.id]);
      const ways = await this.waysIn.count(manager, account.id);
      if ((await this.passkeys.remove(manager, account.id, id)) === 0) throw new DomainError('NOT_FOUND');
      valueOf(mayRemoveWayIn(ways));
      await this.factors.dropIdleBackupCodes(manager, account.id);
    });
    await this.journal(session, 'account.passkey-removed', id);
  }

  private async journal({ account, council }: SignedIn, action: string, passkeyId: string): Promise<void> {
    if (council === null) return;
    await this.unitOfWork.writeAsSystem(council.id, (tx) =>
      tx.audit({ action, subjectKind: 'account', subjectId: account.id, facts: { passkeyId } }),
    );
  }
}
