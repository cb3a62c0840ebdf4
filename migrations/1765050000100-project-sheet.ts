import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The project of a council: one sheet, its budget in cents, its time in minutes, its rooms and the figures of its territory. No situation. */
export class ProjectSheet1765050000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_sheet (
        council_id uuid PRIMARY KEY REFERENCES council (id),
        title text NOT NULL,
        summary text NOT NULL,
        phases jsonb NOT NULL,
        objectives jsonb NOT NULL,
        planned jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query(`CALL app.protect_tenant_table('project_sheet', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`
      CREATE TABLE project_budget_line (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        label text NOT NULL,
        quantity_hundredths integer NOT NULL,
        unit text NOT NULL,
        unit_cents integer NOT NULL,
        tax_hundredths integer NOT NULL,
        cofinanced_cents integer NOT NULL,
        cofinancer text NOT NULL,
        spent_cents integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('project_budget_line')`);
    await runner.query(`
      CREATE TABLE project_booking (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        day date NOT NULL,
        purpose text NOT NULL,
        place text NOT NULL,
        host_structure_id uuid,
        half_days integer NOT NULL,
        half_day_cents integer NOT NULL,
        state text NOT NULL,
        needs text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, host_structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('project_booking')`);
    await runner.query(`
      CREATE TABLE project_figure (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        label text NOT NULL,
        value text NOT NULL,
        percent text NOT NULL,
        definition text NOT NULL,
        source text NOT NULL,
        year integer NOT NULL,
        limit_text text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('project_figure')`);
    await runner.query(`
      CREATE TABLE project_time_entry (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL,
        kind text NOT NULL,
        day date NOT NULL,
        minutes integer NOT NULL CHECK (minutes > 0),
        note text NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(`CREATE INDEX project_time_entry_by_day ON project_time_entry (council_id, day DESC)`);
    await runner.query(`CALL app.protect_tenant_table('project_time_entry', 'SELECT, INSERT, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE project_time_entry, project_figure, project_booking, project_budget_line, project_sheet`);
  }
}
