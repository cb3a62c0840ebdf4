import { readFileSync } from 'node:fs';
import { inspect, parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { backUp } from '../kernel/backup/back-up';
import { ConfigError, readConfig } from '../kernel/config/config';
import { RootKey } from '../kernel/crypto/root-key';

const USAGE = 'backup --to folder --passphrase-file file [--keys-to folder] [--keep-keys-days 30]';
const SHORTEST_PASSPHRASE = 16;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      'passphrase-file': { type: 'string' },
      'keys-to': { type: 'string' },
      'keep-keys-days': { type: 'string', default: '30' },
    },
  });
  const keepKeysDays = Number(values['keep-keys-days']);
  if (values.to === undefined || values['passphrase-file'] === undefined || !Number.isInteger(keepKeysDays) || keepKeysDays < 1)
    throw new ConfigError(USAGE);
  const passphrase = readFileSync(values['passphrase-file'], 'utf8').trim();
  if (passphrase.length < SHORTEST_PASSPHRASE) throw new ConfigError(`The passphrase has at least ${SHORTEST_PASSPHRASE} characters.`);
  const config = readConfig(process.env);
  const manifest = await backUp({
    ...{ databaseAdminUrl: config.databaseAdminUrl, dataDir: config.dataDir, rootKey: RootKey.load(config), passphrase, keepKeysDays },
    ...{ folder: resolve(values.to), keysFolder: values['keys-to'] === undefined ? undefined : resolve(values['keys-to']) },
    at: new Date().toISOString(),
    onProgress: (message) => process.stdout.write(`  ${message}\n`),
  });
  process.stdout.write(
    `${manifest.rows} rows of ${manifest.at} are in ${values.to} (${manifest.data.name}, ${manifest.data.bytes} bytes; keys apart: ${manifest.keys.name}).\n` +
      `To read them again: this passphrase, and the root key, which is in no backup.\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
