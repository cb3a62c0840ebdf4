import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { bootServer, type RunningServer } from '../../src/boot';
import { AuditChain } from '../../src/kernel/audit/audit-chain';
import { AuditSigner } from '../../src/kernel/audit/audit-signature';
import { examineDatabase } from '../../src/kernel/audit/examine-database';
import { backUp } from '../../src/kernel/backup/back-up';
import { restore, type Restored, type RestoreRequest } from '../../src/kernel/backup/restore';
import { RootKey } from '../../src/kernel/crypto/root-key';
import { aDraft, anAdmissible } from '../situations/situation-world';
import { HttpClient } from '../support/http-client';
import { TEST_PASSWORD } from '../support/test-council';
import { createTestDatabase } from '../support/test-database';
import { startTestWorld, type TestWorld } from '../support/test-server';

const PASSPHRASE = 'une phrase de passe pour la sauvegarde';
const EARLIER = '2026-05-04T02:00:00.000Z';
const LATER = '2026-05-05T02:00:00.000Z';

describe('backup, an empty cluster, restoration (real PostgreSQL)', () => {
  let world: TestWorld;
  let folder: string;
  let kept: { id: string; page: unknown };
  let erased: string;
  let asked: { id: string; code: string };
  const opened: { drop: () => Promise<void> }[] = [];

  beforeAll(async () => {
    world = await startTestWorld();
    folder = mkdtempSync(join(tmpdir(), 'croisee-backup-'));
    const professional = await world.as('professional');
    const id = await anAdmissible(world);
    erased = (await aDraft(professional)).id;
    kept = { id, page: (await professional.get(`/api/situations/${id}`)).body };
    await world.server.app.get(AuditChain).seal(world.here.id);
    await world.server.app.get(AuditChain).state(world.here.id);
    asked = await aWithdrawn(world);
    await take(EARLIER);
    // What a destruction leaves: the key is gone, later backups do not have it.
    await asOwner(world.config.databaseAdminUrl, (client) => client.query('DELETE FROM keystore.data_key WHERE subject_id = $1', [erased]));
    const coordinator = await world.as('coordinator');
    const erasing = { code: asked.code, reason: 'La personne le demande.' };
    expect((await coordinator.post(`/api/retention/situations/${asked.id}/erasure`, erasing)).status).toBe(200);
    await take(LATER);
  });
  afterAll(async () => {
    for (const { drop } of opened) await drop();
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const take = (at: string, keepKeysDays = 30) =>
    backUp({
      ...{ databaseAdminUrl: world.config.databaseAdminUrl, dataDir: world.config.dataDir, rootKey: RootKey.load(world.config) },
      ...{ passphrase: PASSPHRASE, folder, keepKeysDays, at, onProgress: () => undefined },
    });

  async function restoring(
    change: Partial<RestoreRequest> = {},
  ): Promise<{ restored: Restored; server: () => Promise<RunningServer>; url: string }> {
    const database = await createTestDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'croisee-restored-'));
    opened.push({
      drop: async () => {
        await database.drop();
        rmSync(dataDir, { recursive: true, force: true });
      },
    });
    const restored = await restore({
      ...{ databaseAdminUrl: database.url, dataDir, rootKey: RootKey.load(world.config), passphrase: PASSPHRASE, folder },
      ...{ now: new Date(), onProgress: () => undefined, ...change },
    });
    const config = { ...world.config, databaseAdminUrl: database.url, dataDir, port: 0 };
    return { restored, url: database.url, server: () => bootServer(config) };
  }

  it('brings the application up with every row, its content readable, its journal whole and everybody signed out', async () => {
    const before = await world.as('professional');
    const { restored, url, server } = await restoring();
    expect(restored).toMatchObject({ manifest: { at: LATER, rows: restored.rows } });
    expect(restored.keys).toBeGreaterThan(0);
    const running = await server();
    try {
      const stranger = new HttpClient(running.url);
      const professional = await stranger.signedIn(world.here.people['professional']?.email ?? '', TEST_PASSWORD);
      expect((await professional.get(`/api/situations/${kept.id}`)).body).toEqual(kept.page);
      expect((await professional.get(`/api/situations/${erased}`)).status).toBe(500);
      expect((await before.get('/api/me')).status).toBe(200);
      expect(await aDraft(professional)).toMatchObject({ id: expect.any(String) });
    } finally {
      await running.stop();
    }
    const signer = new AuditSigner(RootKey.load(world.config));
    const examined = await asOwner(url, (client) => examineDatabase(client, { publicKey: signer.publicKey, outside: [] }));
    const here = examined.find(({ councilId }) => councilId === world.here.id);
    expect(here).toMatchObject({ verdict: { faults: [], statements: 1 } });
    expect(here?.verdict.rows).toBeGreaterThan(10);
    const counts = await Promise.all([world.config.databaseAdminUrl, url].map((one) => asOwner(one, sessions)));
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts[1]).toBe(1);
  });

  it('an older backup restored does not bring back what was erased since: no key opens it, and the ledger erases its rows again', async () => {
    const { restored, server, url } = await restoring({ name: `croisee-${EARLIER.replaceAll(/[:.]/g, '-')}` });
    expect(restored).toMatchObject({ manifest: { at: EARLIER }, erasedAgain: 1 });
    const left = await asOwner(url, async (client) => {
      const { rows } = await client.query(
        `SELECT (SELECT count(*)::int FROM situation WHERE id = $1) AS situations,
        (SELECT count(*)::int FROM situation_step WHERE situation_id = $1) AS steps,
        (SELECT count(*)::int FROM erasure_certificate WHERE subject_id = $1) AS certificates`,
        [asked.id],
      );
      return rows[0] as unknown;
    });
    expect(left).toEqual({ situations: 0, steps: 0, certificates: 1 });
    const running = await server();
    try {
      const professional = await new HttpClient(running.url).signedIn(world.here.people['professional']?.email ?? '', TEST_PASSWORD);
      expect((await professional.get(`/api/situations/${kept.id}`)).body).toEqual(kept.page);
      expect((await professional.get(`/api/situations/${erased}`)).status).not.toBe(200);
      expect((await professional.get(`/api/situations/${asked.id}`)).status).toBe(404);
    } finally {
      await running.stop();
    }
  });

  it('refuses another root key, another passphrase, a changed file and a database that is not empty', async () => {
    await expect(restoring({ rootKey: RootKey.load({ rootKeyHex: 'd5'.repeat(32), dataDir: '' }) })).rejects.toThrow('another root key');
    await expect(restoring({ passphrase: 'une autre phrase de passe' })).rejects.toThrow('passphrase');
    await expect(restoring({ databaseAdminUrl: world.config.databaseAdminUrl })).rejects.toThrow('not empty');
    const file = join(
      folder,
      readdirSync(folder)
        .filter((name) => name.endsWith('.data'))
        .toSorted()
        .at(-1) ?? '',
    );
    const whole = readFileSync(file);
    appendFileSync(file, 'x');
    await expect(restoring()).rejects.toThrow('not the file');
    writeFileSync(file, whole);
  });

  it('holds no text, address or name in clear, and removes keys that are too old', async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const entry of files) {
      const bytes = readFileSync(join(entry.parentPath, entry.name)).toString('latin1');
      for (const word of ['professional@', 'Conseil Ici', 'CMP des essais'])
        expect([entry.name, bytes.includes(word)]).toEqual([entry.name, false]);
    }
    await take('2026-06-04T12:00:00.000Z', 30);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['croisee-2026-06-04T12-00-00-000Z.keys']);
  });
});

/** A situation its author took back: what a person may ask to erase. */
async function aWithdrawn(world: TestWorld): Promise<{ id: string; code: string }> {
  const id = await anAdmissible(world);
  const professional = await world.as('professional');
  const { code } = (await professional.get(`/api/situations/${id}`)).body;
  const { status } = await professional.post(`/api/situations/${id}/withdraw`, { askedBy: 'person' });
  if (status !== 200) throw new Error(`withdrawing answered ${status}`);
  return { id, code };
}

async function sessions(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM sign_in_session');
  return rows[0]?.count ?? -1;
}

async function asOwner<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
