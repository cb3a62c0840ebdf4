import type { Persona } from '@croisee/domain/access/persona';
import type { BackupCodes, Enrolment, SecondFactorView } from '@croisee/domain/identity/second-factor.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { SignedIn } from '../../kernel/access/session-reader';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { tellCouncils } from './council-notices';
import { memberOf } from './mandate-rows';
import { PasskeyStore } from './passkeys/passkey-store';
import { Proofs } from './proofs';
import { SecondFactors } from './second-factors';
import { SessionStore } from './session-store';
import { SessionsService } from './sessions.service';
import { SignInThrottle } from './sign-in-throttle';
import { base32, otpauthUri } from './totp';

/** The name that applications of codes show beside the account. */
const ISSUER = 'Croisée';

/** A person's second factor, the fresh proof asked for grave acts, and the help of the administration when the phone is lost. */
@Injectable()
export class SecondFactorService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(SessionStore) private readonly store: SessionStore,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
  ) {}

  async view({ account }: SignedIn): Promise<SecondFactorView> {
    return this.unitOfWork.global((manager) => this.factors.view(manager, account.id));
  }

  /** A secret for the phone, shown once; nothing changes at sign-in before a code confirms it. */
  async begin({ account }: SignedIn): Promise<Enrolment> {
    const secret = await this.unitOfWork.global((manager, now) => this.factors.begin(manager, account.id, now));
    if (secret === undefined) throw new DomainError('SECOND_FACTOR_ON');
    return { secret: base32(secret), uri: otpauthUri(secret, ISSUER, account.email) };
  }

  /** Turns the second factor on, gives the backup codes once, and ends the sessions that were opened without it. */
  async confirm(session: SignedIn, code: string, address: string): Promise<BackupCodes> {
    const { account, sessionId } = session;
    const codes: string[] = [];
    const fits = await this.throttle.attempt(account.email, address, () =>
      this.unitOfWork.global(async (manager, now) => {
        if (await this.factors.isOn(manager, account.id)) throw new DomainError('SECOND_FACTOR_ON');
        if (!(await this.factors.confirm(manager, account.id, code, now))) return false;
        codes.push(...(await this.factors.renewBackupCodes(manager, account.id)));
        return true;
      }),
    );
    if (!fits) throw new DomainError('SECOND_FACTOR_WRONG');
    await this.journal(session, 'account.second-factor-on');
    await this.sessions.endOthers(account.id, sessionId);
    return { backupCodes: codes };
  }

  async renewBackupCodes(session: SignedIn): Promise<BackupCodes> {
    const backupCodes = await this.unitOfWork.global(async (manager) => {
      if (!(await this.factors.isAsked(manager, session.account.id))) throw new DomainError('SECOND_FACTOR_OFF');
      return this.factors.renewBackupCodes(manager, session.account.id);
    });
    await this.journal(session, 'account.backup-codes-renewed');
    return { backupCodes };
  }

  async remove(session: SignedIn): Promise<void> {
    await this.unitOfWork.global(async (manager) => {
      if (!(await this.factors.remove(manager, session.account.id))) throw new DomainError('SECOND_FACTOR_OFF');
    });
    await this.journal(session, 'account.second-factor-off');
  }

  /** The caller proves again who they are: what asks for a fresh proof opens for a while, in this session only. */
  async prove(session: SignedIn, proof: string, address: string): Promise<void> {
    const { account, sessionId } = session;
    await this.unitOfWork.global(async (manager, now) => {
      await this.proofs.assertAgain(manager, { accountId: account.id, email: account.email, address }, proof, now);
      await this.store.noteProof(manager, sessionId, now);
    });
    await this.journal(session, 'session.proved');
  }

  /** For whoever lost phone, passkeys and backup codes: the password stays, every session ends, every council of the person is told. */
  async reset(persona: Persona, accountId: string): Promise<void> {
    await this.unitOfWork.write(persona, async (tx) => {
      const member = await memberOf(tx, accountId);
      this.access.assert(persona, 'account.reset-second-factor', { councilId: tx.councilId, accountId });
      if (member.leftAt !== null) throw new DomainError('NOT_FOUND');
      const passkeys = await this.passkeys.remove(tx.manager, accountId);
      if (!(await this.factors.remove(tx.manager, accountId)) && passkeys === 0) throw new DomainError('SECOND_FACTOR_OFF');
      await this.sessions.endAllWith(tx, accountId);
      await tellCouncils(tx, accountId, 'account.second-factor-reset');
    });
  }

  private async journal({ account, council }: SignedIn, action: string): Promise<void> {
    if (council === null) return;
    await this.unitOfWork.writeAsSystem(council.id, (tx) => tx.audit({ action, subjectKind: 'account', subjectId: account.id }));
  }
}
