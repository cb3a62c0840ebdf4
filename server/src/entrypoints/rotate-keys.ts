import { readFileSync } from 'node:fs';
import { inspect, parseArgs } from 'node:util';
import { ConfigError, readConfig, type Config } from '../kernel/config/config';
import { WrongRootKey } from '../kernel/crypto/installed-root-key';
import { successionInFolder, successionOfSecrets, type RootKeySuccession } from '../kernel/crypto/rotation/root-key-succession';
import { RotationRefused, rotateKeys } from '../kernel/crypto/rotation/rotate-keys';

const USAGE = 'keys:rotate [-- --new-root-key-file file], the file only when the root key is given as a secret (ROOT_KEY)';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'new-root-key-file': { type: 'string' } } });
  const config = readConfig(process.env);
  const { councils, dataKeys, underRoot } = await rotateKeys({
    ...{ databaseAdminUrl: config.databaseAdminUrl, succession: successionFor(config, values['new-root-key-file']), now: new Date() },
    onProgress: (message) => process.stdout.write(`  ${message}\n`),
  });
  process.stdout.write(
    `${councils} councils have a new key; ${dataKeys} content keys and ${underRoot} second factors are wrapped anew; the former keys open nothing here any more.\n` +
      (config.rootKeyHex === undefined ? '' : `Now put the new root key in the place of the former one, and destroy that one.\n`) +
      `Copy the new root key offline, take a backup, then destroy the key files of earlier backups.\n`,
  );
}

function successionFor({ rootKeyHex, dataDir }: Config, file: string | undefined): RootKeySuccession {
  if ((rootKeyHex === undefined) !== (file === undefined)) throw new ConfigError(USAGE);
  if (rootKeyHex === undefined || file === undefined) return successionInFolder(dataDir);
  const next = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/i.test(next)) throw new ConfigError('The new root key has 64 hexadecimal digits: openssl rand -hex 32.');
  if (next.toLowerCase() === rootKeyHex.toLowerCase()) throw new ConfigError('The new root key is the one in force.');
  return successionOfSecrets(rootKeyHex, next);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof RotationRefused || error instanceof WrongRootKey;
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
