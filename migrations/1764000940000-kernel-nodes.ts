import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several servers over one database: which of them may tell content at this instant (a lease of a second, renewed while sockets are open),
 * and what was withdrawn that each must have seen before it renews. No row says anything of anybody: ids and snapshots.
 */
export class KernelNodes1764000940000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE node_lease (id uuid PRIMARY KEY, until timestamptz NOT NULL, seen pg_snapshot NOT NULL)`);
    await runner.query(`
      CREATE TABLE node_notice (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        node_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        subjects jsonb NOT NULL
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON node_lease TO croisee_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON node_notice TO croisee_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE node_notice, node_lease`);
  }
}
