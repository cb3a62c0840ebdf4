import type { PasskeyProof, PasskeyRequest } from '@croisee/domain/identity/passkey.schema';
import { counterAdvances } from '@croisee/domain/identity/ways-in.rules';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { SignedIn } from '../../../kernel/access/session-reader';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { SessionStore } from '../session-store';
import { SignInService } from '../sign-in.service';
import { SignInThrottle } from '../sign-in-throttle';
import { Tickets, type TicketPurpose } from '../tickets';
import { CEREMONY_MS, PasskeyCeremonies, userHandleOf } from './passkey-ceremonies';
import { PasskeyStore } from './passkey-store';

const challengeSchema = z.object({ challenge: z.string(), sessionId: z.string().nullable() });

/** A challenge on its way to an authenticator, and the ticket that ties it to the browser. */
export interface AskedProof {
  readonly options: PasskeyRequest;
  readonly ticket: string;
}

interface Attempt {
  readonly credential: PasskeyProof;
  readonly ticket: string | undefined;
  readonly address: string;
}

/** Proofs by passkey: at sign-in, where the key alone names the account, and again before a grave act, by the same person. */
@Injectable()
export class PasskeyProofs {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(Tickets) private readonly tickets: Tickets,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(SignInService) private readonly signIns: SignInService,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  async askSignIn(): Promise<AskedProof> {
    const options = await this.ceremonies.request([]);
    return { options, ticket: this.ticket('passkey-sign-in', options.challenge, null) };
  }

  /** The token of a new session of the account whose key signed. */
  async signIn(attempt: Attempt, device: string): Promise<string> {
    const accountId = await this.accept(attempt, 'passkey-sign-in', null);
    return this.signIns.startSession(accountId, device, { by: 'passkey' });
  }

  async askAgain({ account, sessionId }: SignedIn): Promise<AskedProof> {
    const known = await this.unitOfWork.global((manager) => this.passkeys.credentialsOf(manager, account.id));
    if (known.length === 0) throw new DomainError('PASSKEY_REFUSED');
    const options = await this.ceremonies.request(known);
    return { options, ticket: this.ticket('passkey-proof', options.challenge, sessionId) };
  }

  /** Notes a fresh proof on this session. */
  async proveAgain({ account, council, sessionId }: SignedIn, attempt: Attempt): Promise<void> {
    await this.accept(attempt, 'passkey-proof', { accountId: account.id, sessionId });
    await this.unitOfWork.global((manager, now) => this.sessions.noteProof(manager, sessionId, now));
    if (council === null) return;
    await this.unitOfWork.writeAsSystem(council.id, (tx) =>
      tx.audit({ action: 'session.proved', subjectKind: 'account', subjectId: account.id, facts: { by: 'passkey' } }),
    );
  }

  private ticket(purpose: TicketPurpose, challenge: string, sessionId: string | null): string {
    return this.tickets.issue(purpose, { challenge, sessionId }, CEREMONY_MS);
  }

  /** The account whose key signed the challenge of this browser; throttled, each challenge once, refusals alike. */
  private async accept(
    { credential, ticket, address }: Attempt,
    purpose: TicketPurpose,
    expected: { readonly accountId: string; readonly sessionId: string } | null,
  ): Promise<string> {
    const asked = this.tickets.read(purpose, ticket, challengeSchema);
    if (asked === undefined || ticket === undefined || asked.sessionId !== (expected?.sessionId ?? null))
      throw new DomainError('PASSKEY_REQUEST_STALE');
    let accountId: string | undefined;
    const fits = await this.throttle.attempt(`passkey:${credential.id}`, address, async () => {
      if (!(await this.tickets.spend(ticket, CEREMONY_MS))) throw new DomainError('PASSKEY_REQUEST_STALE');
      accountId = await this.verify(credential, asked.challenge, expected?.accountId);
      return accountId !== undefined;
    });
    if (!fits || accountId === undefined) throw new DomainError('PASSKEY_REFUSED');
    return accountId;
  }

  private async verify(credential: PasskeyProof, challenge: string, expectedAccountId: string | undefined): Promise<string | undefined> {
    const judged = await this.unitOfWork.global(async (manager, now) => {
      const known = await this.passkeys.lockUsable(manager, credential.id);
      if (known === undefined || (expectedAccountId !== undefined && known.accountId !== expectedAccountId)) return undefined;
      const handle = credential.response.userHandle;
      if (handle != null && handle !== userHandleOf(known.accountId).toString('base64url')) return undefined;
      const proof = await this.ceremonies.verifyProof(credential, challenge, known.publicKey);
      if (proof === undefined) return undefined;
      const advances = counterAdvances(known.counter, proof.counter);
      if (advances) await this.passkeys.noteUse(manager, known.id, proof.counter, proof.synced, now);
      return { accountId: known.accountId, passkeyId: known.id, advances };
    });
    if (judged === undefined) return undefined;
    if (judged.advances) return judged.accountId;
    await this.tellOfCopy(judged.accountId, judged.passkeyId);
    return undefined;
  }

  /** A right signature with a counter that did not advance: somebody has a copy of the key. */
  private async tellOfCopy(accountId: string, passkeyId: string): Promise<void> {
    for (const { id } of await this.signIns.councilsOf(accountId))
      await this.unitOfWork.writeAsSystem(id, (tx) =>
        tx.audit({ action: 'account.passkey-copied', subjectKind: 'account', subjectId: accountId, facts: { passkeyId } }, 'refused'),
      );
  }
}
