import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated corrections beside the approved text of an item: sealed with it, added and never changed. */
export class ResponsesRecordErratum1764000975000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE record_erratum (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        item_id uuid NOT NULL,
        text bytea NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id)
      )`);
    await runner.query(`CREATE INDEX record_erratum_by_meeting ON record_erratum (council_id, meeting_id, at)`);
    await runner.query(`CALL app.protect_tenant_table('record_erratum', 'SELECT, INSERT, DELETE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE record_erratum`);
  }
}
