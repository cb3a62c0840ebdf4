import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long things are kept: what the council changed of the default rules, where each situation stands with the notices before its erasure,
 * what was postponed and why, and legal holds. Reasons are sealed with the situation they are about, and go with it.
 */
export class RetentionRules1765070000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_rule (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        rule text NOT NULL,
        delay_days integer NOT NULL CHECK (delay_days BETWEEN 1 AND 3650),
        justification bytea,
        decided_by uuid NOT NULL REFERENCES account (id),
        decided_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (council_id, id),
        UNIQUE (council_id, rule)
      )`);
    await runner.query(`CALL app.protect_tenant_table('retention_rule')`);
    await runner.query(`
      CREATE TABLE retention_case (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        rule text NOT NULL,
        trigger_at timestamptz NOT NULL,
        first_notice_at timestamptz,
        last_notice_at timestamptz,
        postponements integer NOT NULL DEFAULT 0,
        postponed_days integer NOT NULL DEFAULT 0,
        UNIQUE (council_id, situation_id),
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('retention_case')`);
    await runner.query(`
      CREATE TABLE retention_postponement (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        days integer NOT NULL,
        reason bytea NOT NULL,
        decided_by uuid NOT NULL REFERENCES account (id),
        decided_at timestamptz NOT NULL,
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('retention_postponement', 'SELECT, INSERT')`);
    await runner.query(`
      CREATE TABLE retention_hold (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        situation_id uuid NOT NULL,
        reason bytea NOT NULL,
        placed_by uuid NOT NULL REFERENCES account (id),
        placed_at timestamptz NOT NULL,
        lifted_by uuid REFERENCES account (id),
        lifted_at timestamptz,
        FOREIGN KEY (council_id, situation_id) REFERENCES situation (council_id, id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX retention_hold_once ON retention_hold (council_id, situation_id) WHERE lifted_at IS NULL`);
    await runner.query(`CALL app.protect_tenant_table('retention_hold', 'SELECT, INSERT, UPDATE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE retention_hold, retention_postponement, retention_case, retention_rule`);
  }
}
