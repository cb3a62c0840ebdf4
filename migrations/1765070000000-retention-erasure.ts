import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deletion that deletes. The ledger of what was erased lies beside the keys, outside the backups of data, so that a restoration erases again;
 * the certificate says what kind of thing went, when and by which rule. One function takes a situation out of every table: it follows the
 * foreign keys there are, so that a table added later is not forgotten, and ends with the key that opened what backups still hold.
 */
export class RetentionErasure1765070000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE keystore.erasure_ledger (
        council_id uuid NOT NULL REFERENCES council (id),
        subject_kind text NOT NULL CHECK (subject_kind IN ('situation')),
        subject_id uuid NOT NULL,
        certificate jsonb NOT NULL,
        erased_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, subject_kind, subject_id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('keystore.erasure_ledger', 'SELECT, INSERT')`);

    await runner.query(`
      CREATE TABLE erasure_certificate (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid PRIMARY KEY,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        code text NOT NULL,
        status text NOT NULL,
        submitted_quarter text CHECK (submitted_quarter ~ '^[0-9]{4}-Q[1-4]$'),
        cause text NOT NULL CHECK (cause IN ('rule', 'act', 'request')),
        rule text,
        erased_at timestamptz NOT NULL,
        erased_by uuid,
        irrecoverable_on date NOT NULL,
        UNIQUE (council_id, id),
        UNIQUE (council_id, subject_kind, subject_id)
      )`);
    await runner.query(`CALL app.protect_tenant_table('erasure_certificate', 'SELECT, INSERT')`);

    await createDependents(runner);
    await createErasure(runner);
    await createCertificates(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.certify_erasure(uuid)`);
    await runner.query(`DROP FUNCTION app.erase_situation(uuid, timestamptz)`);
    await runner.query(`DROP FUNCTION app.delete_dependents(regclass, uuid[])`);
    await runner.query(`DROP TABLE erasure_certificate, keystore.erasure_ledger`);
  }
}

/** Rows that point at the given ones, deepest first; the council is named in each statement because the owner may bypass row-level security. */
async function createDependents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION app.delete_dependents(target regclass, ids uuid[]) RETURNS bigint LANGUAGE plpgsql AS $$
    DECLARE link record; found uuid[]; gone bigint; total bigint := 0;
    BEGIN
      IF coalesce(cardinality(ids), 0) = 0 THEN RETURN 0; END IF;
      FOR link IN
        SELECT c.conrelid::regclass AS child, a.attname AS col,
               EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = c.conrelid AND i.attname = 'id' AND i.atttypid = 'uuid'::regtype
                         AND NOT i.attisdropped) AS has_id
        FROM pg_constraint c
        CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (own, theirs)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own
        JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.theirs AND f.attname = 'id'
        WHERE c.contype = 'f' AND c.confrelid = target AND c.conrelid NOT IN (target, 'agenda_item'::regclass)
      LOOP
        IF link.has_id THEN
          EXECUTE format('SELECT array_agg(id) FROM %s WHERE council_id = app.current_council() AND %I = ANY($1)', link.child, link.col)
            INTO found USING ids;
          total := total + app.delete_dependents(link.child, found);
        END IF;
        EXECUTE format('DELETE FROM %s WHERE council_id = app.current_council() AND %I = ANY($1)', link.child, link.col) USING ids;
        GET DIAGNOSTICS gone = ROW_COUNT;
        total := total + gone;
      END LOOP;
      RETURN total;
    END $$`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION app.delete_dependents(regclass, uuid[]) FROM PUBLIC`);
}

/** Runs as the owner of the tables, some of which the application may only append to; only for what the ledger says is erased. */
async function createErasure(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION app.erase_situation(target uuid, at timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE here uuid := app.current_council(); items uuid[]; gone bigint; total bigint; bearing record;
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM keystore.erasure_ledger WHERE council_id = here AND subject_kind = 'situation' AND subject_id = target)
      THEN RAISE EXCEPTION 'NOT_IN_LEDGER'; END IF;
      SELECT coalesce(array_agg(id), '{}') INTO items FROM agenda_item WHERE council_id = here AND situation_id = target;
      UPDATE meeting SET epoch = epoch + 1
        WHERE council_id = here AND id IN (SELECT meeting_id FROM agenda_item WHERE council_id = here AND id = ANY(items));
      total := app.delete_dependents('agenda_item', items);
      -- Tables without a foreign key say by the name of their column what they are about.
      FOR bearing IN
        SELECT c.oid::regclass AS place, a.attname AS col FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.oid <> 'agenda_item'::regclass
          AND a.attname = 'item_id' AND a.atttypid = 'uuid'::regtype
      LOOP
        EXECUTE format('DELETE FROM %s WHERE council_id = $1 AND %I = ANY($2)', bearing.place, bearing.col) USING here, items;
        GET DIAGNOSTICS gone = ROW_COUNT;
        total := total + gone;
      END LOOP;
      DELETE FROM withheld_subject WHERE council_id = here AND subject_id = ANY(items || target);
      UPDATE access_grant SET valid_until = at
        WHERE council_id = here AND subject_id = ANY(items || target) AND (valid_until IS NULL OR valid_until > at);
      -- The item stays as a place on an agenda, off every page, without a word.
      UPDATE agenda_item SET situation_id = NULL, status = 'withdrawn', texts = '' WHERE council_id = here AND id = ANY(items);
      total := total + app.delete_dependents('situation', ARRAY[target]);
      FOR bearing IN
        SELECT c.oid::regclass AS place, a.attname AS col FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'situation_id' AND a.atttypid = 'uuid'::regtype
      LOOP
        EXECUTE format('DELETE FROM %s WHERE council_id = $1 AND %I = $2', bearing.place, bearing.col) USING here, target;
        GET DIAGNOSTICS gone = ROW_COUNT;
        total := total + gone;
      END LOOP;
      DELETE FROM situation WHERE council_id = here AND id = target;
      GET DIAGNOSTICS gone = ROW_COUNT;
      DELETE FROM keystore.data_key WHERE council_id = here AND subject_kind = 'situation' AND subject_id = target;
      RETURN total + gone;
    END $$`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION app.erase_situation(uuid, timestamptz) FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION app.erase_situation(uuid, timestamptz) TO croisee_app`);
}

/** The certificate is written from the ledger, so that a restoration writes the same one again. */
async function createCertificates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION app.certify_erasure(target uuid) RETURNS void LANGUAGE sql AS $$
      INSERT INTO erasure_certificate (council_id, id, subject_kind, subject_id, code, status, submitted_quarter, cause, rule, erased_at, erased_by,
                                       irrecoverable_on)
      SELECT l.council_id, (l.certificate->>'id')::uuid, l.subject_kind, l.subject_id, l.certificate->>'code', l.certificate->>'status',
             l.certificate->>'submittedQuarter', l.certificate->>'cause', l.certificate->>'rule', l.erased_at,
             (l.certificate->>'erasedBy')::uuid, (l.certificate->>'irrecoverableOn')::date
      FROM keystore.erasure_ledger l WHERE l.council_id = app.current_council() AND l.subject_id = target
      ON CONFLICT DO NOTHING $$`);
}
