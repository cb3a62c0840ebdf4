import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Who is in front of the provider's screen. */
export interface PersonThere {
  readonly sub?: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly acr?: string;
  readonly cancels?: boolean;
}

/** A real provider that runs while the tests of a file do. */
export class OpenIdProviderProcess {
  private constructor(
    readonly issuer: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(client: { clientId: string; clientSecret: string; redirectUri: string }): Promise<OpenIdProviderProcess> {
    const child = fork(join(__dirname, 'run-openid-provider.mjs'), { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.send(client);
    const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
    return new OpenIdProviderProcess(issuer, child);
  }

  async shows(person: PersonThere): Promise<void> {
    await this.change({ person: { cancels: false, acr: undefined, ...person } });
  }

  async clockIsOff(shiftMs: number): Promise<void> {
    await this.change({ shiftMs });
  }

  stop(): void {
    if (this.child.connected) this.child.disconnect();
  }

  private async change(change: object): Promise<void> {
    const changed = once(this.child, 'message');
    this.child.send(change);
    await changed;
  }
}
