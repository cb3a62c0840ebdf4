import { rmSync } from 'node:fs';

export default async function tearDown() {
  const postgres = globalThis.croiseeTestPostgres;
  if (postgres === undefined) return;
  await postgres.stop();
  rmSync(postgres.dataDir, { recursive: true, force: true });
}
