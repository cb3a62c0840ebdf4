import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { invitationExpiry, useInvitation } from '@croisee/domain/identity/invitation.rules';
import type { AcceptInvitation, InvitationLink, InvitationView, Invite } from '@croisee/domain/identity/mandate.schema';
import { checkPassword } from '@croisee/domain/identity/password.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { InvitationLinks } from './invitation-links';
import { mandatesOf, oneAtATime } from './mandate-rows';
import { MandatesService } from './mandates.service';
import { Passwords } from './passwords';
import { Proofs } from './proofs';
import { SignInService } from './sign-in.service';

interface InvitedAccount {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly status: 'invited' | 'active' | 'closed';
}

const ACCOUNT = `SELECT id, email, display_name AS "displayName", status FROM account`;

/** Invites by a link that is shown once, works once and dies after 7 days. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(InvitationLinks) private readonly links: InvitationLinks,
    @Inject(MandatesService) private readonly mandates: MandatesService,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SignInService) private readonly signIns: SignInService,
    @Inject(Proofs) private readonly proofs: Proofs,
  ) {}

  async invite(persona: Persona, input: Invite): Promise<InvitationLink> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'account.invite', { councilId: tx.councilId });
      await oneAtATime(tx);
      const accountId = await this.accountFor(tx, input);
      const memberId = await this.join(tx, accountId);
      await this.mandates.open(tx, persona, accountId, memberId, input.mandate);
      return this.link(tx, accountId);
    });
  }

  /** A new link for somebody who has not used theirs; the one before stops working. */
  async renew(persona: Persona, accountId: string): Promise<InvitationLink> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'account.invite', { councilId: tx.councilId });
      const [member] = await tx.manager.query<InvitedAccount[]>(
        `${ACCOUNT} WHERE id = (SELECT account_id FROM membership WHERE account_id = $1 AND left_at IS NULL)`,
        [accountId],
      );
      if (member === undefined) throw new DomainError('NOT_FOUND');
      if (member.status !== 'invited') throw new DomainError('INVITATION_NOT_NEEDED');
      return this.link(tx, accountId);
    });
  }

  async revoke(persona: Persona, accountId: string): Promise<void> {
    await this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'invitation.revoke', { councilId: tx.councilId });
      if (!(await this.links.revoke(tx, accountId))) throw new DomainError('NOT_FOUND');
      await tx.audit({ action: 'invitation.revoked', subjectKind: 'account', subjectId: accountId });
    });
  }

  /** What the link shows before it is accepted. */
  async view(token: string): Promise<InvitationView> {
    const found = await this.unitOfWork.global((manager, now) => this.usable(manager, token, now, false));
    return this.unitOfWork.readAsSystem(found.councilId, async (tx) => {
      const account = await this.account(tx, found.accountId);
      const [council] = await tx.manager.query<{ name: string }[]>('SELECT name FROM council WHERE id = $1', [tx.councilId]);
      const mandates = (await mandatesOf(tx, found.accountId)).filter((mandate) => mandate.endedAt === null);
      return {
        email: account.email,
        displayName: account.displayName,
        council: { name: council?.name ?? '' },
        roles: [...new Set(mandates.map((mandate) => mandate.role))],
        expiresAt: invitationExpiry(found.createdAt),
        existingAccount: account.status === 'active',
      };
    });
  }

  /** Uses the link: chooses the password, or proves the one already chosen elsewhere, and gives the token of a session in this council. */
  async accept(token: string, proof: AcceptInvitation, address: string, device: string): Promise<string> {
    const { councilId } = await this.unitOfWork.global((manager, now) => this.usable(manager, token, now, false));
    const accountId = await this.unitOfWork.writeAsSystem(councilId, async (tx) => {
      const found = await this.usable(tx.manager, token, tx.now, true);
      const account = await this.account(tx, found.accountId);
      await this.takeProof(tx, account, proof, address);
      await tx.manager.query('UPDATE invitation SET used_at = $2 WHERE id = $1', [found.id, tx.now]);
      await tx.audit({ action: 'invitation.accepted', subjectKind: 'account', subjectId: account.id });
      return account.id;
    });
    return this.signIns.startSession(accountId, device, { councilId });
  }

  private async takeProof(tx: Transaction, account: InvitedAccount, proof: AcceptInvitation, address: string): Promise<void> {
    if (account.status !== 'active') {
      valueOf(checkPassword(proof.password, account));
      await this.passwords.set(tx.manager, account.id, proof.password, tx.now);
      await tx.manager.query(`UPDATE account SET status = 'active' WHERE id = $1`, [account.id]);
      return;
    }
    // Whoever holds the link of an account used in another council must not take that account over.
    await this.proofs.assertEvery(tx.manager, { accountId: account.id, email: account.email, address }, proof, tx.now);
  }

  private async usable(manager: Transaction['manager'], token: string, now: Date, lock: boolean) {
    const found = await this.links.find(manager, token, lock);
    if (found === undefined) throw new DomainError('NOT_FOUND');
    valueOf(useInvitation(found, now.toISOString()));
    return found;
  }

  private async accountFor(tx: Transaction, { email, displayName }: Invite): Promise<string> {
    // Two councils that invite the same address at the same instant meet on its unique constraint: one waits, then finds the account.
    await tx.manager.query(
      `INSERT INTO account (id, email, display_name, status, created_at) VALUES ($1, $2, $3, 'invited', $4) ON CONFLICT (email) DO NOTHING`,
      [randomUUID(), email, displayName, tx.now],
    );
    const [account] = await tx.manager.query<InvitedAccount[]>(`${ACCOUNT} WHERE email = $1`, [email]);
    if (account === undefined) throw new DomainError('NOT_FOUND');
    if (account.status === 'closed') throw new DomainError('ACCOUNT_CLOSED');
    return account.id;
  }

  /** Enters the council, or comes back to it after having left. */
  private async join(tx: Transaction, accountId: string): Promise<string> {
    const [known] = await tx.manager.query<{ id: string; left_at: Date | null }[]>(
      'SELECT id, left_at FROM membership WHERE account_id = $1 FOR UPDATE',
      [accountId],
    );
    if (known !== undefined && known.left_at === null) throw new DomainError('MEMBER_EXISTS');
    if (known !== undefined) {
      await tx.manager.query('UPDATE membership SET left_at = NULL, joined_at = $2, version = version + 1 WHERE id = $1', [
        known.id,
        tx.now,
      ]);
      return known.id;
    }
    const memberId = randomUUID();
    await tx.manager.query('INSERT INTO membership (council_id, id, account_id, joined_at) VALUES ($1, $2, $3, $4)', [
      tx.councilId,
      memberId,
      accountId,
      tx.now,
    ]);
    return memberId;
  }

  private async link(tx: Transaction, accountId: string): Promise<InvitationLink> {
    await tx.audit({ action: 'account.invited', subjectKind: 'account', subjectId: accountId });
    return this.links.create(tx, accountId);
  }

  private async account(tx: Transaction, id: string): Promise<InvitedAccount> {
    const [account] = await tx.manager.query<InvitedAccount[]>(`${ACCOUNT} WHERE id = $1`, [id]);
    if (account === undefined) throw new DomainError('NOT_FOUND');
    return account;
  }
}
