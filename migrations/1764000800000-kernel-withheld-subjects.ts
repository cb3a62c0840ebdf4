import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Subjects kept from partners for a while, such as the situations of a meeting behind the curtain. Grants stay as they are and count again
 * when the row goes, so that nobody has to remember what each person held.
 */
export class KernelWithheldSubjects1764000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE withheld_subject (
        council_id uuid NOT NULL REFERENCES council (id),
        subject_kind text NOT NULL CHECK (subject_kind IN ('situation', 'item')),
        subject_id uuid NOT NULL,
        source_id uuid NOT NULL,
        withheld_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, subject_kind, subject_id, source_id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('withheld_subject', 'SELECT, INSERT, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE withheld_subject`);
  }
}
