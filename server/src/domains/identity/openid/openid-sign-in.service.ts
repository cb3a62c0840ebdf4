import { entryByIdentity, identityFrom, type OpenIdEntry, type ProviderIdentity } from '@croisee/domain/identity/openid.rules';
import { returnAddress } from '@croisee/domain/identity/return-address.rules';
import { mayRemoveWayIn } from '@croisee/domain/identity/ways-in.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import * as z from 'zod';
import type { SignedIn } from '../../../kernel/access/session-reader';
import type { OpenIdProvider } from '../../../kernel/config/openid-config';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { SignInService } from '../sign-in.service';
import { Tickets } from '../tickets';
import { WaysInQueries } from '../ways-in.queries';
import { ExternalIdentities, type FoundAccount } from './external-identities';
import { OpenIdProviders } from './openid-providers';

/** How long the person has at the provider. */
export const OPENID_REQUEST_MS = 10 * 60_000;

const requestSchema = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});

/** A person back from the provider: what the browser brought, with the ticket it was given when it left. */
export interface WayBack {
  readonly providerId: string;
  readonly ticket: string | undefined;
  readonly state: string | undefined;
  /** The query of the address, with its question mark. */
  readonly query: string;
}

interface Settled {
  readonly entry: OpenIdEntry;
  readonly account: FoundAccount;
}

/** Signing in through a provider; links by a verified address to an account that was invited or is active, and makes none. */
@Injectable()
export class OpenIdSignIn {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OpenIdProviders) private readonly providers: OpenIdProviders,
    @Inject(ExternalIdentities) private readonly identities: ExternalIdentities,
    @Inject(Tickets) private readonly tickets: Tickets,
    @Inject(SignInService) private readonly signIns: SignInService,
    @Inject(WaysInQueries) private readonly waysIn: WaysInQueries,
  ) {}

  async begin(providerId: string, asked: string | undefined): Promise<{ url: string; ticket: string }> {
    const provider = this.providers.find(providerId);
    const request = this.providers.newRequest();
    const url = await this.providers.authorizationUrl(provider, request);
    const content = { provider: provider.id, ...request, returnTo: returnAddress(asked) };
    return { url: url.href, ticket: this.tickets.issue('openid', content, OPENID_REQUEST_MS) };
  }

  /** The token of a new session and the page that was asked for. */
  async finish(back: WayBack, device: string): Promise<{ token: string; returnTo: string }> {
    const provider = this.providers.find(back.providerId);
    const request = this.tickets.read('openid', back.ticket, requestSchema);
    // Whoever makes a browser come back with a foreign state does not use up what is under way in it.
    if (request === undefined || back.ticket === undefined || request.provider !== provider.id || request.state !== back.state)
      throw new DomainError('OPENID_REQUEST_STALE');
    if (!(await this.tickets.spend(back.ticket, OPENID_REQUEST_MS))) throw new DomainError('OPENID_REQUEST_STALE');
    const answer = await this.providers.answer(provider, request, back.query);
    const identity = valueOf(identityFrom(answer, provider));
    const accountId = await this.open(provider, identity);
    const token = await this.signIns.startSession(accountId, device, {
      by: 'provider',
      ...(answer.authenticatedAt && { provedAt: answer.authenticatedAt }),
    });
    return { token, returnTo: request.returnTo };
  }

  async unlink({ account, council }: SignedIn, providerId: string): Promise<void> {
    const provider = this.providers.find(providerId);
    await this.unitOfWork.global(async (manager) => {
      await manager.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [account.id]);
      const ways = await this.waysIn.count(manager, account.id);
      if (!(await this.identities.unlink(manager, account.id, provider.issuer))) throw new DomainError('NOT_FOUND');
      valueOf(mayRemoveWayIn(ways));
    });
    if (council === null) return;
    await this.unitOfWork.writeAsSystem(council.id, (tx) =>
      tx.audit({ action: 'account.provider-unlinked', subjectKind: 'account', subjectId: account.id, facts: { provider: provider.id } }),
    );
  }

  /** The account that the identity opens; what links it is written in one transaction of the council that hears of it. */
  private async open(provider: OpenIdProvider, identity: ProviderIdentity): Promise<string> {
    const { entry, account } = await this.unitOfWork.global((manager, now) => this.settle(manager, provider, identity, now));
    if (entry === 'enter') {
      await this.unitOfWork.global((manager, now) => this.identities.noteUse(manager, account.id, provider.issuer, now));
      return account.id;
    }
    const councilId = account.invitedTo ?? (await this.signIns.councilsOf(account.id))[0]?.id;
    if (councilId === undefined) throw new DomainError('OPENID_NO_ACCOUNT');
    await this.unitOfWork.writeAsSystem(councilId, (tx) => this.link(tx, provider, identity));
    return account.id;
  }

  private async link(tx: Transaction, provider: OpenIdProvider, identity: ProviderIdentity): Promise<void> {
    const { entry, account } = await this.settle(tx.manager, provider, identity, tx.now);
    const facts = { provider: provider.id };
    if (entry !== 'enter') await this.identities.link(tx.manager, account.id, provider.issuer, identity.subject, tx.now);
    if (entry === 'link-and-activate') {
      await tx.manager.query(`UPDATE account SET status = 'active' WHERE id = $1`, [account.id]);
      await tx.manager.query(
        'UPDATE invitation SET used_at = $3 WHERE account_id = $1 AND council_id = $2 AND used_at IS NULL AND revoked_at IS NULL',
        [account.id, tx.councilId, tx.now],
      );
      await tx.audit({ action: 'invitation.accepted', subjectKind: 'account', subjectId: account.id, facts });
    }
    await tx.audit({ action: 'account.provider-linked', subjectKind: 'account', subjectId: account.id, facts });
  }

  private async settle(manager: EntityManager, provider: OpenIdProvider, identity: ProviderIdentity, now: Date): Promise<Settled> {
    const linked = await this.identities.bySubject(manager, provider.issuer, identity.subject, now);
    const byEmail =
      linked === undefined && identity.verifiedEmail !== null
        ? await this.identities.byEmail(manager, provider.issuer, identity.verifiedEmail, now)
        : undefined;
    const entry = valueOf(entryByIdentity(identity, { linked, byEmail }, provider));
    const account = linked ?? byEmail;
    if (account === undefined) throw new DomainError('OPENID_NO_ACCOUNT');
    return { entry, account };
  }
}
