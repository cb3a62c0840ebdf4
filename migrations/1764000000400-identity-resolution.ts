import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What must look across councils (session resolution, a person's councils, the list for jobs) as definer functions, so that the
 * application's role never does.
 */
export class IdentityResolution1764000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT SELECT ON account, membership, mandate, structure, charter_version, charter_signature TO croisee_definer`);
    await runner.query(`GRANT SELECT, UPDATE ON sign_in_session TO croisee_definer`);
    for (const table of ['membership', 'mandate', 'structure', 'charter_version', 'charter_signature'])
      await runner.query(`CREATE POLICY resolving ON ${table} FOR SELECT TO croisee_definer USING (true)`);

    // Every request enters its council here: no membership, no context, hence no row.
    await runner.query(`
      CREATE FUNCTION app.enter(account uuid, council uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM membership m WHERE m.account_id = account AND m.council_id = council AND m.left_at IS NULL) THEN
          RAISE EXCEPTION 'FORBIDDEN';
        END IF;
        PERFORM set_config('app.user_id', account::text, true), set_config('app.council_id', council::text, true);
      END $$`);
    await runner.query(`ALTER FUNCTION app.enter(uuid, uuid) OWNER TO croisee_definer`);
    // Jobs and the sign-in path act for a council without being a member of it.
    await runner.query(`
      CREATE FUNCTION app.enter_as_system(council uuid) RETURNS void LANGUAGE sql
      AS $$ SELECT set_config('app.user_id', '', true), set_config('app.council_id', council::text, true) $$`);

    await runner.query(`
      CREATE FUNCTION app.councils_of(account uuid, today date) RETURNS TABLE (id uuid, name text, fictitious boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.id, c.name, c.fictitious FROM council c
        JOIN membership m ON m.council_id = c.id AND m.account_id = account AND m.left_at IS NULL
        WHERE EXISTS (SELECT 1 FROM mandate d WHERE d.council_id = c.id AND d.member_id = m.id AND d.ended_at IS NULL AND d.starts_on <= today AND (d.ends_on IS NULL OR today <= d.ends_on))
        ORDER BY c.name, c.id $$`);
    await runner.query(`ALTER FUNCTION app.councils_of(uuid, date) OWNER TO croisee_definer`);

    // One round trip per request: the live session, its account, and what the person is in the chosen council today.
    await runner.query(`
      CREATE FUNCTION app.resolve_session(hash bytea, at timestamptz, idle interval) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object(
          'sessionId', s.id, 'accountId', a.id, 'email', a.email, 'displayName', a.display_name, 'language', a.language, 'lastSeenAt', s.last_seen_at,
          'council', CASE WHEN m.id IS NULL THEN NULL ELSE jsonb_build_object(
            'id', c.id, 'name', c.name, 'fictitious', c.fictitious, 'timeZone', c.time_zone, 'memberId', m.id,
            'charter', (SELECT jsonb_build_object('versionId', v.id, 'publishedAt', v.published_at) FROM charter_version v
                         WHERE v.council_id = c.id AND v.published_at <= at ORDER BY v.published_at DESC LIMIT 1),
            'signatures', (SELECT coalesce(jsonb_agg(jsonb_build_object('versionId', g.version_id, 'signedAt', g.signed_at, 'withdrawnAt', g.withdrawn_at)), '[]')
                            FROM charter_signature g WHERE g.council_id = c.id AND g.account_id = a.id),
            'mandates', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'role', d.role, 'structureId', d.structure_id, 'listedService', coalesce(t.listed_service, false),
                             'profession', d.profession, 'from', d.starts_on, 'until', d.ends_on, 'endedAt', d.ended_at, 'endReason', d.end_reason)), '[]')
                          FROM mandate d LEFT JOIN structure t ON t.council_id = d.council_id AND t.id = d.structure_id
                          WHERE d.council_id = c.id AND d.member_id = m.id)) END)
        FROM sign_in_session s
        JOIN account a ON a.id = s.account_id AND a.status = 'active'
        LEFT JOIN council c ON c.id = s.council_id
        LEFT JOIN membership m ON m.council_id = c.id AND m.account_id = a.id AND m.left_at IS NULL
        WHERE s.token_hash = hash AND s.ended_at IS NULL AND s.absolute_end_at > at AND s.last_seen_at > at - idle $$`);
    await runner.query(`ALTER FUNCTION app.resolve_session(bytea, timestamptz, interval) OWNER TO croisee_definer`);

    await runner.query(`
      CREATE FUNCTION app.all_councils() RETURNS TABLE (id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
      AS $$ SELECT c.id FROM council c ORDER BY c.id $$`);
    await runner.query(`ALTER FUNCTION app.all_councils() OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION app.all_councils(), app.resolve_session(bytea, timestamptz, interval), app.councils_of(uuid, date), app.enter_as_system(uuid), app.enter(uuid, uuid)`,
    );
    for (const table of ['membership', 'mandate', 'structure', 'charter_version', 'charter_signature'])
      await runner.query(`DROP POLICY resolving ON ${table}`);
  }
}
