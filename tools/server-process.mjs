import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectNode } from './private-node.mjs';
import { root } from './root.mjs';

const STOP_TIMEOUT_SECONDS = 15;

/** Runs the built server in a process that does not outlive this one; `options.stdio` must hold an 'ipc' channel. */
export function spawnServer(env, options) {
  const watch = pathToFileURL(path.join(root, 'tools/end-with-launcher.mjs')).href;
  return spawn(projectNode(), ['--enable-source-maps', '--import', watch, 'dist/server/main.mjs'], { ...options, cwd: root, env });
}

/** The server as a child process: it can be replaced by a newer build, and is asked politely to stop before it is forced to. */
export class ServerProcess {
  #environment;
  #child;
  #replacing = false;
  #stopping = false;
  #ended;
  #resolveEnded;

  constructor(environment) {
    this.#environment = environment;
    this.#ended = new Promise((resolve) => (this.#resolveEnded = resolve));
    this.#spawn();
  }

  /** Resolves with the exit code once the server has ended for good. */
  ended() {
    return this.#ended;
  }

  /** Asks the server to end; asking again changes nothing. */
  stop() {
    if (this.#stopping) return;
    this.#stopping = true;
    this.#replacing = false;
    this.#terminate();
  }

  /** Ends the server and starts the build that is on the disk now, unless it is being stopped. */
  restart() {
    if (this.#stopping) return;
    this.#replacing = true;
    this.#terminate();
  }

  #spawn() {
    // Its own process group: Ctrl+C in a terminal reaches the launcher only, which then asks the server once.
    this.#child = spawnServer(this.#environment, {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
    });
    this.#child.on('error', (error) => {
      console.error(`The server could not be started: ${error.message}`);
      this.#resolveEnded(1);
    });
    this.#child.on('exit', (code, signal) => {
      if (!this.#replacing) return this.#resolveEnded(signal ? 1 : code);
      this.#replacing = false;
      this.#spawn();
    });
  }

  #terminate() {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode) return;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_SECONDS * 1000).unref();
  }
}
