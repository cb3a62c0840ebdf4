import { createHash, randomBytes } from 'node:crypto';
import { BACKUP_CODES, type SecondFactorView } from '@croisee/domain/identity/second-factor.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ROOT_KEY } from '../../kernel/crypto/key-store';
import type { RootKey } from '../../kernel/crypto/root-key';
import { placeUnderRoot, SECOND_FACTOR_SECRET } from '../../kernel/crypto/sealed-under-root';
import { seal, unseal } from '../../kernel/crypto/sealing';
import { acceptedStep, base32 } from './totp';

/** RFC 4226 advises 160 bits. */
const SECRET_BYTES = 20;
/** 80 bits: a plain hash of it cannot be searched through. */
const BACKUP_CODE_BYTES = 10;

/** Secrets and backup codes of accounts; the only reader and writer of them. Secrets are sealed by a key that the database does not hold. */
@Injectable()
export class SecondFactors {
  private readonly key: Buffer;

  constructor(@Inject(ROOT_KEY) rootKey: RootKey) {
    this.key = rootKey.derive(SECOND_FACTOR_SECRET.purpose);
  }

  async view(manager: EntityManager, accountId: string): Promise<SecondFactorView> {
    const [row] = await manager.query<{ since: Date; left: number }[]>(
      `SELECT confirmed_at AS since, (SELECT count(*)::int FROM backup_code r WHERE r.account_id = f.account_id AND r.used_at IS NULL) AS left
       FROM second_factor f WHERE account_id = $1 AND confirmed_at IS NOT NULL`,
      [accountId],
    );
    return { on: row !== undefined, since: row?.since.toISOString() ?? null, backupCodesLeft: row?.left ?? 0 };
  }

  async isOn(manager: EntityManager, accountId: string): Promise<boolean> {
    return (
      (await manager.query<unknown[]>('SELECT 1 FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL', [accountId]))
        .length > 0
    );
  }

  /** Whether more than the password is asked of the account: an application of codes is on, or a passkey is registered. */
  async isAsked(manager: EntityManager, accountId: string): Promise<boolean> {
    const [row] = await manager.query<{ asked: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL)
           OR EXISTS (SELECT 1 FROM passkey WHERE account_id = $1) AS asked`,
      [accountId],
    );
    return row?.asked ?? false;
  }

  /** A new secret that waits for its first code; undefined when a second factor is on already. */
  async begin(manager: EntityManager, accountId: string, now: Date): Promise<Buffer | undefined> {
    const secret = randomBytes(SECRET_BYTES);
    const rows = await manager.query<unknown[]>(
      `INSERT INTO second_factor AS f (account_id, secret, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at WHERE f.confirmed_at IS NULL
       RETURNING 1`,
      [accountId, seal(this.key, placeOf(accountId), secret), now],
    );
    return rows.length > 0 ? secret : undefined;
  }

  /** Turns the waiting secret on when the code proves that the phone has it. */
  async confirm(manager: EntityManager, accountId: string, code: string, now: Date): Promise<boolean> {
    if (!(await this.takeStep(manager, accountId, code, now, 'confirmed_at IS NULL'))) return false;
    await manager.query('UPDATE second_factor SET confirmed_at = $2 WHERE account_id = $1', [accountId, now]);
    return true;
  }

  /** Uses a code of the phone, or a backup code: each fits once, whoever tries it at the same instant. */
  async use(manager: EntityManager, accountId: string, code: string, now: Date): Promise<boolean> {
    if (/^\d{6}$/.test(code)) return this.takeStep(manager, accountId, code, now, 'confirmed_at IS NOT NULL');
    const [, count] = await manager.query<[unknown[], number]>(
      'UPDATE backup_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL',
      [accountId, hashOf(code), now],
    );
    return count > 0;
  }

  /** New backup codes; those before stop working. */
  async renewBackupCodes(manager: EntityManager, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: BACKUP_CODES }, () => base32(randomBytes(BACKUP_CODE_BYTES)));
    await manager.query('DELETE FROM backup_code WHERE account_id = $1', [accountId]);
    for (const code of codes)
      await manager.query('INSERT INTO backup_code (account_id, code_hash) VALUES ($1, $2)', [accountId, hashOf(code)]);
    return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
  }

  /** Removes the application of codes, and the backup codes when nothing is left that they replace; tells whether there was one. */
  async remove(manager: EntityManager, accountId: string): Promise<boolean> {
    const [rows] = await manager.query<[{ on: boolean }[], number]>(
      'DELETE FROM second_factor WHERE account_id = $1 RETURNING confirmed_at IS NOT NULL AS on',
      [accountId],
    );
    await this.dropIdleBackupCodes(manager, accountId);
    return rows[0]?.on ?? false;
  }

  /** Backup codes replace a second factor: they go with the last one. */
  async dropIdleBackupCodes(manager: EntityManager, accountId: string): Promise<void> {
    if (!(await this.isAsked(manager, accountId))) await manager.query('DELETE FROM backup_code WHERE account_id = $1', [accountId]);
  }

  private async takeStep(manager: EntityManager, accountId: string, code: string, now: Date, state: string): Promise<boolean> {
    const [row] = await manager.query<{ secret: Buffer; last: string }[]>(
      `SELECT secret, last_step AS last FROM second_factor WHERE account_id = $1 AND ${state}`,
      [accountId],
    );
    if (row === undefined) return false;
    const step = acceptedStep(unseal(this.key, placeOf(accountId), row.secret), code, now, Number(row.last));
    if (step === undefined) return false;
    // Two uses of one code together: the second finds its step taken.
    const [, count] = await manager.query<[unknown[], number]>(
      'UPDATE second_factor SET last_step = $2 WHERE account_id = $1 AND last_step < $2',
      [accountId, step],
    );
    return count > 0;
  }
}

function placeOf(accountId: string): string {
  return placeUnderRoot(SECOND_FACTOR_SECRET, accountId);
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
