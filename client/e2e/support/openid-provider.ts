import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Who is in front of the provider's screen, and whether they turn back. */
export interface PersonThere {
  readonly sub?: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly cancels?: boolean;
}

export interface OpenIdProvider {
  readonly issuer: string;
  shows(person: PersonThere): Promise<void>;
  stop(): void;
}

/** The real provider of the server's tests, in a process of its own; its pages send the person on without asking. */
export async function openIdProvider(client: { clientId: string; clientSecret: string; redirectUri: string }): Promise<OpenIdProvider> {
  const script = join(__dirname, '../../../server/test/support/run-openid-provider.mjs');
  const child = fork(script, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const told = async (message: object): Promise<unknown> => {
    const answered = once(child, 'message');
    child.send(message);
    const [answer] = (await answered) as [unknown];
    return answer;
  };
  const { issuer } = (await told(client)) as { issuer: string };
  return {
    issuer,
    shows: async (person) => void (await told({ person: { cancels: false, ...person } })),
    stop: () => child.disconnect(),
  };
}
