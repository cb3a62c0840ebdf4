import type { Persona } from '@croisee/domain/access/persona';
import type { AccountState } from '@croisee/domain/identity/account.schema';
import type { InvitationLink } from '@croisee/domain/identity/mandate.schema';
import { checkPassword } from '@croisee/domain/identity/password.rules';
import { mayRecover, recoveryExpiry, useRecoveryLink } from '@croisee/domain/identity/recovery.rules';
import type { RecoveryView } from '@croisee/domain/identity/recovery.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Access } from '../../kernel/access/access.service';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { tellCouncils } from './council-notices';
import { memberOf } from './mandate-rows';
import { Passwords } from './passwords';
import { RecoveryLinks } from './recovery-links';
import { SessionsService } from './sessions.service';

interface RecoveredAccount {
  readonly email: string;
  readonly displayName: string;
  readonly status: AccountState;
}

/** A lost password: the administration, which reads no content, hands over a single-use link; every council of the person hears of it. */
@Injectable()
export class RecoveryService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(RecoveryLinks) private readonly links: RecoveryLinks,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SessionsService) private readonly sessions: SessionsService,
  ) {}

  async give(persona: Persona, accountId: string): Promise<InvitationLink> {
    return this.unitOfWork.write(persona, async (tx) => {
      const member = await memberOf(tx, accountId);
      this.access.assert(persona, 'account.recover', { councilId: tx.councilId, accountId });
      if (member.leftAt !== null) throw new DomainError('NOT_FOUND');
      valueOf(mayRecover((await accountOf(tx.manager, accountId)).status));
      const link = await this.links.create(tx, accountId, persona.accountId);
      await tellCouncils(tx, accountId, 'account.recovery-given');
      return link;
    });
  }

  /** Whose access the link gives back. */
  async view(token: string): Promise<RecoveryView> {
    return this.unitOfWork.global(async (manager, now) => {
      const link = valueOf(useRecoveryLink(await this.links.find(manager, token, false), now.toISOString()));
      const { email, displayName } = await accountOf(manager, link.accountId);
      return { email, displayName, expiresAt: recoveryExpiry(link.createdAt) };
    });
  }

  /** Uses the link once: a new password, and no session before the person signs in with it; those that were open end. */
  async recover(token: string, password: string): Promise<void> {
    const { councilId } = await this.unitOfWork.global(async (manager, now) =>
      valueOf(useRecoveryLink(await this.links.find(manager, token, false), now.toISOString())),
    );
    await this.unitOfWork.writeAsSystem(councilId, async (tx) => {
      const link = valueOf(useRecoveryLink(await this.links.find(tx.manager, token, true), tx.isoNow));
      const account = await accountOf(tx.manager, link.accountId);
      valueOf(checkPassword(password, account));
      await this.passwords.set(tx.manager, link.accountId, password, tx.now);
      await this.links.markUsed(tx, link.id);
      await this.sessions.endAllWith(tx, link.accountId);
      await tellCouncils(tx, link.accountId, 'account.recovered');
    });
  }
}

async function accountOf(manager: EntityManager, id: string): Promise<RecoveredAccount> {
  // Whoever comes by a link alone has no second way in; whoever signs in without a password may choose one by this.
  const [account] = await manager.query<RecoveredAccount[]>(
    `SELECT email, display_name AS "displayName", CASE WHEN status = 'active' AND link_only THEN 'invited' ELSE status END AS status
     FROM account WHERE id = $1`,
    [id],
  );
  if (account === undefined) throw new DomainError('NOT_FOUND');
  return account;
}
