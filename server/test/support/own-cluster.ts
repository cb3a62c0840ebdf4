import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A PostgreSQL of one test file alone: its roles, its log, its write-ahead log. */
export interface OwnCluster {
  readonly adminUrl: string;
  /** `cluster/` and `postgres.log` are in it. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** Throw-away, with these settings of PostgreSQL. */
export async function startOwnCluster(settings: Readonly<Record<string, string>> = {}): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'croisee-own-'));
  const script = join(__dirname, 'run-own-cluster.mjs');
  const child = spawn(process.execPath, [script, folder, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [adminUrl] = (await Promise.race([once(createInterface(child.stdout), 'line'), once(child, 'exit')])) as [string];
  if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${child.exitCode}`);
  return {
    adminUrl,
    folder,
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
