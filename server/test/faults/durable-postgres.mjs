import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../tools/pg.mjs';

// A PostgreSQL that loses nothing, for as long as the parent keeps the standard input open; prints its address once it answers.
const dataDir = mkdtempSync(join(tmpdir(), 'croisee-faults-'));
const postgres = await startPostgres({ dataDir, durable: true });
process.stdout.write(`${postgres.adminUrl}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  postgres
    .stop()
    .then(() => rmSync(dataDir, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
