import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { Client } from 'pg';
import { AuditSigner } from '../kernel/audit/audit-signature';
import { examineDatabase } from '../kernel/audit/examine-database';
import { BackupRefused } from '../kernel/backup/load-tables';
import { restore } from '../kernel/backup/restore';
import { UnreadableBackup } from '../kernel/backup/sealed-file';
import { ConfigError, readConfig, type Config } from '../kernel/config/config';
import { RootKey } from '../kernel/crypto/root-key';

const USAGE =
  'restore --from folder --passphrase-file file [--root-key-file file] [--into new-data-folder] [--backup name] [--keys-from folder]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      'passphrase-file': { type: 'string' },
      'root-key-file': { type: 'string' },
      // Read by the launcher, which starts the database there.
      into: { type: 'string' },
      backup: { type: 'string' },
      'keys-from': { type: 'string' },
    },
  });
  if (values.from === undefined || values['passphrase-file'] === undefined) throw new ConfigError(USAGE);
  const config = readConfig(process.env);
  const rootKey = rootKeyFor(config, values['root-key-file']);
  const restored = await restore({
    ...{ databaseAdminUrl: config.databaseAdminUrl, dataDir: config.dataDir, rootKey, now: new Date(), name: values.backup },
    ...{ passphrase: readFileSync(values['passphrase-file'], 'utf8').trim(), folder: resolve(values.from) },
    keysFolder: values['keys-from'] === undefined ? undefined : resolve(values['keys-from']),
    onProgress: (message) => process.stdout.write(`  ${message}\n`),
  });
  const faults = await journalFaults(config.databaseAdminUrl, new AuditSigner(rootKey).publicKey);
  process.stdout.write(
    `${restored.rows} rows of ${restored.manifest.at} are restored; ${restored.keys} content keys open; the journal is ${faults === 0 ? 'whole' : `NOT WHOLE (${faults} faults): run audit:verify`}.\n` +
      `Start Croisée on this data folder (DATA_DIR) with the same root key. Everybody signs in again.\n`,
  );
  if (faults > 0) process.exitCode = 2;
}

/** Never a new one, which would open nothing. */
function rootKeyFor(config: Config, file: string | undefined): RootKey {
  const kept = join(config.dataDir, 'keys', 'root.key');
  if (config.rootKeyHex === undefined && !existsSync(kept)) {
    if (file === undefined)
      throw new ConfigError('Give the root key of the instance that was backed up: --root-key-file, or ROOT_KEY_FILE.');
    mkdirSync(join(config.dataDir, 'keys'), { recursive: true, mode: 0o700 });
    copyFileSync(file, kept);
  }
  return RootKey.load(config);
}

async function journalFaults(connectionString: string, publicKey: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const examined = await examineDatabase(client, { publicKey, outside: [] });
    return examined.reduce((sum, { verdict }) => sum + verdict.faults.length, 0);
  } finally {
    await client.end();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof BackupRefused || error instanceof UnreadableBackup;
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
