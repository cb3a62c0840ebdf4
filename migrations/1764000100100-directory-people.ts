import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Professionals of the directory: colleagues reached at work, never a person concerned by a situation. */
export class DirectoryPeople1764000100100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory_person (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        display_name text NOT NULL,
        profession text NOT NULL,
        structure_id uuid,
        email text CHECK (email = lower(email)),
        phone text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CREATE INDEX directory_person_by_structure ON directory_person (council_id, structure_id)`);
    await runner.query(`CALL app.protect_tenant_table('directory_person')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE directory_person`);
  }
}
