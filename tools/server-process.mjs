import { spawn } from 'node:child_process';
import { projectNode } from './private-node.mjs';
import { root } from './root.mjs';

const STOP_TIMEOUT_SECONDS = 15;

/** The server as a child process: it can be replaced by a newer build, and is asked politely to stop before it is forced to. */
export class ServerProcess {
  #environment;
  #child;
  #replacing = false;
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

  stop() {
    this.#replacing = false;
    this.#terminate();
  }

  restart() {
    this.#replacing = true;
    this.#terminate();
  }

  #spawn() {
    this.#child = spawn(projectNode(), ['--enable-source-maps', 'dist/server/main.mjs'], {
      cwd: root,
      stdio: 'inherit',
      env: this.#environment,
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
