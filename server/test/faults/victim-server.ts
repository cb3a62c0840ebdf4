import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../../src/kernel/config/config';

const ROOT = join(__dirname, '../../..');
const READY_TIMEOUT_MS = 60_000;

/** A durable PostgreSQL of its own; `stop` ends it and removes its data. */
export async function durablePostgres(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(__dirname, 'durable-postgres.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    adminUrl: line.toString().trim(),
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

/** The built server as a process of its own on the database of a test world: it can be killed without warning and started again. */
export class VictimServer {
  private child: ChildProcess | undefined;
  private output = '';

  private constructor(
    private readonly folder: string,
    readonly url: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  static async build(config: Config): Promise<VictimServer> {
    const folder = `dist/faults-${process.pid}`;
    await promisify(execFile)(process.execPath, [join(ROOT, 'tools/build-server.mjs'), folder], { cwd: ROOT });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    return new VictimServer(folder, url, {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: config.dataDir,
      DATABASE_ADMIN_URL: config.databaseAdminUrl,
      ROOT_KEY: config.rootKeyHex,
      DEMO: '0',
      LOG_LEVEL: 'error',
    });
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, this.folder, 'main.mjs')], {
      cwd: ROOT,
      env: this.environment,
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (!(await this.isReady())) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The server is not ready:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** As a power cut: the process gets no chance to finish anything. */
  async kill(): Promise<void> {
    const child = this.child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(join(ROOT, this.folder), { recursive: true, force: true });
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/api/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
