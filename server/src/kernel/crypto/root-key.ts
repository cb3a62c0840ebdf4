import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config';

/** The key that wraps every council key; it lives outside the database, in a file only the service reads or in a secret. */
export class RootKey {
  private constructor(private readonly key: Buffer) {}

  /** The configured key, else the one kept under the data directory, created at the first start. */
  static load(config: Pick<Config, 'rootKeyHex' | 'dataDir'>): RootKey {
    if (config.rootKeyHex !== undefined) return new RootKey(Buffer.from(config.rootKeyHex, 'hex'));
    const directory = join(config.dataDir, 'keys');
    const file = join(directory, 'root.key');
    if (!existsSync(file)) {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    }
    return new RootKey(Buffer.from(readFileSync(file, 'utf8').trim(), 'hex'));
  }

  /** Tells two root keys apart without telling anything of them. */
  get fingerprint(): string {
    return this.derive('fingerprint').subarray(0, 8).toString('hex');
  }

  /** A 32-byte key for one purpose: knowing it tells nothing of the root key or of the other purposes. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key, Buffer.alloc(0), `croisee/${purpose}`, 32));
  }
}
