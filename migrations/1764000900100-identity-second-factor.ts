import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Second factor of an account: its sealed secret, the last step accepted (a code never serves twice), recovery codes of which only the
 * hash is kept. A session remembers when its holder last proved who they are, for what asks for a fresh proof.
 */
export class IdentitySecondFactor1764000900100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_factor (
        account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        secret bytea NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step bigint NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE TABLE backup_code (
        account_id uuid NOT NULL REFERENCES second_factor (account_id) ON DELETE CASCADE,
        code_hash bytea NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (account_id, code_hash)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, backup_code TO croisee_app`);
    await runner.query(`ALTER TABLE sign_in_session ADD COLUMN proved_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE sign_in_session DROP COLUMN proved_at`);
    await runner.query(`DROP TABLE backup_code, second_factor`);
  }
}
