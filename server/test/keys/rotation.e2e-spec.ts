import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { bootServer, type RunningServer } from '../../src/boot';
import { AuditChain } from '../../src/kernel/audit/audit-chain';
import { exportAudit, examineExport } from '../../src/kernel/audit/audit-export';
import { AuditSigner } from '../../src/kernel/audit/audit-signature';
import { examineDatabase } from '../../src/kernel/audit/examine-database';
import { backUp } from '../../src/kernel/backup/back-up';
import { restore } from '../../src/kernel/backup/restore';
import type { Config } from '../../src/kernel/config/config';
import { RootKey } from '../../src/kernel/crypto/root-key';
import { ROTATION_POINTS, rotateKeys, type RotationPoint } from '../../src/kernel/crypto/rotation/rotate-keys';
import { successionInFolder, successionOfSecrets } from '../../src/kernel/crypto/rotation/root-key-succession';
import { SECOND_FACTOR_SECRET, placeUnderRoot } from '../../src/kernel/crypto/sealed-under-root';
import { opens } from '../../src/kernel/crypto/sealing';
import { anAdmissible } from '../situations/situation-world';
import { HttpClient } from '../support/http-client';
import { startOwnCluster, type OwnCluster } from '../support/own-cluster';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

const PROJECT = join(__dirname, '../../..');
/** How often the running command is killed; more in the full form (`npm run trust -- --full`). */
const KILLS = Number(process.env['ROTATION_KILLS'] ?? 4);

/** The process ends here: nothing after it runs, its connection breaks. */
class Killed extends Error {}

describe('rotation of the root key and of the keys of councils (a PostgreSQL of its own)', () => {
  let cluster: OwnCluster;
  let world: TestWorld;
  let config: Config;
  let kept: { readonly id: string; readonly page: unknown };

  beforeAll(async () => {
    cluster = await startOwnCluster();
    const dataDir = mkdtempSync(join(tmpdir(), 'croisee-rotation-'));
    world = await startTestWorld({ config: { databaseAdminUrl: cluster.adminUrl, dataDir, rootKeyHex: undefined } });
    config = world.config;
    const id = await anAdmissible(world);
    kept = { id, page: (await (await world.as('professional')).get(`/api/situations/${id}`)).body };
    const professional = await world.as('professional');
    const begun = await professional.post('/api/me/second-factor');
    expect(begun.status).toBeLessThan(300);
    const chain = world.server.app.get(AuditChain);
    await chain.seal(world.here.id);
    await chain.state(world.here.id);
    await world.server.stop();
  }, 120_000);
  afterAll(async () => {
    await world.close();
    await cluster.stop();
    rmSync(config.dataDir, { recursive: true, force: true });
  });

  const rotate = (reach: (point: RotationPoint) => void = () => undefined) =>
    rotateKeys({
      ...{ databaseAdminUrl: config.databaseAdminUrl, succession: successionInFolder(config.dataDir), now: new Date() },
      ...{ onProgress: () => undefined, reach },
    });

  const rootKeyFile = () => readFileSync(join(config.dataDir, 'keys', 'root.key'), 'utf8').trim();

  async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: config.databaseAdminUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  const wrappedKeys = () =>
    asOwner(async (client) => {
      const { rows } = await client.query<{ wrapped: Buffer }>(
        `SELECT wrapped FROM keystore.council_key UNION ALL SELECT wrapped FROM keystore.data_key UNION ALL SELECT secret FROM second_factor`,
      );
      return rows.map(({ wrapped }) => wrapped.toString('hex'));
    });

  const sealedTexts = () =>
    asOwner(async (client) => {
      const { rows } = await client.query<{ content: Buffer }>('SELECT content FROM situation ORDER BY id');
      return rows.map(({ content }) => content.toString('hex'));
    });

  async function served<T>(change: Partial<Config>, work: (server: RunningServer) => Promise<T>): Promise<T> {
    const server = await bootServer({ ...config, port: 0, ...change });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  }

  const readAgain = (change: Partial<Config> = {}) =>
    served(change, async ({ url }) => {
      const professional = await new HttpClient(url).signedIn(world.here.people['professional']?.email ?? '', TEST_PASSWORD);
      return (await professional.get(`/api/situations/${kept.id}`)).body as unknown;
    });

  it('is refused while a server is connected', async () => {
    await served({}, async () => {
      await expect(rotate()).rejects.toThrow('Stop every server');
    });
    expect(await readAgain()).toEqual(kept.page);
  });

  it.each(ROTATION_POINTS)(
    'killed when %s, it leaves an instance that serves or says what to do, and is ended by a second run',
    async (point) => {
      const before = { keys: await wrappedKeys(), texts: await sealedTexts(), rootKey: rootKeyFile() };
      const killed = rotate((reached) => {
        if (reached === point) throw new Killed(point);
      });
      await expect(killed).rejects.toThrow(Killed);
      if (['committed', 'rewritten'].includes(point)) await expect(readAgain()).rejects.toThrow('keys:rotate');
      else expect(await readAgain()).toEqual(kept.page);

      const rotated = await rotate();
      expect(rotated.councils).toBe(['committed', 'rewritten'].includes(point) ? 0 : 2);
      expect(existsSync(join(config.dataDir, 'keys', 'root.key.next'))).toBe(false);
      expect(rootKeyFile()).not.toBe(before.rootKey);
      const after = await wrappedKeys();
      // Reading the journal's seal or signing in makes no key: as many as before, none the same.
      expect(after).toHaveLength(before.keys.length);
      expect(after.filter((wrapped) => before.keys.includes(wrapped))).toEqual([]);
      expect(await sealedTexts()).toEqual(before.texts);
      expect(await readAgain()).toEqual(kept.page);
      await expect(readAgain({ rootKeyHex: before.rootKey })).rejects.toThrow('not the one the keys');
    },
    60_000,
  );

  it(
    `killed by the system ${KILLS} times along a run, it leaves an instance that serves or says what to do, and is ended by another run`,
    async () => {
      execFileSync(process.execPath, [join(PROJECT, 'server/test/support/build-command.mjs'), 'rotate-keys', 'dist/test/keys']);
      const whole = command();
      await once(whole.stdout, 'data');
      const begunAt = performance.now();
      expect(await ended(whole)).toBe(0);
      const lengthMs = performance.now() - begunAt;
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const before = await wrappedKeys();
        const running = command();
        // From the first council on: what comes before has touched nothing but the file of the next root key.
        await once(running.stdout, 'data');
        const killing = setTimeout(() => running.kill('SIGKILL'), (lengthMs * kill) / (KILLS + 1));
        await ended(running);
        clearTimeout(killing);
        const found = await readAgain().catch((error: unknown) => error);
        if (found instanceof Error) expect(found.message).toContain('keys:rotate');
        else expect(found).toEqual(kept.page);
        await rotate();
        expect(await readAgain()).toEqual(kept.page);
        expect((await wrappedKeys()).filter((wrapped) => before.includes(wrapped))).toEqual([]);
      }
    },
    60_000 + KILLS * 15_000,
  );

  const command = () =>
    spawn(process.execPath, [join(PROJECT, 'dist/test/keys/rotate-keys.mjs')], {
      env: { PATH: process.env['PATH'], DATABASE_ADMIN_URL: config.databaseAdminUrl, DATA_DIR: config.dataDir },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const ended = async (running: ReturnType<typeof command>): Promise<number | null> => {
    const [code] = (await once(running, 'exit')) as [number | null];
    return code;
  };

  it('begins again when it died while the next root key was being written', async () => {
    const { next } = successionInFolder(config.dataDir);
    truncateSync(join(config.dataDir, 'keys', 'root.key.next'), 20);
    expect((await rotate()).councils).toBe(2);
    expect(RootKey.load(config).fingerprint).not.toBe(next.fingerprint);
    expect(await readAgain()).toEqual(kept.page);
  });

  it('leaves no former wrapped key in the files of the tables', async () => {
    const former = await wrappedKeys();
    await rotate();
    const bytes = await asOwner(async (client) => {
      await client.query('CHECKPOINT');
      const { rows } = await client.query<{ file: string }>(
        `SELECT pg_relation_filepath(t) AS file FROM unnest(ARRAY['keystore.council_key', 'keystore.data_key', 'second_factor']::regclass[]) AS t`,
      );
      return Buffer.concat(rows.map(({ file }) => readFileSync(join(cluster.folder, 'cluster', file)))).toString('hex');
    });
    expect(former.filter((wrapped) => bytes.includes(wrapped))).toEqual([]);
    const present = await wrappedKeys();
    expect(present.filter((wrapped) => bytes.includes(wrapped))).toEqual(present);
  });

  it('seals second factors anew: the present root key opens them, the former one does not', async () => {
    const former = RootKey.load(config);
    await rotate();
    const present = RootKey.load(config);
    const rows = await asOwner(
      async (client) => (await client.query<{ id: string; secret: Buffer }>('SELECT account_id AS id, secret FROM second_factor')).rows,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, secret } of rows) {
      const place = placeUnderRoot(SECOND_FACTOR_SECRET, id);
      expect(opens(present.derive(SECOND_FACTOR_SECRET.purpose), place, secret)).toBe(true);
      expect(opens(former.derive(SECOND_FACTOR_SECRET.purpose), place, secret)).toBe(false);
    }
  });

  it('keeps the journal whole: statements of former keys count as long as the present key vouches for them', async () => {
    const signer = new AuditSigner(RootKey.load(config));
    const faultsOf = (client: Client) =>
      examineDatabase(client, { publicKey: signer.publicKey, outside: [] }).then((examined) =>
        examined.flatMap(({ verdict }) => verdict.faults),
      );
    expect(await asOwner(faultsOf)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'croisee-export-'));
    await asOwner((client) => exportAudit(client, { folder, signer, outside: [], at: new Date().toISOString() }));
    expect(examineExport(folder, signer.publicKey).flatMap(({ verdict }) => verdict.faults)).toEqual([]);
    rmSync(folder, { recursive: true });
    const [stranger] = await asOwner(async (client) => {
      const { rows } = await client.query<{ vouched: Buffer }>(
        'SELECT vouched FROM keystore.root_key WHERE retired_at IS NOT NULL ORDER BY since LIMIT 1',
      );
      await client.query(`UPDATE keystore.root_key SET vouched = '\\x00' WHERE retired_at IS NOT NULL`);
      return rows;
    });
    expect(stranger?.vouched).toBeInstanceOf(Buffer);
    expect((await asOwner(faultsOf)).map(({ fault }) => fault)).toContain('statement-forged');
  });

  it('takes a root key given as a secret as well, and gives the data of an older backup back with the keys of a later one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'croisee-rotated-'));
    const current = rootKeyFile();
    const next = '5e'.repeat(32);
    const take = (at: string, rootKeyHex: string) =>
      backUp({
        ...{ databaseAdminUrl: config.databaseAdminUrl, dataDir: config.dataDir, rootKey: RootKey.load({ rootKeyHex, dataDir: '' }) },
        ...{ passphrase: 'une phrase de passe assez longue', folder, keepKeysDays: 30, at, onProgress: () => undefined },
      });
    await take('2026-05-04T02:00:00.000Z', current);
    const rotated = await rotateKeys({
      ...{ databaseAdminUrl: config.databaseAdminUrl, succession: successionOfSecrets(current, next), now: new Date() },
      onProgress: () => undefined,
    });
    expect(rotated).toMatchObject({ councils: 2, underRoot: 1 });
    expect(await readAgain({ rootKeyHex: next })).toEqual(kept.page);
    await take('2026-05-05T02:00:00.000Z', next);
    const told: string[] = [];
    const url = new URL(config.databaseAdminUrl);
    url.pathname = '/restored';
    await asOwner((client) => client.query('CREATE DATABASE restored'));
    const restored = await restore({
      ...{ databaseAdminUrl: url.toString(), dataDir: folder, rootKey: RootKey.load({ rootKeyHex: next, dataDir: '' }), folder },
      ...{ passphrase: 'une phrase de passe assez longue', name: 'croisee-2026-05-04T02-00-00-000Z', now: new Date() },
      onProgress: (message) => told.push(message),
    });
    expect(restored.keys).toBeGreaterThan(0);
    expect(told.at(-1)).toBe('second factors sealed under a former root key, to be set up again: 1');
    expect(await readAgain({ rootKeyHex: next, databaseAdminUrl: url.toString() })).toEqual(kept.page);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
