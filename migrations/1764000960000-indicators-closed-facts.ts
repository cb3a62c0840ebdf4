import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What statistics keep of a closed situation once everything else is purged: codes, sectors, quarters, delays and outcome. A row names no
 * situation, no structure, no person and no day, and nothing links a response to the situation it answered. `counted` says that the facts
 * of a situation are written, so that it is not counted twice while its row exists.
 */
export class IndicatorsClosedFacts1764000960000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE situation_fact (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        sector text,
        problems text[] NOT NULL,
        principal_problem text,
        days_to_decision integer,
        days_to_meeting integer,
        informed boolean NOT NULL,
        agreed boolean NOT NULL,
        returned_to_person boolean NOT NULL,
        returned_to_submitter boolean NOT NULL,
        passages integer NOT NULL,
        closure_reason text NOT NULL,
        effect_by_referent text NOT NULL,
        effect_by_person text NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX situation_fact_by_quarter ON situation_fact (council_id, quarter)`);
    await runner.query(`CALL app.protect_tenant_table('situation_fact', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE response_fact (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        quarter text NOT NULL CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        sector text NOT NULL,
        code text NOT NULL CHECK (code NOT IN ('R23', 'R24')),
        outcome text NOT NULL,
        reason text,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX response_fact_by_quarter ON response_fact (council_id, quarter)`);
    await runner.query(`CALL app.protect_tenant_table('response_fact', 'SELECT, INSERT')`);
    await runner.query(`ALTER TABLE situation ADD COLUMN counted boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE situation DROP COLUMN counted`);
    await runner.query(`DROP TABLE response_fact, situation_fact`);
  }
}
