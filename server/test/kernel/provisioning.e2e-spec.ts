import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { RootKey } from '../../src/kernel/crypto/root-key';
import { APP_ROLE, provisionDatabase } from '../../src/kernel/database/provision';
import { createTestDatabase } from '../support/test-database';

/** All test databases of a cluster share the application's role, hence the key its password is derived from. */
const ROOT_KEY = 'a1'.repeat(32);

describe('a database is provisioned (real PostgreSQL)', () => {
  const rootKey = RootKey.load({ rootKeyHex: ROOT_KEY, dataDir: '' });
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let other: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    await provisionDatabase(database.url, rootKey);
    other = new Client({ connectionString: database.url });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await database.drop();
  });

  it('while another one of the same cluster changes the role they share: it tries again', async () => {
    await other.query(`BEGIN; ALTER ROLE ${APP_ROLE} CONNECTION LIMIT -1`);
    const provisioning = provisionDatabase(database.url, rootKey);
    await waitsForTheRole();
    await other.query('COMMIT');
    const url = new URL(await provisioning);
    expect(url.username).toBe(APP_ROLE);
    const application = new Client({ connectionString: url.toString() });
    await application.connect();
    await application.end();
  });

  async function waitsForTheRole(): Promise<void> {
    const watcher = new Client({ connectionString: database.url });
    await watcher.connect();
    try {
      for (;;) {
        const { rowCount } = await watcher.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'ALTER ROLE %'`,
        );
        if (rowCount === 1) return;
        await delay(20);
      }
    } finally {
      await watcher.end();
    }
  }
});
