import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Proof that somebody passed the quiz before sitting; failures leave nothing. The session resolution learns what the council asks and the last pass,
 * through a function laid over the one that resolves, so that either may change alone.
 */
export class OnboardingPasses1765080000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE onboarding_pass (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        score integer NOT NULL,
        out_of integer NOT NULL,
        passed_at timestamptz NOT NULL,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX onboarding_pass_by_account ON onboarding_pass (council_id, account_id, passed_at)`);
    await runner.query(`CALL app.protect_tenant_table('onboarding_pass', 'SELECT, INSERT')`);
    await runner.query(`GRANT SELECT ON onboarding_pass TO croisee_definer`);
    await runner.query(`CREATE POLICY resolving ON onboarding_pass FOR SELECT TO croisee_definer USING (true)`);
    await runner.query(`
      CREATE FUNCTION app.with_preparation(resolved jsonb) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN jsonb_typeof(resolved -> 'council') IS DISTINCT FROM 'object' THEN resolved ELSE
          jsonb_set(resolved, '{council,preparation}', jsonb_build_object(
            'asked', (SELECT coalesce((c.settings ->> 'quizBeforeMeetings')::boolean, true) FROM council c WHERE c.id = (resolved #>> '{council,id}')::uuid),
            'passedAt', (SELECT max(p.passed_at) FROM onboarding_pass p
                         WHERE p.council_id = (resolved #>> '{council,id}')::uuid AND p.account_id = (resolved ->> 'accountId')::uuid))) END $$`);
    await runner.query(`ALTER FUNCTION app.with_preparation(jsonb) OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.with_preparation(jsonb)`);
    await runner.query(`DROP TABLE onboarding_pass`);
  }
}
