import { once } from 'node:events';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { bootServer, type RunningServer } from '../../src/boot';
import type { Config } from '../../src/kernel/config/config';
import { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

/** Two servers over one database; `world` is that of the first. */
export interface TwoNodes {
  readonly world: TestWorld;
  readonly nodes: Readonly<Record<'a' | 'b', RunningServer>>;
  /** A session of somebody, opened on one node. */
  session(node: 'a' | 'b', person: string): Promise<HttpClient>;
  /** A socket of somebody on one node. */
  connect(node: 'a' | 'b', person: string): Promise<LiveClient>;
  close(): Promise<void>;
}

export async function startTwoNodes(config: Partial<Config> = {}): Promise<TwoNodes> {
  const world = await startTestWorld({ config });
  const b = await bootServer({ ...world.config, port: 0 });
  const nodes = { a: world.server, b };
  const opened: LiveClient[] = [];
  const session = (node: 'a' | 'b', person: string) =>
    new HttpClient(nodes[node].url).signedIn(world.here.people[person]?.email ?? '', TEST_PASSWORD);
  return {
    world,
    nodes,
    session,
    connect: async (node, person) => {
      const client = await LiveClient.connect(await session(node, person));
      opened.push(client);
      return client;
    },
    close: async () => {
      for (const client of opened) client.close();
      await b.stop();
      await world.close();
    },
  };
}

/** A connection of the owner to the database of a world, to watch and to hinder the nodes. */
export async function ownerOf(world: TestWorld): Promise<Client> {
  const client = new Client({ connectionString: world.config.databaseAdminUrl });
  await client.connect();
  return client;
}

/** Where a throw-away Redis answers, or undefined on a machine without one. */
export interface Redis {
  readonly url: string;
  stop(): Promise<void>;
}

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'croisee-redis-'));
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], { stdio: 'pipe' });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ready to accept connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`Redis did not start:\n${output}`)));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once the test holds; rejects with what was awaited. */
export async function until(test: () => boolean | Promise<boolean>, what: string, timeoutMs = 8_000): Promise<number> {
  const startedAt = performance.now();
  while (!(await test())) {
    if (performance.now() - startedAt > timeoutMs) throw new Error(`not ${what} within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - startedAt;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
