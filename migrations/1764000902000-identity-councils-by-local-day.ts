import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days of a mandate are those of its council: somebody signs in to a council while it is still their last day there, in its own zone. */
export class IdentityCouncilsByLocalDay1764000902000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.councils_of(uuid, date)`);
    await create(runner, 'at timestamptz', '(at AT TIME ZONE c.time_zone)::date');
    await runner.query(`ALTER FUNCTION app.councils_of(uuid, timestamptz) OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.councils_of(uuid, timestamptz)`);
    await create(runner, 'today date', 'today');
    await runner.query(`ALTER FUNCTION app.councils_of(uuid, date) OWNER TO croisee_definer`);
  }
}

function create(runner: QueryRunner, parameter: string, day: string): Promise<unknown> {
  return runner.query(`
    CREATE FUNCTION app.councils_of(account uuid, ${parameter}) RETURNS TABLE (id uuid, name text, fictitious boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT c.id, c.name, c.fictitious FROM council c
      JOIN membership m ON m.council_id = c.id AND m.account_id = account AND m.left_at IS NULL
      WHERE EXISTS (SELECT 1 FROM mandate d WHERE d.council_id = c.id AND d.member_id = m.id AND d.ended_at IS NULL
                      AND d.starts_on <= ${day} AND (d.ends_on IS NULL OR ${day} <= d.ends_on))
      ORDER BY c.name, c.id $$`);
}
