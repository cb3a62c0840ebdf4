import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import net from 'node:net';

const TASKSET = '/usr/bin/taskset';
const READY_TIMEOUT_MS = 60_000;

/** A measured server: a Node process of its own on the first processor, while the load comes from the second. */
export class PinnedProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly pid: number,
  ) {}

  /** Starts `node script` and resolves once `isReady` says so; throws what the process printed when it ends before. */
  static async start(script: string, env: NodeJS.ProcessEnv, isReady: () => Promise<boolean>): Promise<PinnedProcess> {
    const node = [process.execPath, '--enable-source-maps', script];
    const [file = '', ...args] = existsSync(TASKSET) ? [TASKSET, '-c', '0', ...node] : node;
    const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-4_000)));
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (!(await isReady())) {
      if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline)
        throw new Error(`${script} is not ready:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return new PinnedProcess(child, child.pid as number);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const late = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(late);
  }
}

/** Keeps this process, which makes the load, off the processor of the measured server. */
export async function pinLoadGenerator(): Promise<void> {
  if (existsSync(TASKSET)) await once(spawn(TASKSET, ['-a', '-cp', '1', String(process.pid)], { stdio: 'ignore' }), 'exit');
}

/** Whether somebody accepts connections on this port of this machine. */
export function answersOn(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const end = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
