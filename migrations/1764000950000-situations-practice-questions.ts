import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An advice request may become a question of practice: kept for the next meeting, or an item of an agenda. */
export class SituationsPracticeQuestions1764000950000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE advice_request
        ADD COLUMN for_meeting_since timestamptz,
        ADD COLUMN item_id uuid,
        ADD CHECK (item_id IS NULL OR for_meeting_since IS NOT NULL),
        ADD FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id)`);
    await runner.query(`UPDATE advice_request SET for_meeting_since = answered_at WHERE outcome = 'practice-question'`);
    await runner.query(
      `CREATE INDEX advice_request_waiting ON advice_request (council_id, for_meeting_since) WHERE for_meeting_since IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE advice_request DROP COLUMN item_id, DROP COLUMN for_meeting_since`);
  }
}
