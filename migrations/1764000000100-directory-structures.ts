import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partner structures of a council: professional data only, readable by its members. */
export class DirectoryStructures1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE structure (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        name text NOT NULL,
        type text NOT NULL,
        sector text NOT NULL,
        partnership text NOT NULL,
        territory text,
        listed_service boolean NOT NULL DEFAULT false,
        seats integer,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, name)
      )`);
    await runner.query(`CALL app.protect_tenant_table('structure')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE structure`);
  }
}
