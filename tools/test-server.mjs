import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from './pg.mjs';
import { freePort } from './ports.mjs';
import { root } from './root.mjs';
import { spawnServer } from './server-process.mjs';

/** The first start plays the whole demonstration, which a busy machine does slowly. */
const READY_TIMEOUT_SECONDS = 300;

/**
 * Starts the built server as production does (durable PostgreSQL of its own, demonstration councils, client, a free port) and waits until it
 * is ready. Gives `url`, `dataDir` (with demo-accounts.json), `kill()` (as a power cut), `stop()`, `restart()` on the same address and data,
 * and `dispose()`, which ends everything and removes the data.
 */
export async function startTestServer({ environment = {}, port = undefined } = {}) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'croisee-e2e-'));
  const postgres = await startPostgres({ dataDir: path.join(dataDir, 'postgres') });
  const server = new TestServer(dataDir, port ?? (await freePort()), { DATABASE_ADMIN_URL: postgres.adminUrl, ...environment });
  const dispose = async () => {
    await server.stop();
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await server.restart();
  } catch (error) {
    await dispose();
    throw error;
  }
  return Object.assign(server, { dispose });
}

class TestServer {
  #environment;
  #child;
  #output = '';

  constructor(dataDir, port, environment) {
    this.dataDir = dataDir;
    this.url = `http://127.0.0.1:${port}`;
    const own = {
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: this.url,
      CLIENT_DIR: path.join(root, 'dist/client/browser'),
    };
    this.#environment = { ...process.env, NODE_ENV: 'production', ...own, ...environment };
  }

  /** Everything the server printed, for a test that fails. */
  get output() {
    return this.#output;
  }

  async restart() {
    await this.stop();
    const child = spawnServer(this.#environment, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.#output += chunk));
    for (const deadline = Date.now() + READY_TIMEOUT_SECONDS * 1000; Date.now() < deadline; await delay(100)) {
      if (hasEnded(child)) throw new Error(`The server ended before it was ready:\n${this.#output}`);
      if (await isReady(this.url)) return;
    }
    throw new Error(`The server was not ready within ${READY_TIMEOUT_SECONDS} s:\n${this.#output}`);
  }

  stop() {
    return this.#end('SIGTERM');
  }

  kill() {
    return this.#end('SIGKILL');
  }

  async #end(signal) {
    const child = this.#child;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill(signal);
    const forced = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(forced);
  }
}

function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/api/health/ready`)).ok;
  } catch {
    return false;
  }
}
