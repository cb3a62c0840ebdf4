import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The note somebody keeps for themselves on one item: sealed, read by nobody else, destroyed with the working notes of the meeting. */
export class MeetingsOwnNote1764000920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE own_note (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        item_id uuid NOT NULL,
        member_id uuid NOT NULL,
        text bytea NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (item_id, member_id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(`CREATE INDEX own_note_by_meeting ON own_note (council_id, meeting_id)`);
    await runner.query(`CALL app.protect_tenant_table('own_note', 'SELECT, INSERT, UPDATE, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE own_note`);
  }
}
