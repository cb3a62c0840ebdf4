import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conventions of the structures (R008): published texts that never change, and what each structure signed, by whom, until when. */
export class CharterConventions1765050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE convention_model (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        label text NOT NULL,
        adopted_on date NOT NULL,
        text text NOT NULL,
        published_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, label)
      )`);
    await runner.query(`CALL app.protect_tenant_table('convention_model', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE convention (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        structure_id uuid NOT NULL,
        model_id uuid NOT NULL,
        signatory text NOT NULL,
        signatory_mandate text NOT NULL,
        signed_on date NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL CHECK (valid_until >= valid_from),
        ended_on date,
        end_reason text,
        renewal_told_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id),
        FOREIGN KEY (council_id, model_id) REFERENCES convention_model (council_id, id)
      )`);
    await runner.query(`CREATE INDEX convention_by_structure ON convention (council_id, structure_id, valid_until)`);
    await runner.query(`CALL app.protect_tenant_table('convention', 'SELECT, INSERT')`);
    await runner.query(`GRANT UPDATE (ended_on, end_reason, renewal_told_at) ON convention TO croisee_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE convention, convention_model`);
  }
}
