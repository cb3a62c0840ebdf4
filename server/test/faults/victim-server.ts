import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../../src/kernel/config/config';
import type { KillPoint } from '../../src/kernel/faults/kill-points';
import { projectRoot } from './project-root';
import type { VictimMeasure, VictimRequest } from './victim-main';

const READY_TIMEOUT_MS = 60_000;
const DEATH_TIMEOUT_MS = 60_000;
const KEPT_OUTPUT = 20_000;

/** The server of the campaign, bundled once for a run; `remove` deletes the bundle. */
export interface VictimBuild {
  readonly folder: string;
  remove(): void;
}

/** Bundles `victim-main.ts` into a folder of its own. */
export async function buildVictim(folder = `dist/faults-${process.pid}`): Promise<VictimBuild> {
  const script = join(projectRoot(), 'tools/build-server.mjs');
  await promisify(execFile)(process.execPath, [script, folder, 'server/test/faults/victim-main.ts'], { cwd: projectRoot() });
  return { folder, remove: () => rmSync(join(projectRoot(), folder), { recursive: true, force: true }) };
}

/** One server process on the database of a test world: it can be killed without warning, at a named point, frozen, and started again. */
export class VictimServer {
  private child: ChildProcess | undefined;
  private output = '';

  private constructor(
    private readonly build: VictimBuild,
    readonly url: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  static async create(build: VictimBuild, config: Config, more: NodeJS.ProcessEnv = {}): Promise<VictimServer> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const own = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url, DATA_DIR: config.dataDir };
    const kept = { DATABASE_ADMIN_URL: config.databaseAdminUrl, ROOT_KEY: config.rootKeyHex, DEMO: '0', LOG_LEVEL: 'error' };
    return new VictimServer(build, url, { ...process.env, ...own, ...kept, ...more });
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The end of what the server printed. */
  get printed(): string {
    return this.output;
  }

  /** Starts it, unless it runs, and resolves once it is ready. */
  async start(): Promise<void> {
    if (this.isRunning) return;
    const args = ['--enable-source-maps', '--expose-gc', join(projectRoot(), this.build.folder, 'victim-main.mjs')];
    const child = spawn(process.execPath, args, {
      cwd: projectRoot(),
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output = (this.output + chunk.toString()).slice(-KEPT_OUTPUT)));
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (!(await this.isReady())) {
      if (!this.isRunning || Date.now() > deadline) throw new Error(`The server is not ready:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** As a power cut: the process gets no chance to finish anything. */
  async kill(): Promise<void> {
    const child = this.child;
    if (child === undefined || !this.isRunning) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Arms a kill point. */
  async arm(point: KillPoint, nth: number): Promise<void> {
    await this.ask({ arm: point, nth });
  }

  /** Resolves once the process has ended by itself; answers false when it has not in time. */
  async died(timeoutMs = DEATH_TIMEOUT_MS): Promise<boolean> {
    for (const deadline = Date.now() + timeoutMs; this.isRunning && Date.now() < deadline;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return !this.isRunning;
  }

  /** Stops the process from running, without ending it, or lets it go on. */
  freeze(isFrozen: boolean): void {
    this.child?.kill(isFrozen ? 'SIGSTOP' : 'SIGCONT');
  }

  /** Resident memory after a garbage collection. */
  async rssBytes(): Promise<number> {
    return (await this.ask({ measure: true })).rssBytes;
  }

  private async ask(request: VictimRequest): Promise<VictimMeasure> {
    const child = this.child;
    if (child === undefined) throw new Error('The server was not started.');
    const answer = once(child, 'message', { signal: AbortSignal.timeout(10_000) });
    child.send(request);
    return ((await answer) as [VictimMeasure])[0];
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
