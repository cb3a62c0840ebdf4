import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a committee did: a simple record, the structures present and the deliverables; texts sealed with the key of their meeting. */
export class MeetingsCommittees1765050000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE committee_record (
        council_id uuid NOT NULL,
        meeting_id uuid PRIMARY KEY,
        texts bytea NOT NULL,
        decision_count integer NOT NULL,
        others integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('committee_record', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`
      CREATE TABLE committee_presence (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        structure_id uuid NOT NULL,
        PRIMARY KEY (council_id, meeting_id, structure_id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('committee_presence', 'SELECT, INSERT, DELETE')`);
    await runner.query(`
      CREATE TABLE deliverable (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        texts bytea NOT NULL,
        topic text NOT NULL,
        state text NOT NULL,
        due_on date,
        structure_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CREATE INDEX deliverable_by_meeting ON deliverable (council_id, meeting_id)`);
    await runner.query(`CALL app.protect_tenant_table('deliverable')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE deliverable, committee_presence, committee_record`);
  }
}
