import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, credentials, sessions and invitations are global; membership and mandates belong to a council. */
export class IdentityAccounts1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        email text NOT NULL CHECK (email = lower(email)),
        display_name text NOT NULL,
        language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
        status text NOT NULL DEFAULT 'invited' CHECK (status IN ('invited', 'active', 'closed')),
        created_at timestamptz NOT NULL,
        CONSTRAINT account_email_unique UNIQUE (email)
      )`);
    await runner.query(`
      CREATE TABLE credential (
        account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        password_hash text NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE sign_in_session (
        token_hash bytea PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        council_id uuid REFERENCES council (id),
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        absolute_end_at timestamptz NOT NULL,
        ended_at timestamptz,
        device text NOT NULL DEFAULT ''
      )`);
    await runner.query(`CREATE INDEX sign_in_session_by_account ON sign_in_session (account_id)`);
    await runner.query(`
      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        council_id uuid NOT NULL REFERENCES council (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON account, sign_in_session, invitation TO croisee_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON credential TO croisee_app`);

    await runner.query(`
      CREATE TABLE membership (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        joined_at timestamptz NOT NULL,
        left_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (council_id, id),
        CONSTRAINT membership_account_unique UNIQUE (council_id, account_id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('membership')`);
    await runner.query(`
      CREATE TABLE mandate (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL,
        role text NOT NULL,
        structure_id uuid,
        profession text NOT NULL,
        starts_on date NOT NULL,
        ends_on date,
        ended_at timestamptz,
        end_reason text,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        CHECK (ends_on >= starts_on),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CREATE INDEX mandate_by_member ON mandate (council_id, member_id)`);
    await runner.query(`CALL app.protect_tenant_table('mandate')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mandate, membership, invitation, sign_in_session, credential, account`);
  }
}
