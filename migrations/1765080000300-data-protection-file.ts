import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The controller's file, one per council: contacts, hosting, and where the impact assessment stands. Without a row nothing is begun. */
export class DataProtectionFile1765080000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE controller_file (
        council_id uuid NOT NULL REFERENCES council (id) UNIQUE,
        id uuid PRIMARY KEY,
        content jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('not-begun', 'in-progress', 'declared-done')),
        carried_out_by text NOT NULL,
        declared_by uuid REFERENCES account (id),
        declared_at timestamptz,
        version integer NOT NULL,
        UNIQUE (council_id, id),
        CHECK ((state = 'declared-done') = (declared_by IS NOT NULL AND declared_at IS NOT NULL))
      )`);
    await runner.query(`CALL app.protect_tenant_table('controller_file', 'SELECT, INSERT, UPDATE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE controller_file`);
  }
}
