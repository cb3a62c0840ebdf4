import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The end of a meeting: who answered its three questions apart from how many answered what, so that nothing ties an answer to a person;
 * and what the meeting taught about the territory, sealed with the council since it outlives the meeting.
 */
export class MeetingsAfter1764000955000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_feedback_given (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        member_id uuid NOT NULL,
        PRIMARY KEY (meeting_id, member_id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('meeting_feedback_given', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE meeting_feedback_count (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        question text NOT NULL CHECK (question IN ('useful', 'heard', 'next-step')),
        answer text NOT NULL CHECK (answer IN ('yes', 'partly', 'no')),
        count integer NOT NULL CHECK (count > 0),
        PRIMARY KEY (meeting_id, question, answer),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('meeting_feedback_count', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`
      CREATE TABLE territory_lesson (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        theme text NOT NULL,
        text bytea NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CREATE INDEX territory_lesson_by_meeting ON territory_lesson (council_id, meeting_id)`);
    await runner.query(`CALL app.protect_tenant_table('territory_lesson', 'SELECT, INSERT, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE territory_lesson, meeting_feedback_count, meeting_feedback_given`);
  }
}
