import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { bootServer } from './boot';
import { accountsTable } from './demo/accounts-table';
import { ConfigError, readConfig } from './kernel/config/config';

/** Whatever hangs, the process is gone by then: orchestrators kill at ten seconds. */
const STOP_MS = 9_500;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  // Before anything that takes a minute: the passwords of the demonstration are told once, after it.
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const server = await bootServer(config, {
    onProgress: (message) => process.stdout.write(`  ${message}\n`),
    onDemonstration: (accounts) => {
      writeFileSync(join(config.dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
      process.stdout.write(accountsTable(accounts, config.dataDir));
    },
  });
  process.stdout.write(`Croisée answers at ${server.url}\n`);
  const stop = (): void => {
    setTimeout(() => process.exit(1), STOP_MS).unref();
    void server.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const known = error instanceof Error && (error instanceof ConfigError || (error as { code?: string }).code === 'EADDRINUSE');
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exit(1);
});
