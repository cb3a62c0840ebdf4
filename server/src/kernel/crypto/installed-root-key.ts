import type { Client } from 'pg';
import { AuditSigner } from '../audit/audit-signature';
import { councilKeyPlace, WRAPPING_PURPOSE } from './key-store';
import type { RootKey } from './root-key';
import { opens } from './sealing';

/** The root key that was given is not the one of this database; nothing was changed. */
export class WrongRootKey extends Error {
  override readonly name = 'WrongRootKey';
  constructor() {
    super(
      'This root key is not the one the keys of this database are wrapped by: nothing was changed. ' +
        'After a rotation of keys that was interrupted, run `npm run keys:rotate` again; else give the right key.',
    );
  }
}

/** The fingerprint of the root key in force; undefined on a database that was not told yet, or of an earlier version. */
export async function installedFingerprint(admin: Client): Promise<string | undefined> {
  const { rowCount } = await admin.query(`SELECT 1 WHERE to_regclass('keystore.root_key') IS NOT NULL`);
  if (rowCount === 0) return undefined;
  const { rows } = await admin.query<{ fingerprint: string }>('SELECT fingerprint FROM keystore.root_key WHERE retired_at IS NULL');
  return rows[0]?.fingerprint;
}

/** Throws when the database knows another root key. */
export async function assertRootKeyFits(admin: Client, rootKey: RootKey): Promise<void> {
  const installed = await installedFingerprint(admin);
  if (installed !== undefined && installed !== rootKey.fingerprint) throw new WrongRootKey();
}

/** Writes down the root key in force, once, after it opened the keys there are. */
export async function noteRootKey(admin: Client, rootKey: RootKey): Promise<void> {
  const { rowCount } = await admin.query(`SELECT 1 WHERE to_regclass('keystore.root_key') IS NOT NULL`);
  if (rowCount === 0 || (await installedFingerprint(admin)) !== undefined) return;
  await admin.query('BEGIN');
  try {
    await assertOpensCouncils(admin, rootKey);
    await admin.query('INSERT INTO keystore.root_key (fingerprint, audit_public_key) VALUES ($1, $2)', [
      rootKey.fingerprint,
      new AuditSigner(rootKey).publicKey,
    ]);
    await admin.query('COMMIT');
  } catch (error) {
    await admin.query('ROLLBACK');
    throw error;
  }
}

async function assertOpensCouncils(admin: Client, rootKey: RootKey): Promise<void> {
  const wrapping = rootKey.derive(WRAPPING_PURPOSE);
  const { rows: councils } = await admin.query<{ id: string }>('SELECT id FROM council');
  for (const { id } of councils) {
    await admin.query(`SELECT set_config('app.council_id', $1, true)`, [id]);
    const { rows } = await admin.query<{ wrapped: Buffer }>('SELECT wrapped FROM keystore.council_key WHERE council_id = $1', [id]);
    for (const { wrapped } of rows) if (!opens(wrapping, councilKeyPlace(id), wrapped)) throw new WrongRootKey();
  }
}
