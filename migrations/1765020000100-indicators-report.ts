import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports: texts written under published figures while they are drafts; once sealed, everything the document is made from, added and never
 * changed.
 */
export class IndicatorsReport1765020000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator_report (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('annual', 'experiment')),
        year integer NOT NULL,
        publication_id uuid NOT NULL,
        texts bytea NOT NULL,
        version integer NOT NULL,
        created_by uuid NOT NULL REFERENCES account (id),
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('indicator_report', 'SELECT, INSERT, UPDATE')`);

    await runner.query(`
      CREATE TABLE indicator_report_seal (
        council_id uuid NOT NULL,
        report_id uuid PRIMARY KEY,
        content bytea NOT NULL,
        hash text NOT NULL,
        reason bytea NOT NULL,
        sealed_by uuid NOT NULL REFERENCES account (id),
        sealed_at timestamptz NOT NULL,
        FOREIGN KEY (council_id, report_id) REFERENCES indicator_report (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('indicator_report_seal', 'SELECT, INSERT')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE indicator_report_seal, indicator_report`);
  }
}
