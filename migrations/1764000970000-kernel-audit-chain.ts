import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The journal that shows when somebody changed it: committed rows wait in line, one sealer per council gives each a place and a hash over the
 * one before it, signed statements of where the chain ends leave the database. Old rows leave by one function only, behind a signed statement
 * and never before six months. A row never waits for the chain: the action that wrote it is already answered.
 */
export class KernelAuditChain1764000970000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await createAppending(runner);
    await createSealing(runner);
    await createStatements(runner);
    await putExistingRowsInLine(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.audit_append(action text, subject_kind text, subject_id uuid, outcome text, facts jsonb, at timestamptz) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
      AS $$ INSERT INTO audit_entry (council_id, at, actor_id, action, subject_kind, subject_id, outcome, facts)
            VALUES (app.current_council(), at, app.current_account(), action, subject_kind, subject_id, outcome, facts) $$`);
    await runner.query(`
      DROP FUNCTION app.audit_drop(bigint, text, bytea), app.audit_state(bigint, bytea, text, bytea), app.audit_seal(integer),
        app.audit_seal_at(integer, timestamptz), app.audit_line(audit_entry), app.audit_waiting_councils()`);
    await runner.query(`DROP TABLE audit_statement, audit_link, audit_waiting`);
    await runner.query(`REVOKE DELETE ON audit_entry FROM croisee_definer`);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE audit_waiting (
      council_id uuid NOT NULL REFERENCES council (id),
      entry_seq bigint NOT NULL,
      PRIMARY KEY (council_id, entry_seq)
    )`);
  await runner.query(`
    CREATE TABLE audit_link (
      council_id uuid NOT NULL REFERENCES council (id),
      place bigint NOT NULL,
      entry_seq bigint NOT NULL,
      sealed_at timestamptz NOT NULL,
      hash bytea NOT NULL,
      PRIMARY KEY (council_id, place),
      UNIQUE (council_id, entry_seq)
    )`);
  await runner.query(`
    CREATE TABLE audit_statement (
      council_id uuid NOT NULL REFERENCES council (id),
      kind text NOT NULL CHECK (kind IN ('head', 'dropped')),
      place bigint NOT NULL,
      hash bytea NOT NULL,
      stated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      statement text NOT NULL,
      signature bytea NOT NULL,
      PRIMARY KEY (council_id, kind, place)
    )`);
  for (const table of ['audit_waiting', 'audit_link', 'audit_statement']) {
    await runner.query(`CALL app.protect_tenant_table('${table}', 'SELECT')`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON ${table} TO croisee_definer`);
  }
  await runner.query(`GRANT DELETE ON audit_entry TO croisee_definer`);
  await runner.query(`CREATE POLICY listing ON audit_waiting FOR SELECT TO croisee_definer USING (true)`);
}

async function createAppending(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION app.audit_append(action text, subject_kind text, subject_id uuid, outcome text, facts jsonb, at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      WITH entry AS (
        INSERT INTO audit_entry (council_id, at, actor_id, action, subject_kind, subject_id, outcome, facts)
        VALUES (app.current_council(), at, app.current_account(), action, subject_kind, subject_id, outcome, facts) RETURNING council_id, seq)
      INSERT INTO audit_waiting (council_id, entry_seq) SELECT council_id, seq FROM entry $$`);
}

async function createSealing(runner: QueryRunner): Promise<void> {
  // A copy of this expression stands in the verification, which trusts no function of the database it examines.
  await runner.query(`
    CREATE FUNCTION app.audit_line(e audit_entry) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT json_build_array(e.council_id, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.action, e.subject_kind,
                              e.subject_id, e.outcome, e.facts)::text $$`);
  await runner.query(`
    CREATE FUNCTION app.audit_seal_at(most integer, at timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      council uuid := app.current_council();
      last_place bigint;
      last_hash bytea;
      done integer := 0;
      entry audit_entry;
    BEGIN
      -- One sealer per council, on whichever server: the others come back later.
      IF council IS NULL OR NOT pg_try_advisory_xact_lock(hashtextextended('audit-chain/' || council, 0)) THEN RETURN 0; END IF;
      SELECT l.place, l.hash INTO last_place, last_hash FROM audit_link l WHERE l.council_id = council ORDER BY l.place DESC LIMIT 1;
      IF NOT FOUND THEN last_place := 0; last_hash := decode(repeat('00', 32), 'hex'); END IF;
      FOR entry IN
        SELECT e.* FROM audit_waiting w JOIN audit_entry e ON e.council_id = w.council_id AND e.seq = w.entry_seq
        WHERE w.council_id = council ORDER BY e.seq LIMIT most
      LOOP
        last_place := last_place + 1;
        last_hash := sha256(last_hash || convert_to(
          concat_ws('|', last_place, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), app.audit_line(entry)), 'UTF8'));
        INSERT INTO audit_link (council_id, place, entry_seq, sealed_at, hash) VALUES (council, last_place, entry.seq, at, last_hash);
        DELETE FROM audit_waiting w WHERE w.council_id = council AND w.entry_seq = entry.seq;
        done := done + 1;
      END LOOP;
      RETURN done;
    END $$`);
  // The date of a place is the database's own, never the caller's: rows cannot be aged so as to leave early.
  await runner.query(`
    CREATE FUNCTION app.audit_seal(most integer) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT app.audit_seal_at(most, clock_timestamp()) $$`);
  await runner.query(`
    CREATE FUNCTION app.audit_waiting_councils() RETURNS TABLE (id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT DISTINCT w.council_id FROM audit_waiting w $$`);
  await runner.query(`ALTER FUNCTION app.audit_seal_at(integer, timestamptz) OWNER TO croisee_definer`);
  await runner.query(`ALTER FUNCTION app.audit_seal(integer) OWNER TO croisee_definer`);
  await runner.query(`ALTER FUNCTION app.audit_waiting_councils() OWNER TO croisee_definer`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION app.audit_seal_at(integer, timestamptz) FROM PUBLIC`);
}

async function createStatements(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION app.audit_state(at_place bigint, at_hash bytea, statement text, signature bytea) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      WITH stated AS (
        INSERT INTO audit_statement (council_id, kind, place, hash, statement, signature)
        SELECT l.council_id, 'head', l.place, l.hash, statement, signature FROM audit_link l
        WHERE l.council_id = app.current_council() AND l.place = at_place AND l.hash = at_hash
        ON CONFLICT DO NOTHING RETURNING 1)
      SELECT EXISTS (SELECT 1 FROM stated) $$`);
  await runner.query(`ALTER FUNCTION app.audit_state(bigint, bytea, text, bytea) OWNER TO croisee_definer`);
  await runner.query(`
    CREATE FUNCTION app.audit_drop(up_to bigint, statement text, signature bytea) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      council uuid := app.current_council();
      boundary audit_link;
      dropped bigint;
    BEGIN
      SELECT * INTO boundary FROM audit_link l WHERE l.council_id = council AND l.place = up_to;
      IF NOT FOUND OR boundary.sealed_at > clock_timestamp() - interval '6 months'
         OR NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.council_id = council AND l.place > up_to) THEN
        RAISE EXCEPTION 'The journal keeps at least six months and its last row.';
      END IF;
      INSERT INTO audit_statement (council_id, kind, place, hash, statement, signature) VALUES (council, 'dropped', up_to, boundary.hash, statement, signature);
      DELETE FROM audit_entry e USING audit_link l WHERE l.council_id = council AND l.place <= up_to AND e.council_id = council AND e.seq = l.entry_seq;
      GET DIAGNOSTICS dropped = ROW_COUNT;
      DELETE FROM audit_link l WHERE l.council_id = council AND l.place <= up_to;
      DELETE FROM audit_statement s WHERE s.council_id = council AND s.place < up_to;
      RETURN dropped;
    END $$`);
  await runner.query(`ALTER FUNCTION app.audit_drop(bigint, text, bytea) OWNER TO croisee_definer`);
}

async function putExistingRowsInLine(runner: QueryRunner): Promise<void> {
  // The owner too is bound by row-level security: council by council.
  await runner.query(`
    DO $$
    DECLARE one uuid;
    BEGIN
      FOR one IN SELECT id FROM council LOOP
        PERFORM set_config('app.council_id', one::text, true);
        INSERT INTO audit_waiting (council_id, entry_seq) SELECT council_id, seq FROM audit_entry WHERE council_id = one;
      END LOOP;
      PERFORM set_config('app.council_id', '', true);
    END $$`);
}
