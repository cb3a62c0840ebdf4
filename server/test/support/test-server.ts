import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootServer, type RunningServer } from '../../src/boot';
import type { Clock } from '../../src/kernel/clock/clock';
import type { Config } from '../../src/kernel/config/config';
import type { KillPoints } from '../../src/kernel/faults/kill-points';
import { HttpClient } from './http-client';
import { createTestCouncil, TEST_PASSWORD, type TestCouncil } from './test-council';
import { createTestDatabase } from './test-database';

/** All test databases of a cluster share the application's role, hence the key its password is derived from. */
const TEST_ROOT_KEY = 'a1'.repeat(32);

/** The real server on a database of its own, with two councils so that isolation is always exercised. */
export interface TestWorld {
  readonly server: RunningServer;
  readonly here: TestCouncil;
  readonly elsewhere: TestCouncil;
  readonly anonymous: HttpClient;
  readonly config: Config;
  /** A client of a person of a council, each call a new session. */
  as(person: string, council?: TestCouncil): Promise<HttpClient>;
  close(): Promise<void>;
}

/** Real: HTTP, sockets, PostgreSQL, sealing, row-level security. Not real: only the clock, when one is given. */
export async function startTestWorld(
  options: { clock?: Clock; port?: number; config?: Partial<Config>; killPoints?: KillPoints } = {},
): Promise<TestWorld> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'croisee-world-'));
  const config: Config = {
    production: false,
    test: true,
    port: options.port ?? 0,
    host: '127.0.0.1',
    dataDir,
    databaseAdminUrl: database.url,
    publicUrl: undefined,
    clientDir: undefined,
    smtpUrl: undefined,
    mailFrom: undefined,
    securityContact: undefined,
    redisUrl: undefined,
    hints: true,
    rootKeyHex: TEST_ROOT_KEY,
    auditMonths: 12,
    openIdProviders: [],
    demo: false,
    logLevel: process.env['TEST_LOG'] ?? 'silent',
    ...options.config,
  };
  const { clock, killPoints } = options;
  const server = await bootServer(config, { ...(clock && { clock }), ...(killPoints && { killPoints }) });
  const here = await createTestCouncil(server, 'Conseil Ici');
  const elsewhere = await createTestCouncil(server, 'Conseil Ailleurs');
  const anonymous = new HttpClient(server.url);
  return {
    server,
    here,
    elsewhere,
    anonymous,
    config,
    as: (person, council = here) => {
      const email = council.people[person]?.email;
      if (email === undefined) throw new Error(`nobody is called ${person} in ${council.name}`);
      return anonymous.signedIn(email, TEST_PASSWORD);
    },
    close: async () => {
      await server.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
