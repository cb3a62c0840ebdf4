import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the journal counted and no longer holds, by day, act and outcome, without who or about what: figures of a year stay true when its months
 * have left the journal, and when the council has moved to another installation, where its journal does not follow.
 */
export class KernelActCounts1765120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE act_count (
        council_id uuid NOT NULL REFERENCES council (id),
        day date NOT NULL,
        action text NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('done', 'refused')),
        count integer NOT NULL CHECK (count > 0),
        PRIMARY KEY (council_id, day, action, outcome)
      )`);
    await runner.query(`CALL app.protect_tenant_table('act_count', 'SELECT')`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON act_count TO croisee_definer`);
    await runner.query(`
      CREATE FUNCTION app.acts_by_day() RETURNS SETOF act_count LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
        SELECT council_id, day, action, outcome, sum(count)::integer FROM (
          SELECT * FROM act_count WHERE council_id = app.current_council()
          UNION ALL
          SELECT e.council_id, (e.at AT TIME ZONE c.time_zone)::date, e.action, e.outcome, 1 FROM audit_entry e JOIN council c ON c.id = e.council_id
          WHERE e.council_id = app.current_council() AND e.outcome <> 'read') t
        GROUP BY council_id, day, action, outcome $$`);
    await dropping(
      runner,
      `INSERT INTO act_count (council_id, day, action, outcome, count)
       SELECT e.council_id, (e.at AT TIME ZONE c.time_zone)::date, e.action, e.outcome, count(*)
       FROM audit_entry e JOIN audit_link l ON l.council_id = e.council_id AND l.entry_seq = e.seq JOIN council c ON c.id = e.council_id
       WHERE e.council_id = council AND l.place <= up_to AND e.outcome <> 'read' GROUP BY 1, 2, 3, 4
       ON CONFLICT ON CONSTRAINT act_count_pkey DO UPDATE SET count = act_count.count + EXCLUDED.count;`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropping(runner, '');
    await runner.query(`DROP FUNCTION app.acts_by_day()`);
    await runner.query(`DROP TABLE act_count`);
  }
}

/** The one way out of the journal; `counting` is done while the rows are still there. */
async function dropping(runner: QueryRunner, counting: string): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION app.audit_drop(up_to bigint, statement text, signature bytea) RETURNS bigint
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
      ${counting}
      DELETE FROM audit_entry e USING audit_link l WHERE l.council_id = council AND l.place <= up_to AND e.council_id = council AND e.seq = l.entry_seq;
      GET DIAGNOSTICS dropped = ROW_COUNT;
      DELETE FROM audit_link l WHERE l.council_id = council AND l.place <= up_to;
      DELETE FROM audit_statement s WHERE s.council_id = council AND s.place < up_to;
      RETURN dropped;
    END $$`);
}
