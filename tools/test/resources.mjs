import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../pg.mjs';
import { startTestServer } from '../test-server.mjs';

/**
 * What steps need beside their own process, opened at first use and shared: 'database', a throw-away cluster given as
 * TEST_DATABASE_ADMIN_URL; 'server', a demonstration server with a database of its own given as E2E_BASE_URL and E2E_DATA_DIR.
 */
export class Resources {
  #opened = new Map();
  #openers = {
    database: openDatabase,
    server: openServer,
  };

  /** Environment variables that give a step the resource it names; none for a step without needs. */
  async environmentFor(name) {
    if (!name) return {};
    if (!this.#opened.has(name)) this.#opened.set(name, this.#openers[name]());
    return (await this.#opened.get(name)).environment;
  }

  /** Closes one resource, so that the next step that needs it gets a fresh one. */
  async renew(name) {
    const opened = await this.#opened.get(name);
    this.#opened.delete(name);
    await opened?.close();
  }

  /** Closes everything that was opened, whatever failed before. */
  async close() {
    const opened = await Promise.allSettled(this.#opened.values());
    await Promise.allSettled(opened.filter((one) => one.status === 'fulfilled').map((one) => one.value.close()));
  }
}

async function openDatabase() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'croisee-test-'));
  const postgres = await startPostgres({ dataDir, durable: false });
  const close = async () => {
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  return { environment: { TEST_DATABASE_ADMIN_URL: postgres.adminUrl }, close };
}

async function openServer() {
  const server = await startTestServer();
  return { environment: { E2E_BASE_URL: server.url, E2E_DATA_DIR: server.dataDir }, close: () => server.dispose() };
}
