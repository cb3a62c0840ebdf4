import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a command creates (a request for the floor, a proposition) bears its id, so an id serves one command of one person in one meeting. */
export class MeetingsCommandIds1764000800100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE UNIQUE INDEX meeting_command_once ON meeting_command (council_id, command_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX meeting_command_once`);
  }
}
