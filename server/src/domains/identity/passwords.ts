import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Argon2id with the memory and passes advised by OWASP (19 MiB, 2 passes). */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Password hashes; the only reader and writer of credentials. */
@Injectable()
export class Passwords {
  private decoy: Promise<string> | undefined;

  async set(manager: EntityManager, accountId: string, password: string, now: Date): Promise<void> {
    await manager.query(
      `INSERT INTO credential (account_id, password_hash, changed_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
      [accountId, await hash(password, ARGON2ID), now],
    );
  }

  /** Takes the same time whether the account has a password or not, so that answers do not tell which accounts exist. */
  async matches(manager: EntityManager, accountId: string | undefined, password: string): Promise<boolean> {
    const rows =
      accountId === undefined
        ? []
        : await manager.query<{ password_hash: string }[]>('SELECT password_hash FROM credential WHERE account_id = $1', [accountId]);
    this.decoy ??= hash(randomBytes(16).toString('hex'), ARGON2ID);
    const known = rows[0]?.password_hash;
    const matches = await verify(known ?? (await this.decoy), password);
    return known !== undefined && matches;
  }
}
