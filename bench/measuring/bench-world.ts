import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestWorld, type TestWorld } from '../../server/test/support/test-server';
import { startPostgres } from '../../tools/pg.mjs';
import { freePort } from '../../tools/ports.mjs';
import { PinnedProcess } from './pinned-process';

export interface RunningSubject {
  readonly url: string;
  readonly process: PinnedProcess;
}

/** A durable PostgreSQL with content that was written through the product: what the measured server finds when it starts. */
export class BenchWorld<Content> {
  private constructor(
    private readonly world: TestWorld,
    private readonly folder: string,
    /** Where the product keeps its data, as the database's owner. */
    readonly databaseUrl: string,
    readonly content: Content,
    private readonly stopPostgres: () => Promise<void>,
  ) {}

  /** `prepare` fills the database through a server that is stopped afterwards. */
  static async create<Content>(prepare: (world: TestWorld) => Promise<Content>): Promise<BenchWorld<Content>> {
    const folder = mkdtempSync(join(tmpdir(), 'croisee-bench-'));
    const postgres = await startPostgres({ dataDir: folder, durable: true, settings: { max_connections: '200', max_wal_size: '4GB' } });
    process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl;
    try {
      const world = await startTestWorld();
      const content = await prepare(world);
      await world.server.stop();
      return new BenchWorld(world, folder, world.config.databaseAdminUrl, content, postgres.stop);
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  }

  /** Starts the built server, as in production, on this database; called again, one more beside it. */
  async startServer(environment: NodeJS.ProcessEnv = {}): Promise<RunningSubject> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const { config } = this.world;
    const env = {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: config.dataDir,
      DATABASE_ADMIN_URL: config.databaseAdminUrl,
      ROOT_KEY: config.rootKeyHex,
      DEMO: '0',
      LOG_LEVEL: 'error',
      ...environment,
    };
    const isReady = async (): Promise<boolean> => {
      try {
        return (await fetch(`${url}/api/health/ready`)).ok;
      } catch {
        return false;
      }
    };
    return { url, process: await PinnedProcess.start('dist/bench/server/main.mjs', env, isReady) };
  }

  /** Where PostgreSQL writes what it has to say. */
  get postgresLog(): string {
    return join(this.folder, 'postgres.log');
  }

  async close(): Promise<void> {
    await this.stopPostgres();
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.world.config.dataDir, { recursive: true, force: true });
  }
}
