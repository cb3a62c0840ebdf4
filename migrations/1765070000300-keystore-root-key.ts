import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which root key wraps the council keys: its fingerprint, never the key. A server given another one stops before it writes anything, and an
 * interrupted rotation is seen. The public keys that checked the journal under former root keys stay, vouched for by the present one.
 */
export class KeystoreRootKey1765070000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE keystore.root_key (
        fingerprint text PRIMARY KEY,
        audit_public_key text NOT NULL,
        vouched bytea,
        since timestamptz NOT NULL DEFAULT now(),
        retired_at timestamptz
      )`);
    await runner.query(`CREATE UNIQUE INDEX root_key_in_force ON keystore.root_key ((true)) WHERE retired_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE keystore.root_key`);
  }
}
