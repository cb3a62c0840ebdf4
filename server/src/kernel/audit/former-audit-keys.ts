import type { Client } from 'pg';
import type { RootKey } from '../crypto/root-key';
import { AuditSigner, isSigned } from './audit-signature';

interface FormerKeyRow {
  readonly fingerprint: string;
  readonly publicKey: string;
  readonly vouched: string | null;
}

const SELECT = `SELECT fingerprint, audit_public_key AS "publicKey", translate(encode(vouched, 'base64'), E'\\n', '') AS vouched
  FROM keystore.root_key WHERE retired_at IS NOT NULL ORDER BY since`;

/** Public keys that checked the journal under former root keys: only those that the present key vouches for. */
export async function formerAuditKeys(client: Client, publicKey: string): Promise<string[]> {
  const { rowCount } = await client.query(`SELECT 1 WHERE to_regclass('keystore.root_key') IS NOT NULL`);
  if (rowCount === 0) return [];
  return (await vouchedRows(client, publicKey)).map((row) => row.publicKey);
}

/** In the transaction of a rotation: the next key vouches for the present one, which retires, and for those the present one vouches for. */
export async function passAuditKeysOn(client: Client, current: RootKey, next: RootKey): Promise<void> {
  const former = await vouchedRows(client, new AuditSigner(current).publicKey);
  const signer = new AuditSigner(next);
  await client.query('UPDATE keystore.root_key SET retired_at = now() WHERE fingerprint = $1', [current.fingerprint]);
  await client.query('INSERT INTO keystore.root_key (fingerprint, audit_public_key) VALUES ($1, $2)', [next.fingerprint, signer.publicKey]);
  for (const { fingerprint, publicKey } of [...former, { fingerprint: current.fingerprint, publicKey: new AuditSigner(current).publicKey }])
    await client.query('UPDATE keystore.root_key SET vouched = $2 WHERE fingerprint = $1', [fingerprint, signer.sign(vouching(publicKey))]);
}

async function vouchedRows(client: Client, publicKey: string): Promise<FormerKeyRow[]> {
  const { rows } = await client.query<FormerKeyRow>(SELECT);
  return rows.filter((row) => row.vouched !== null && isSigned(publicKey, vouching(row.publicKey), row.vouched));
}

function vouching(publicKey: string): Buffer {
  return Buffer.from(`croisee/former-audit-key/${publicKey}`);
}
