import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Charter versions, article by article, and the signatures that are evidence (R009): appended, never changed but for a withdrawal. */
export class CharterVersions1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE charter_version (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        label text NOT NULL,
        adopted_on date NOT NULL,
        articles jsonb NOT NULL,
        digest text NOT NULL,
        published_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, label)
      )`);
    await runner.query(`CALL app.protect_tenant_table('charter_version')`);
    await runner.query(`
      CREATE TABLE charter_signature (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        version_id uuid NOT NULL,
        signed_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        evidence jsonb NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, version_id) REFERENCES charter_version (council_id, id)
      )`);
    await runner.query(`CREATE INDEX charter_signature_by_account ON charter_signature (council_id, account_id)`);
    await runner.query(`CALL app.protect_tenant_table('charter_signature', 'SELECT, INSERT')`);
    await runner.query(`GRANT UPDATE (withdrawn_at) ON charter_signature TO croisee_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE charter_signature, charter_version`);
  }
}
