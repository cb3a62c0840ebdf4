import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Common tools with the structures that wrote them and use them (R016), and texts that councils lend each other (R002). */
export class LibraryTools1765050000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE library_tool (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        title text NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        version_label text NOT NULL,
        purpose text NOT NULL,
        where_kept text NOT NULL,
        review_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('library_tool')`);
    await runner.query(`
      CREATE TABLE library_tool_structure (
        council_id uuid NOT NULL,
        tool_id uuid NOT NULL,
        structure_id uuid NOT NULL,
        part text NOT NULL CHECK (part IN ('author', 'user')),
        PRIMARY KEY (council_id, tool_id, structure_id, part),
        FOREIGN KEY (council_id, tool_id) REFERENCES library_tool (council_id, id) ON DELETE CASCADE,
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('library_tool_structure', 'SELECT, INSERT, DELETE')`);
    await runner.query(`
      CREATE TABLE shared_model (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('charter', 'convention', 'agenda')),
        title text NOT NULL,
        note text NOT NULL,
        content jsonb NOT NULL,
        council_name text NOT NULL,
        lent_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('shared_model', 'SELECT, INSERT')`);
    await runner.query(`GRANT UPDATE (withdrawn_at) ON shared_model TO croisee_app`);
    // The one table of a council that others read: only what it lends, from inside a council, and never to change it.
    await runner.query(`CREATE POLICY lent ON shared_model FOR SELECT USING (withdrawn_at IS NULL AND app.current_council() IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE shared_model, library_tool_structure, library_tool`);
  }
}
