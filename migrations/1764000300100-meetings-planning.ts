import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a meeting was cancelled or postponed (sealed: people write what they want there), and the meeting that takes its place. */
export class MeetingsPlanning1764000300100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting ADD COLUMN status_reason bytea, ADD COLUMN replaced_by uuid,
      ADD CONSTRAINT meeting_replaced_by_council FOREIGN KEY (council_id, replaced_by) REFERENCES meeting (council_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting DROP COLUMN replaced_by, DROP COLUMN status_reason`);
  }
}
