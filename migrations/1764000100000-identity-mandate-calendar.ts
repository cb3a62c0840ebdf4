import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mandates begin and end by the calendar: what was told to the other domains is noted on the row, so that each beginning and each end is
 * told once. The settings of a council get the version that detects two people editing them.
 */
export class IdentityMandateCalendar1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mandate ADD COLUMN start_told_at timestamptz, ADD COLUMN end_told_at timestamptz`);
    await runner.query(`ALTER TABLE council ADD COLUMN version integer NOT NULL DEFAULT 1`);
    await runner.query(
      `CREATE INDEX invitation_waiting ON invitation (account_id, council_id) WHERE used_at IS NULL AND revoked_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX invitation_waiting`);
    await runner.query(`ALTER TABLE council DROP COLUMN version`);
    await runner.query(`ALTER TABLE mandate DROP COLUMN start_told_at, DROP COLUMN end_told_at`);
  }
}
