import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed copies of a text of the minutes, to read again or to restore as a new edit. They bear no name and leave with their text. */
export class MinutesVersion1764000930000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minutes_version (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        cause text NOT NULL CHECK (cause IN ('asked', 'before-restoration', 'item-ended', 'tidied')),
        content bytea NOT NULL,
        FOREIGN KEY (council_id, document_id) REFERENCES minutes_document (council_id, id)
      )`);
    await runner.query(`CREATE INDEX minutes_version_by_document ON minutes_version (document_id, taken_at)`);
    await runner.query(`CALL app.protect_tenant_table('minutes_version')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE minutes_version`);
  }
}
