import { checkPassword } from '@croisee/domain/identity/password.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/access/session-reader';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { Passwords } from './passwords';
import { RecoveryLinks } from './recovery-links';
import { SessionsService } from './sessions.service';
import { SignInThrottle } from './sign-in-throttle';

/** A person's own password. */
@Injectable()
export class OwnPasswordService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(RecoveryLinks) private readonly recoveryLinks: RecoveryLinks,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
  ) {}

  /** Needs the password in use; every other session of the person ends, because one of them may be the reason for the change. */
  async change({ account, council, sessionId }: SignedIn, current: string, next: string, address: string): Promise<void> {
    const matches = await this.throttle.attempt(account.email, address, () =>
      this.unitOfWork.global((manager) => this.passwords.matches(manager, account.id, current)),
    );
    if (!matches) throw new DomainError('PASSWORD_WRONG');
    valueOf(checkPassword(next, account));
    await this.unitOfWork.global(async (manager, now) => {
      await this.passwords.set(manager, account.id, next, now);
      await this.recoveryLinks.revoke(manager, account.id, now);
    });
    if (council !== null)
      await this.unitOfWork.writeAsSystem(council.id, (tx) =>
        tx.audit({ action: 'account.password-changed', subjectKind: 'account', subjectId: account.id }),
      );
    await this.sessions.endOthers(account.id, sessionId);
  }
}
