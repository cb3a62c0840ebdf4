import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What figures need beyond the situations themselves, as codes and numbers without a name: attendance of a closed meeting by structure, what a
 * closed meeting leaves besides its text, structures that worked together. And publications: the figures of a period as masked readers see
 * them, frozen, so that two readings at two moments cannot be compared to find one situation.
 */
export class IndicatorsPublications1765030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE situation_fact ADD COLUMN days_to_first_action integer, ADD COLUMN inadmissible text,
        ADD COLUMN passage_quarters text[] NOT NULL DEFAULT '{}', ALTER COLUMN closure_reason DROP NOT NULL,
        ALTER COLUMN effect_by_referent DROP NOT NULL, ALTER COLUMN effect_by_person DROP NOT NULL`);
    await runner.query(`ALTER TABLE response_fact ADD COLUMN problem text, ADD COLUMN days_to_done integer`);
    await runner.query(`
      CREATE TABLE attendance_fact (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        structure_id uuid NOT NULL,
        convened integer NOT NULL,
        present integer NOT NULL CHECK (present <= convened),
        PRIMARY KEY (council_id, meeting_id, structure_id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('attendance_fact', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE held_meeting_fact (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        passages integer NOT NULL,
        passages_with_person integer NOT NULL,
        recusals integer NOT NULL,
        opened_anyway integer NOT NULL,
        PRIMARY KEY (council_id, meeting_id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('held_meeting_fact', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE collaboration_fact (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        first_structure_id uuid NOT NULL,
        second_structure_id uuid NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, first_structure_id) REFERENCES structure (council_id, id),
        FOREIGN KEY (council_id, second_structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CREATE INDEX collaboration_fact_by_quarter ON collaboration_fact (council_id, quarter)`);
    await runner.query(`CALL app.protect_tenant_table('collaboration_fact', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE indicator_publication (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        year integer NOT NULL,
        from_quarter integer NOT NULL CHECK (from_quarter BETWEEN 1 AND 4),
        to_quarter integer NOT NULL CHECK (to_quarter BETWEEN from_quarter AND 4),
        book jsonb NOT NULL,
        reason bytea,
        published_by uuid REFERENCES account (id),
        published_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, year, from_quarter)
      )`);
    await runner.query(`CALL app.protect_tenant_table('indicator_publication', 'SELECT, INSERT')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE indicator_publication, collaboration_fact, held_meeting_fact, attendance_fact`);
    await runner.query(`ALTER TABLE response_fact DROP COLUMN days_to_done, DROP COLUMN problem`);
    await runner.query(`
      ALTER TABLE situation_fact DROP COLUMN passage_quarters, DROP COLUMN inadmissible, DROP COLUMN days_to_first_action`);
  }
}
