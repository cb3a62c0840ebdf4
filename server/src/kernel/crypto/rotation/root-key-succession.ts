import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RootKey } from '../root-key';

/** The root key in force, the one that follows, and how the second takes the place of the first once everything is wrapped by it. */
export interface RootKeySuccession {
  readonly current: RootKey;
  readonly next: RootKey;
  /** Last act of a rotation. */
  readonly settle: () => void;
}

/** The key kept below the data directory. The next one is written beside it first: a rotation that died finds it again and ends with it. */
export function successionInFolder(dataDir: string): RootKeySuccession {
  const file = join(dataDir, 'keys', 'root.key');
  const staged = `${file}.next`;
  if (!isComplete(staged)) writeDurably(staged, `${randomBytes(32).toString('hex')}\n`);
  const load = (one: string) => RootKey.load({ rootKeyHex: readFileSync(one, 'utf8').trim(), dataDir });
  return {
    current: load(file),
    next: load(staged),
    settle: () => {
      renameSync(staged, file);
      syncFolder(dirname(file));
    },
  };
}

/** Both keys are secrets of the operator, who puts the second in the place of the first. */
export function successionOfSecrets(currentHex: string, nextHex: string): RootKeySuccession {
  const load = (rootKeyHex: string) => RootKey.load({ rootKeyHex, dataDir: '' });
  return { current: load(currentHex), next: load(nextHex), settle: () => undefined };
}

/** A death while it was written leaves a shorter one, by which nothing is wrapped yet. */
function isComplete(file: string): boolean {
  return existsSync(file) && /^[0-9a-f]{64}\n$/.test(readFileSync(file, 'utf8'));
}

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, 'w', 0o600);
  writeSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  syncFolder(dirname(file));
}

/** The name must survive a power cut as well; Windows keeps it without being asked and opens no folder. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
