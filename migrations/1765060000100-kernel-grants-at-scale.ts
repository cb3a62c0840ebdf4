import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Grants as the lists of a large installation read them: the few that bar somebody are found by themselves, and PostgreSQL knows that the grants
 * of an account are all of one council, or nearly; it expected one row where a coordinator holds hundreds, and read them all for each line.
 */
export class KernelGrantsAtScale1765060000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX access_grant_barred ON access_grant (council_id, account_id, subject_kind, subject_id) WHERE level = 'barred'`,
    );
    await runner.query(
      `CREATE STATISTICS access_grant_scope (dependencies, ndistinct) ON council_id, account_id, subject_kind FROM access_grant`,
    );
    await runner.query(`CREATE STATISTICS commitment_scope (dependencies) ON council_id, situation_id FROM commitment`);
    await runner.query(`CREATE STATISTICS collective_response_scope (dependencies) ON council_id, situation_id FROM collective_response`);
    await runner.query(`ANALYZE access_grant, commitment, collective_response`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP STATISTICS access_grant_scope, commitment_scope, collective_response_scope`);
    await runner.query(`DROP INDEX access_grant_barred`);
  }
}
