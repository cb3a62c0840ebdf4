import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { projectRoot } from './project-root';

/** A durable PostgreSQL of its own, in a process of its own; it can be stopped as by a power cut and comes back at the same address. */
export class DurablePostgres {
  private constructor(
    private readonly child: ChildProcess,
    private readonly lines: Interface,
    readonly adminUrl: string,
  ) {}

  static async start(): Promise<DurablePostgres> {
    const script = join(projectRoot(), 'server/test/faults/durable-postgres-process.mjs');
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const [url] = (await once(lines, 'line')) as [string];
    return new DurablePostgres(child, lines, url);
  }

  /** Stops it in immediate mode, as a crash does; resolves once it answers again. */
  async crash(): Promise<void> {
    const up = once(this.lines, 'line');
    this.child.stdin?.write('crash\n');
    await up;
  }

  /** Ends it and removes its data. */
  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.stdin?.end();
    await ended;
  }
}
