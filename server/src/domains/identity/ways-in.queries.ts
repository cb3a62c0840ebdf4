import type { SignInOptions, WaysInView } from '@croisee/domain/identity/ways-in.schema';
import type { WaysIn } from '@croisee/domain/identity/ways-in.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../kernel/access/session-reader';
import type { Config } from '../../kernel/config/config';
import { CONFIG } from '../../kernel/config/config.token';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { PasskeyStore } from './passkeys/passkey-store';
import { RelyingParty } from './passkeys/relying-party';
import { SecondFactors } from './second-factors';

interface Facts {
  readonly password: boolean;
  readonly backupCodesLeft: number;
}

interface Link {
  readonly issuer: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date;
}

/** By what people sign in: what this installation offers, and what one account has. */
@Injectable()
export class WaysInQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RelyingParty) private readonly party: RelyingParty,
    @Inject(PasskeyStore) private readonly passkeys: PasskeyStore,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
  ) {}

  options(): SignInOptions {
    return { passkeys: this.party.isAvailable, providers: this.config.openIdProviders.map(({ id, label }) => ({ id, label })) };
  }

  /** What opens a session for the account; a provider that is no longer configured opens nothing. */
  async count(manager: EntityManager, accountId: string): Promise<WaysIn> {
    const issuers = this.config.openIdProviders.map(({ issuer }) => issuer);
    const links = await linksOf(manager, accountId);
    return {
      password: (await factsOf(manager, accountId)).password,
      passkeys: (await this.passkeys.list(manager, accountId)).length,
      providers: links.filter(({ issuer }) => issuers.includes(issuer)).length,
    };
  }

  async view({ account }: SignedIn): Promise<WaysInView> {
    return this.unitOfWork.global(async (manager) => {
      const { password, backupCodesLeft } = await factsOf(manager, account.id);
      const links = new Map((await linksOf(manager, account.id)).map((link) => [link.issuer, link]));
      return {
        password,
        backupCodesLeft,
        codes: await this.factors.isOn(manager, account.id),
        passkeysAvailable: this.party.isAvailable,
        passkeys: await this.passkeys.list(manager, account.id),
        providers: this.config.openIdProviders.map(({ id, label, issuer }) => ({
          id,
          label,
          linkedAt: links.get(issuer)?.linkedAt.toISOString() ?? null,
          lastUsedAt: links.get(issuer)?.lastUsedAt.toISOString() ?? null,
        })),
      };
    });
  }
}

async function factsOf(manager: EntityManager, accountId: string): Promise<Facts> {
  const [row] = await manager.query<Facts[]>(
    `SELECT EXISTS (SELECT 1 FROM credential WHERE account_id = $1) AS password,
            (SELECT count(*)::int FROM backup_code WHERE account_id = $1 AND used_at IS NULL) AS "backupCodesLeft"`,
    [accountId],
  );
  return row ?? { password: false, backupCodesLeft: 0 };
}

function linksOf(manager: EntityManager, accountId: string): Promise<Link[]> {
  return manager.query<Link[]>(
    'SELECT issuer, linked_at AS "linkedAt", last_used_at AS "lastUsedAt" FROM external_identity WHERE account_id = $1',
    [accountId],
  );
}
