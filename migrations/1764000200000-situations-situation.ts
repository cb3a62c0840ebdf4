import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The situation: state, codes and times in clear for the coordinator's screens; everything written about the person sealed with the
 * situation's own key.
 */
export class SituationsSituation1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE situation (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        code text NOT NULL,
        status text NOT NULL,
        resumes_at text,
        passages integer NOT NULL DEFAULT 0,
        mode text NOT NULL CHECK (mode IN ('short', 'long')),
        submitter_id uuid NOT NULL REFERENCES account (id),
        structure_id uuid,
        principal_problem text,
        problems text[] NOT NULL DEFAULT '{}',
        content bytea NOT NULL,
        scan jsonb,
        reread_at timestamptz,
        inadmissibility_reason text,
        closure_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        decided_at timestamptz,
        closed_at timestamptz,
        UNIQUE (council_id, id),
        CONSTRAINT situation_code_unique UNIQUE (council_id, code),
        FOREIGN KEY (council_id, structure_id) REFERENCES structure (council_id, id)
      )`);
    await runner.query(`CREATE INDEX situation_by_status ON situation (council_id, status, updated_at)`);
    await runner.query(`CREATE INDEX situation_by_submitter ON situation (council_id, submitter_id)`);
    await runner.query(`CALL app.protect_tenant_table('situation')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE situation`);
  }
}
