import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Links that bring a person from outside to one item of one meeting: single-use, only their hash kept, over with the item. Whoever comes by
 * a link has an account without a password, named by a profession; `link_only` keeps it out of the lists of members and accounts.
 */
export class MeetingsGuestLinks1764000902100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE account ADD COLUMN link_only boolean NOT NULL DEFAULT false`);
    await runner.query(`
      CREATE TABLE guest_link (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        item_id uuid NOT NULL,
        member_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        ended_at timestamptz,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id),
        FOREIGN KEY (council_id, item_id) REFERENCES agenda_item (council_id, id),
        FOREIGN KEY (council_id, member_id) REFERENCES membership (council_id, id)
      )`);
    await runner.query(`CREATE INDEX guest_link_by_item ON guest_link (council_id, item_id)`);
    await runner.query(`CALL app.protect_tenant_table('guest_link', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`GRANT SELECT ON guest_link TO croisee_definer`);
    await runner.query(`CREATE POLICY resolving ON guest_link FOR SELECT TO croisee_definer USING (true)`);
    // Whoever holds the link knows no council: it says which one it opens.
    await runner.query(`
      CREATE FUNCTION app.guest_link_of(hash bytea) RETURNS TABLE (id uuid, council_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT g.id, g.council_id FROM guest_link g WHERE g.token_hash = hash $$`);
    await runner.query(`ALTER FUNCTION app.guest_link_of(bytea) OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.guest_link_of(bytea)`);
    await runner.query(`DROP TABLE guest_link`);
    await runner.query(`ALTER TABLE account DROP COLUMN link_only`);
  }
}
