import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../kernel/config/config';
import { CONFIG } from '../../../kernel/config/config.token';
import { Origins } from '../../../kernel/http/origins';
import { DomainError } from '../../../kernel/errors/domain-error';

/** To whom passkeys belong. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly origins: string[];
}

const NAME = 'Croisée';

/** The site as passkeys know it: the host of the public address, else `localhost`; browsers refuse any other address without TLS. */
@Injectable()
export class RelyingParty {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Origins) private readonly origins: Origins,
  ) {}

  get isAvailable(): boolean {
    return this.find() !== undefined;
  }

  get(): Party {
    const party = this.find();
    if (party === undefined) throw new DomainError('PASSKEYS_UNAVAILABLE');
    return party;
  }

  private find(): Party | undefined {
    const { publicUrl } = this.config;
    if (publicUrl === undefined) return { id: 'localhost', name: NAME, origins: this.origins.all().filter(isLocalhost) };
    const { protocol, hostname, origin } = new URL(publicUrl);
    const isName = /[a-z]/i.test(hostname) && !hostname.startsWith('[');
    return (protocol === 'https:' && isName) || isLocalhost(origin) ? { id: hostname, name: NAME, origins: [origin] } : undefined;
  }
}

function isLocalhost(origin: string): boolean {
  return new URL(origin).hostname === 'localhost';
}
