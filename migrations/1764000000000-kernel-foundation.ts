import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground every domain stands on: the role the application serves with (owns nothing, bound by row-level security), the definer role
 * of the few functions that look across councils, tenant protection in one function, grants, audit journal, outbox and key store.
 */
export class KernelFoundation1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA app`);
    await runner.query(`CREATE SCHEMA keystore`);
    await runner.query(`GRANT USAGE ON SCHEMA public, app, keystore TO croisee_app, croisee_definer`);

    await runner.query(`
      CREATE FUNCTION app.current_council() RETURNS uuid LANGUAGE sql STABLE
      AS $$ SELECT nullif(current_setting('app.council_id', true), '')::uuid $$`);
    await runner.query(`
      CREATE FUNCTION app.current_account() RETURNS uuid LANGUAGE sql STABLE
      AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$`);

    // One way to make a table a tenant table: rows of the entered council only, for every role including the owner.
    await runner.query(`
      CREATE PROCEDURE app.protect_tenant_table(target regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE') LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY tenant ON %s USING (council_id = app.current_council()) WITH CHECK (council_id = app.current_council())', target);
        EXECUTE format('GRANT %s ON %s TO croisee_app', privileges, target);
      END $$`);

    await runner.query(`
      CREATE TABLE council (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        bearer text NOT NULL,
        time_zone text NOT NULL DEFAULT 'Europe/Paris',
        fictitious boolean NOT NULL DEFAULT false,
        settings jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON council TO croisee_app`);
    await runner.query(`GRANT SELECT ON council TO croisee_definer`);

    await runner.query(`
      CREATE TABLE access_grant (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        subject_kind text NOT NULL CHECK (subject_kind IN ('situation', 'item', 'meeting')),
        subject_id uuid NOT NULL,
        level text NOT NULL,
        reason text NOT NULL,
        epoch bigint NOT NULL DEFAULT 0,
        source_id uuid,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz,
        UNIQUE (council_id, id)
      )`);
    await runner.query(`CREATE INDEX access_grant_by_account ON access_grant (council_id, account_id, subject_kind, subject_id)`);
    await runner.query(`CREATE INDEX access_grant_by_subject ON access_grant (council_id, subject_kind, subject_id)`);
    await runner.query(`CALL app.protect_tenant_table('access_grant', 'SELECT, INSERT, UPDATE')`);

    await runner.query(`
      CREATE TABLE audit_entry (
        council_id uuid NOT NULL REFERENCES council (id),
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject_kind text,
        subject_id uuid,
        outcome text NOT NULL CHECK (outcome IN ('done', 'read', 'refused')),
        facts jsonb NOT NULL DEFAULT '{}'
      )`);
    await runner.query(`CREATE INDEX audit_entry_by_subject ON audit_entry (council_id, subject_kind, subject_id, seq)`);
    await runner.query(`CALL app.protect_tenant_table('audit_entry', 'SELECT')`);
    await runner.query(`GRANT INSERT, SELECT ON audit_entry TO croisee_definer`);
    await runner.query(`CREATE POLICY appending ON audit_entry FOR INSERT TO croisee_definer WITH CHECK (true)`);
    // The only writer of the journal: nobody can update or delete a row, and a row always belongs to the entered council.
    await runner.query(`
      CREATE FUNCTION app.audit_append(action text, subject_kind text, subject_id uuid, outcome text, facts jsonb, at timestamptz) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
      AS $$ INSERT INTO audit_entry (council_id, at, actor_id, action, subject_kind, subject_id, outcome, facts)
            VALUES (app.current_council(), at, app.current_account(), action, subject_kind, subject_id, outcome, facts) $$`);
    await runner.query(`ALTER FUNCTION app.audit_append(text, text, uuid, text, jsonb, timestamptz) OWNER TO croisee_definer`);

    await runner.query(`
      CREATE TABLE outbox (
        council_id uuid NOT NULL REFERENCES council (id),
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        topic text NOT NULL,
        subject_id uuid NOT NULL,
        ids jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        published_at timestamptz
      )`);
    await runner.query(`CREATE INDEX outbox_waiting ON outbox (council_id, id) WHERE published_at IS NULL`);
    await runner.query(`CALL app.protect_tenant_table('outbox')`);

    await runner.query(`
      CREATE TABLE keystore.council_key (
        council_id uuid PRIMARY KEY REFERENCES council (id),
        wrapped bytea NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE keystore.data_key (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        subject_kind text NOT NULL CHECK (subject_kind IN ('situation', 'meeting', 'council')),
        subject_id uuid NOT NULL,
        wrapped bytea NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (council_id, subject_kind, subject_id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('keystore.council_key')`);
    await runner.query(`CALL app.protect_tenant_table('keystore.data_key')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA keystore CASCADE`);
    await runner.query(`DROP TABLE outbox, audit_entry, access_grant, council CASCADE`);
    await runner.query(`DROP SCHEMA app CASCADE`);
  }
}
