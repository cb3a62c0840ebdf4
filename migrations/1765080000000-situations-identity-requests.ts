import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests for the identity behind a code: the request, its decision and its end are kept, the answer travels outside. Whoever asks never decides,
 * nor does anybody for their own structure: the table itself refuses it.
 */
export class SituationsIdentityRequests1765080000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_request (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        requester_id uuid NOT NULL REFERENCES account (id),
        structure_id uuid NOT NULL,
        purpose text NOT NULL,
        days integer NOT NULL CHECK (days BETWEEN 1 AND 90),
        reason bytea NOT NULL,
        asked_at timestamptz NOT NULL,
        outcome text CHECK (outcome IN ('told', 'refused')),
        decision bytea,
        decided_by uuid REFERENCES account (id),
        decided_structure_id uuid,
        decided_at timestamptz,
        until date,
        UNIQUE (council_id, id),
        CONSTRAINT identity_request_somebody_else CHECK (decided_by <> requester_id),
        CONSTRAINT identity_request_another_structure CHECK (decided_structure_id <> structure_id),
        CONSTRAINT identity_request_decided_whole CHECK (num_nulls(outcome, decision, decided_by, decided_structure_id, decided_at) IN (0, 5)),
        CONSTRAINT identity_request_ends CHECK (outcome IS DISTINCT FROM 'told' OR until IS NOT NULL),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id) ON DELETE CASCADE,
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id),
        FOREIGN KEY (council_id, decided_structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX identity_request_waiting ON identity_request (council_id, situation_id, requester_id) WHERE decided_at IS NULL`);
    await runner.query(`CREATE INDEX identity_request_by_situation ON identity_request (council_id, situation_id, asked_at)`);
    await runner.query(`CALL app.protect_tenant_table('identity_request')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity_request`);
  }
}
