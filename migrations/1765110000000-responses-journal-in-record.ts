import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the journal ended when a record was approved: printed with it, since a chain cannot see its own end cut. */
export class ResponsesJournalInRecord1765110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE record_approval
        ADD COLUMN journal_place bigint,
        ADD COLUMN journal_hash bytea,
        ADD CONSTRAINT record_approval_journal_whole CHECK (num_nulls(journal_place, journal_hash) IN (0, 2))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE record_approval DROP COLUMN journal_place, DROP COLUMN journal_hash`);
  }
}
