import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Recovery links of accounts that lost their password, global as accounts are. Every council of the person hears of it in the same
 * transaction, through a definer function: the administrator of one council acts on an account that may read in another.
 */
export class IdentityRecovery1764000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recovery_link (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        council_id uuid NOT NULL REFERENCES council (id),
        given_by uuid NOT NULL REFERENCES account (id),
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query(`CREATE INDEX recovery_link_waiting ON recovery_link (account_id) WHERE used_at IS NULL AND revoked_at IS NULL`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON recovery_link TO croisee_app`);

    await runner.query(`GRANT INSERT ON outbox TO croisee_definer`);
    await runner.query(`
      CREATE FUNCTION app.tell_other_councils(account uuid, topic text, at timestamptz) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        here text := current_setting('app.council_id', true);
        actor text := current_setting('app.user_id', true);
        other uuid;
      BEGIN
        FOR other IN SELECT m.council_id FROM membership m
                     WHERE m.account_id = account AND m.left_at IS NULL AND m.council_id::text IS DISTINCT FROM here ORDER BY 1
        LOOP
          PERFORM set_config('app.user_id', '', true), set_config('app.council_id', other::text, true);
          PERFORM app.audit_append(topic, 'account', account, 'done', '{"elsewhere": true}', at);
          INSERT INTO outbox (council_id, topic, subject_id, created_at) VALUES (other, topic, account, at);
        END LOOP;
        PERFORM set_config('app.user_id', coalesce(actor, ''), true), set_config('app.council_id', coalesce(here, ''), true);
      END $$`);
    await runner.query(`ALTER FUNCTION app.tell_other_councils(uuid, text, timestamptz) OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.tell_other_councils(uuid, text, timestamptz)`);
    await runner.query(`REVOKE INSERT ON outbox FROM croisee_definer`);
    await runner.query(`DROP TABLE recovery_link`);
  }
}
