import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../tools/pg.mjs';

/** One throw-away PostgreSQL for the whole run, unless the caller already started one. */
export default async function setUp() {
  if (process.env.TEST_DATABASE_ADMIN_URL) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'croisee-test-'));
  const postgres = await startPostgres({ dataDir, durable: false });
  globalThis.croiseeTestPostgres = { ...postgres, dataDir };
  process.env.TEST_DATABASE_ADMIN_URL = postgres.adminUrl;
  writeFileSync(join(dataDir, 'purpose'), 'PostgreSQL of a test run; safe to delete once it is stopped\n');
}
