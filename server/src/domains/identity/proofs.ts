import { secondFactorCodeSchema } from '@croisee/domain/identity/account.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../kernel/errors/domain-error';
import { Passwords } from './passwords';
import { SecondFactors } from './second-factors';
import { SignInThrottle } from './sign-in-throttle';

/** Whose proof is asked, and from where it comes; the id is unknown for an address without an active account. */
export interface Claimant {
  readonly accountId: string | undefined;
  readonly email: string;
  readonly address: string;
}

/** Proofs of identity, throttled: every way in goes through here. */
@Injectable()
export class Proofs {
  constructor(
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
  ) {}

  /** Stops unless the password fits, and the second factor where there is one: it is asked for once the password is right. */
  async assertEvery(
    manager: EntityManager,
    { accountId, email, address }: Claimant,
    { password, code }: { readonly password: string; readonly code?: string | undefined },
    now: Date,
  ): Promise<void> {
    let fault: 'SIGN_IN_FAILED' | 'SECOND_FACTOR_WRONG' = 'SIGN_IN_FAILED';
    const fits = await this.throttle.attempt(email, address, async () => {
      if (!(await this.passwords.matches(manager, accountId, password)) || accountId === undefined) return false;
      if (!(await this.factors.isAsked(manager, accountId))) return true;
      if (code === undefined) throw new DomainError('SECOND_FACTOR_REQUIRED');
      fault = 'SECOND_FACTOR_WRONG';
      return this.factors.use(manager, accountId, code, now);
    });
    if (!fits) throw new DomainError(fault);
  }

  /** Stops unless somebody already signed in proves who they are again: a code when they have a second factor, else the password. */
  async assertAgain(manager: EntityManager, { accountId, email, address }: Claimant, proof: string, now: Date): Promise<void> {
    const asksCode = accountId !== undefined && (await this.factors.isAsked(manager, accountId));
    const fits = await this.throttle.attempt(email, address, () => {
      if (!asksCode) return this.passwords.matches(manager, accountId, proof);
      const code = secondFactorCodeSchema.safeParse(proof);
      return code.success ? this.factors.use(manager, accountId, code.data, now) : Promise.resolve(false);
    });
    if (!fits) throw new DomainError(asksCode ? 'SECOND_FACTOR_WRONG' : 'PASSWORD_WRONG');
  }
}
