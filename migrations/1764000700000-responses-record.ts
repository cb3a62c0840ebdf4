import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The approval of a meeting's record (its hash, who approved it, what was destroyed with it) and the remarks that preceded it. The record
 * itself is not copied: it is read again from the facts and the sealed texts, so that what is erased there is erased here.
 */
export class ResponsesRecord1764000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE record_remark (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        item_id uuid NOT NULL,
        member_id uuid NOT NULL,
        text bytea NOT NULL,
        at timestamptz NOT NULL,
        outcome text CHECK (outcome IN ('taken', 'not-taken')),
        answer bytea,
        answered_at timestamptz,
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(`CREATE INDEX record_remark_by_meeting ON record_remark (council_id, meeting_id, at)`);
    await runner.query(`CALL app.protect_tenant_table('record_remark')`);

    await runner.query(`
      CREATE TABLE record_approval (
        council_id uuid NOT NULL,
        meeting_id uuid PRIMARY KEY,
        content_hash text NOT NULL,
        approved_at timestamptz NOT NULL,
        approved_by uuid NOT NULL REFERENCES account (id),
        notes_destroyed integer NOT NULL,
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('record_approval', 'SELECT, INSERT')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE record_approval, record_remark`);
  }
}
