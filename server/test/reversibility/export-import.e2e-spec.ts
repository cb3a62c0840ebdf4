import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootServer, type RunningServer } from '../../src/boot';
import type { DemoAccount } from '../../src/demo/demo-cast';
import { Passwords } from '../../src/domains/identity/passwords';
import { importCouncil } from '../../src/domains/reversibility/council-import';
import { filesOf, zipOf } from '../../src/domains/reversibility/zip-file';
import type { Config } from '../../src/kernel/config/config';
import { RootKey } from '../../src/kernel/crypto/root-key';
import { TransferKey } from '../../src/kernel/crypto/transfer-key';
import { provisionDatabase } from '../../src/kernel/database/provision';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { HttpClient } from '../support/http-client';
import { TEST_PASSWORD } from '../support/test-council';
import { createTestDatabase } from '../support/test-database';

/** All test databases of a cluster share the application's role, hence the key its password is derived from. */
const ROOT_KEY = 'a1'.repeat(32);

describe('a whole council taken away and brought in elsewhere (demonstration, real HTTP and PostgreSQL)', () => {
  const cleaning: (() => Promise<unknown>)[] = [];
  let here: RunningServer;
  let people: readonly DemoAccount[] = [];
  let zip: Buffer;
  const rootKey = RootKey.load({ rootKeyHex: ROOT_KEY, dataDir: '' });
  const destination = new TransferKey(rootKey).publicKey;

  beforeAll(async () => {
    here = (await server(true)).running;
    zip = await exported(here, `?destination=${destination}`);
  }, 120_000);
  afterAll(async () => {
    for (const clean of cleaning.reverse()) await clean();
  });

  async function server(demo: boolean): Promise<{ running: RunningServer; config: Config }> {
    const database = await createTestDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'croisee-reversibility-'));
    cleaning.push(database.drop, () => Promise.resolve(rmSync(dataDir, { recursive: true, force: true })));
    const config: Config = {
      ...{ smtpUrl: undefined, mailFrom: undefined, securityContact: undefined },
      ...{ production: false, test: true, port: 0, host: '127.0.0.1', dataDir, databaseAdminUrl: database.url, publicUrl: undefined },
      ...{
        clientDir: undefined,
        redisUrl: undefined,
        hints: true,
        rootKeyHex: ROOT_KEY,
        auditMonths: 12,
        openIdProviders: [],
        demo,
        logLevel: 'silent',
      },
    };
    const running = await bootServer(config, { onDemonstration: (accounts) => (people = accounts) });
    cleaning.push(() => running.stop());
    return { running, config };
  }

  const someone = (role: string): DemoAccount => {
    const found = people.find(({ roles, council }) => roles.includes(role) && council.includes('Sarvelle'));
    if (found === undefined) throw new Error(`nobody is ${role}`);
    return found;
  };

  async function signedIn(running: RunningServer, { email }: DemoAccount): Promise<HttpClient> {
    await running.app.get(UnitOfWork).global(async (manager, now) => {
      const [account] = await manager.query<{ id: string }[]>('SELECT id FROM account WHERE email = $1', [email]);
      await running.app.get(Passwords).set(manager, account?.id ?? '', TEST_PASSWORD, now);
      await manager.query(`UPDATE account SET status = 'active' WHERE email = $1`, [email]);
    });
    return new HttpClient(running.url).signedIn(email, TEST_PASSWORD);
  }

  async function exported(running: RunningServer, query: string): Promise<Buffer> {
    const { cookie } = await signedIn(running, someone('coordinator'));
    const answer = await fetch(`${running.url}/api/reversibility/export${query}`, { headers: { cookie: cookie ?? '' } });
    if (answer.status !== 200) throw new Error(`exporting answered ${answer.status} ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async function figures(running: RunningServer): Promise<Record<string, unknown>> {
    const coordinator = await signedIn(running, someone('coordinator'));
    const year = new Date().getFullYear();
    const paths = [
      ...[year, year - 1].map((each) => `/api/indicators/book?year=${each}`),
      ...['situations', 'responses'].map((subject) => `/api/indicators/typologies?subject=${subject}&year=${year}`),
    ];
    const told: Record<string, unknown> = {};
    for (const path of paths) {
      const { status, body } = await coordinator.get(path);
      // Publications are made by each installation when a year is over.
      told[path] = status === 200 ? { ...body, publications: undefined } : { status, body };
    }
    return told;
  }

  const imported = async (archive: Buffer) => {
    const { running, config } = await server(false);
    const request = { databaseAdminUrl: config.databaseAdminUrl, rootKey, zip: archive, now: new Date(), onProgress: () => undefined };
    return { running, again: () => importCouncil(request), done: await importCouncil(request) };
  };

  it('gives the same value of every indicator, opens the same content to the same people, and signs nobody in', async () => {
    const { running, done, again } = await imported(zip);
    expect(done.rows).toBeGreaterThan(200);
    await expect(new HttpClient(running.url).signedIn(someone('coordinator').email, someone('coordinator').password)).rejects.toThrow();
    const before = await figures(here);
    expect(Object.values(before).some((value) => JSON.stringify(value).length > 500)).toBe(true);
    expect(await figures(running)).toEqual(before);
    const [facilitator, same] = [await signedIn(here, someone('facilitator')), await signedIn(running, someone('facilitator'))];
    const { items } = (await facilitator.get('/api/situations')).body;
    expect(items.length).toBeGreaterThan(3);
    for (const { id } of items)
      expect((await same.get(`/api/situations/${id}`)).body).toEqual((await facilitator.get(`/api/situations/${id}`)).body);
    await expect(again()).rejects.toThrow('is here already');
  }, 120_000);

  it('shows in clear what the coordinator reads and nothing else: no secret block, no draft, no password', () => {
    const files = filesOf(zip);
    const names = [...files.keys()];
    expect(names).toEqual(expect.arrayContaining(['LISEZMOI.md', 'manifest.json', 'tables/situation.jsonl', 'csv/commitment.csv']));
    expect(names.some((name) => /credential|session|audit|second_factor|backup_code/.test(name))).toBe(false);
    const readable = files.get('lisible/situations.jsonl')?.toString('utf8') ?? '';
    expect(readable.split('\n').length).toBeGreaterThan(3);
    expect(readable).not.toContain('"health":{');
    expect(files.get('tables/situation.jsonl')?.toString('utf8')).not.toContain('"status":"draft"');
    expect(files.get('tables/account.jsonl')?.toString('utf8')).not.toContain('password');
  });

  it('refuses a changed file, an archive without keys, and one sealed for another installation', async () => {
    const { config } = await server(false);
    await provisionDatabase(config.databaseAdminUrl, rootKey);
    const attempt = (archive: Buffer, key = rootKey) =>
      importCouncil({
        databaseAdminUrl: config.databaseAdminUrl,
        rootKey: key,
        zip: archive,
        now: new Date(),
        onProgress: () => undefined,
      });
    const files = filesOf(zip);
    const changed = new Map(files).set('tables/structure.jsonl', Buffer.from('{}\n'));
    await expect(attempt(zipOf(changed))).rejects.toThrow('is not the file that was exported');
    await expect(attempt(await exported(here, ''))).rejects.toThrow('carries no key');
    const other = RootKey.load({ rootKeyHex: 'b2'.repeat(32), dataDir: '' });
    await expect(attempt(zip, other)).rejects.toThrow('sealed for another installation');
  }, 60_000);

  it('is the coordinator’s alone, with a fresh proof, and leaves a line in the journal', async () => {
    const administrator = await signedIn(here, someone('administrator'));
    expect((await administrator.get('/api/reversibility/export')).status).toBe(403);
    const member = await signedIn(here, someone('member'));
    expect((await member.get('/api/reversibility/export')).status).toBe(403);
    const councils = await here.app.get(UnitOfWork).councilIds();
    const lines = await Promise.all(
      councils.map((id) =>
        here.app
          .get(UnitOfWork)
          .readAsSystem(id, (tx) => tx.manager.query<unknown[]>(`SELECT 1 FROM audit_entry WHERE action = 'council.exported'`)),
      ),
    );
    expect(lines.flat().length).toBeGreaterThan(0);
  });
});
