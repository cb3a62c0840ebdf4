import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passkeys and identities of providers, global as accounts are. What a ticket (a challenge, a sign-in under way at a provider) was used for is
 * forgotten; that it was used is kept until it would have expired. Backup codes belong to the account: a passkey alone needs them too.
 */
export class IdentityWaysIn1765090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        credential_id text NOT NULL CONSTRAINT passkey_credential_unique UNIQUE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL,
        synced boolean NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz
      )`);
    await runner.query(`CREATE INDEX passkey_by_account ON passkey (account_id)`);
    await runner.query(`
      CREATE TABLE external_identity (
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        issuer text NOT NULL,
        subject text NOT NULL,
        linked_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, issuer),
        UNIQUE (issuer, subject)
      )`);
    await runner.query(`CREATE TABLE spent_ticket (ticket_hash bytea PRIMARY KEY, expires_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX spent_ticket_by_expiry ON spent_ticket (expires_at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON passkey, external_identity TO croisee_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON spent_ticket TO croisee_app`);

    await runner.query(`ALTER TABLE backup_code DROP CONSTRAINT backup_code_account_id_fkey`);
    await runner.query(
      `ALTER TABLE backup_code ADD CONSTRAINT backup_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM backup_code b WHERE NOT EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = b.account_id)`);
    await runner.query(`ALTER TABLE backup_code DROP CONSTRAINT backup_code_account_id_fkey`);
    await runner.query(
      `ALTER TABLE backup_code ADD CONSTRAINT backup_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES second_factor (account_id) ON DELETE CASCADE`,
    );
    await runner.query(`DROP TABLE spent_ticket, external_identity, passkey`);
  }
}
