import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the live meeting adds: the plan its events start from, frozen with the first event so that replaying always gives the same state,
 * and the screens of the room, which are nobody's session: a single-use code, then a token, only their hashes stored.
 */
export class MeetingsLive1764000310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One part for the meeting (part 0) and one per item, so that each is sealed with the key of what it is about.
    await runner.query(`
      CREATE TABLE meeting_live_plan (
        council_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        part integer NOT NULL,
        item_id uuid,
        plan bytea NOT NULL,
        PRIMARY KEY (meeting_id, part),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('meeting_live_plan', 'SELECT, INSERT, UPDATE')`);
    // Once a round or the meeting is over, the answer to a command no longer points at the event it made.
    await runner.query(`GRANT UPDATE (seq) ON meeting_command TO croisee_app`);

    await runner.query(`
      CREATE TABLE meeting_screen (
        council_id uuid NOT NULL,
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        code_hash bytea NOT NULL UNIQUE,
        code_until timestamptz NOT NULL,
        token_hash bytea UNIQUE,
        paired_at timestamptz,
        token_until timestamptz,
        ended_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, id),
        FOREIGN KEY (council_id, meeting_id) REFERENCES meeting (council_id, id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('meeting_screen', 'SELECT, INSERT, UPDATE')`);
    await runner.query(`GRANT SELECT ON meeting_screen TO croisee_definer`);
    await runner.query(`CREATE POLICY resolving ON meeting_screen FOR SELECT TO croisee_definer USING (true)`);
    // A screen belongs to nobody and knows no council: these two say which one its secret opens.
    await runner.query(`
      CREATE FUNCTION app.screen_of_code(hash bytea, at timestamptz) RETURNS TABLE (id uuid, council_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.id, s.council_id FROM meeting_screen s
        WHERE s.code_hash = hash AND s.code_until > at AND s.paired_at IS NULL AND s.ended_at IS NULL $$`);
    await runner.query(`ALTER FUNCTION app.screen_of_code(bytea, timestamptz) OWNER TO croisee_definer`);
    await runner.query(`
      CREATE FUNCTION app.screen_of_token(hash bytea, at timestamptz) RETURNS TABLE (id uuid, council_id uuid, meeting_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.id, s.council_id, s.meeting_id FROM meeting_screen s
        WHERE s.token_hash = hash AND s.token_until > at AND s.ended_at IS NULL $$`);
    await runner.query(`ALTER FUNCTION app.screen_of_token(bytea, timestamptz) OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.screen_of_code(bytea, timestamptz), app.screen_of_token(bytea, timestamptz)`);
    await runner.query(`REVOKE UPDATE (seq) ON meeting_command FROM croisee_app`);
    await runner.query(`DROP TABLE meeting_screen, meeting_live_plan`);
  }
}
