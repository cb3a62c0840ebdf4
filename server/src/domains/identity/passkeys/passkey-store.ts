import { randomUUID } from 'node:crypto';
import type { PasskeyView } from '@croisee/domain/identity/passkey.schema';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A passkey with what verifies it. */
export interface StoredPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** What is kept of a new passkey: a public key and a counter, nothing that opens anything. */
export interface NewPasskey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly synced: boolean;
}

interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly synced: boolean;
}

/** Passkeys of accounts; the only reader and writer of them. */
@Injectable()
export class PasskeyStore {
  async list(manager: EntityManager, accountId: string): Promise<PasskeyView[]> {
    const rows = await manager.query<PasskeyRow[]>(
      `SELECT id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt", synced FROM passkey WHERE account_id = $1 ORDER BY created_at, id`,
      [accountId],
    );
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    }));
  }

  /** What authenticators recognise their own keys by. */
  async credentialsOf(manager: EntityManager, accountId: string): Promise<{ id: string; transports: string[] }[]> {
    return manager.query<{ id: string; transports: string[] }[]>(
      'SELECT credential_id AS id, transports FROM passkey WHERE account_id = $1 ORDER BY created_at',
      [accountId],
    );
  }

  /** The passkey of a credential when its account is active; two uses of it at the same time pass one after the other. */
  async lockUsable(manager: EntityManager, credentialId: string): Promise<StoredPasskey | undefined> {
    const [row] = await manager.query<{ id: string; accountId: string; publicKey: Buffer; counter: string }[]>(
      `SELECT p.id, p.account_id AS "accountId", p.public_key AS "publicKey", p.counter
       FROM passkey p JOIN account a ON a.id = p.account_id AND a.status = 'active'
       WHERE p.credential_id = $1 FOR UPDATE OF p`,
      [credentialId],
    );
    return row === undefined ? undefined : { ...row, counter: Number(row.counter) };
  }

  /** Undefined when the credential is registered already, for whomever. */
  async add(manager: EntityManager, accountId: string, name: string, key: NewPasskey, now: Date): Promise<PasskeyView | undefined> {
    const id = randomUUID();
    const rows = await manager.query<unknown[]>(
      `INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, synced, name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (credential_id) DO NOTHING RETURNING 1`,
      [id, accountId, key.credentialId, Buffer.from(key.publicKey), key.counter, key.transports, key.synced, name, now],
    );
    return rows.length === 0 ? undefined : { id, name, createdAt: now.toISOString(), lastUsedAt: null, synced: key.synced };
  }

  async noteUse(manager: EntityManager, id: string, counter: number, synced: boolean, now: Date): Promise<void> {
    await manager.query('UPDATE passkey SET counter = $2, synced = $3, last_used_at = $4 WHERE id = $1', [id, counter, synced, now]);
  }

  async rename(manager: EntityManager, accountId: string, id: string, name: string): Promise<boolean> {
    const [, count] = await manager.query<[unknown[], number]>('UPDATE passkey SET name = $3 WHERE account_id = $1 AND id = $2', [
      accountId,
      id,
      name,
    ]);
    return count > 0;
  }

  /** Removes one passkey of the account, or all of them; tells how many there were. */
  async remove(manager: EntityManager, accountId: string, id?: string): Promise<number> {
    const [, count] = await manager.query<[unknown[], number]>(
      'DELETE FROM passkey WHERE account_id = $1 AND ($2::uuid IS NULL OR id = $2)',
      [accountId, id ?? null],
    );
    return count;
  }
}
