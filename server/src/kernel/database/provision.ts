import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Client, DatabaseError } from 'pg';
import { MIGRATIONS } from '../../../../migrations';
import { assertRootKeyFits, noteRootKey } from '../crypto/installed-root-key';
import type { RootKey } from '../crypto/root-key';

export const APP_ROLE = 'croisee_app';
/** Any constant: two nodes that start together migrate one after the other, and wait for a rotation of keys. */
export const MIGRATION_LOCK = 7_402_118;

/**
 * Brings the database to the state this version needs (roles, migrations) over the owner's connection and returns the URL the application
 * serves with: a role that owns nothing and cannot bypass row-level security.
 */
export async function provisionDatabase(
  adminUrl: string,
  rootKey: RootKey,
  onProgress: (message: string) => void = () => undefined,
  /** Fewer when a backup of an earlier version is restored. */
  migrations: typeof MIGRATIONS = MIGRATIONS,
): Promise<string> {
  const password = rootKey.derive('database-role').toString('base64url');
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // Before the role's password, which is derived from it.
    await assertRootKeyFits(admin, rootKey);
    await ensureRolesInTurn(admin, password);
    await migrate(adminUrl, onProgress, migrations);
    await noteRootKey(admin, rootKey);
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.toString();
}

const ROLE_ATTEMPTS = 5;
/** Created meanwhile (42710, 23505), or its row changed under us. */
const MET_ANOTHER: readonly string[] = ['42710', '23505', 'tuple concurrently updated'];

/** Roles belong to the whole cluster and the lock to one database: another one that is provisioned at the same instant may change them too. */
async function ensureRolesInTurn(admin: Client, password: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await ensureRoles(admin, password);
    } catch (error) {
      const metAnother = error instanceof DatabaseError && MET_ANOTHER.some((sign) => error.code === sign || error.message === sign);
      if (!metAnother || attempt === ROLE_ATTEMPTS) throw error;
      await delay(attempt * 50);
    }
}

async function ensureRoles(admin: Client, password: string): Promise<void> {
  for (const [role, attributes] of [
    ['croisee_definer', 'NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE'],
    [APP_ROLE, 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB'],
  ] as const) {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await admin.query(`CREATE ROLE ${role} ${attributes}`);
  }
  await admin.query(`ALTER ROLE ${APP_ROLE} PASSWORD ${admin.escapeLiteral(password)}`);
  // Needed by an owner that is not superuser, to give functions to the definer role.
  await admin.query('GRANT croisee_definer TO CURRENT_USER');
}

async function migrate(adminUrl: string, onProgress: (message: string) => void, migrations: typeof MIGRATIONS): Promise<void> {
  const owner = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await owner.initialize();
  try {
    const done = await owner.runMigrations();
    await owner.query('GRANT SELECT ON migration TO croisee_app');
    if (done.length > 0) onProgress(`${done.length} migrations applied`);
  } finally {
    await owner.destroy();
  }
}

/**
 * Refuses to serve on a database that could lose or leak: durability settings off (allowed for a test's throw-away cluster only), or a role
 * that owns tables or bypasses the wall.
 */
export async function assertSafeDatabase(source: DataSource, throwAway: boolean): Promise<void> {
  const [facts] = await source.query<
    { fsync: string; commit: string; bypass: boolean; owned: string; version: number }[]
  >(`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('server_version_num')::int AS version,
            (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS bypass,
            (SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = current_user) AS owned`);
  const faults: string[] = [];
  if (facts === undefined) throw new Error('The database did not describe itself.');
  if (facts.version < 160_000) faults.push('PostgreSQL 16 or later is needed');
  if (facts.fsync !== 'on' && !throwAway) faults.push('fsync is off: acknowledged work could be lost');
  if (facts.commit === 'off' && !throwAway) faults.push('synchronous_commit is off: acknowledged work could be lost');
  if (facts.bypass) faults.push('the application role bypasses row-level security');
  if (Number(facts.owned) > 0) faults.push('the application role owns tables');
  if (faults.length > 0) throw new Error(`The database is not safe to serve with:\n  ${faults.join('\n  ')}`);
}
