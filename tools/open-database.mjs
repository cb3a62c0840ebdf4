import path from 'node:path';
import { step } from './progress.mjs';

/**
 * The database given by DATABASE_URL (or its _FILE), else the embedded one, kept in the data directory. Packages must be installed;
 * `print` receives the progress.
 */
export async function openDatabase(environment, print = console.log) {
  const { DATABASE_URL, DATABASE_URL_FILE, DATABASE_ADMIN_URL, DATABASE_ADMIN_URL_FILE } = environment;
  if (DATABASE_ADMIN_URL || DATABASE_ADMIN_URL_FILE) return { environment: {}, stop: () => Promise.resolve() };
  if (DATABASE_URL) return { environment: { DATABASE_ADMIN_URL: DATABASE_URL }, stop: () => Promise.resolve() };
  if (DATABASE_URL_FILE) return { environment: { DATABASE_ADMIN_URL_FILE: DATABASE_URL_FILE }, stop: () => Promise.resolve() };
  const { startPostgres } = await import('./pg.mjs');
  const postgres = await step('PostgreSQL ready', () => startPostgres({ dataDir: path.join(environment.DATA_DIR, 'postgres') }), print);
  return { environment: { DATABASE_ADMIN_URL: postgres.adminUrl }, stop: () => step('PostgreSQL stopped', postgres.stop, print) };
}
