import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const NEEDED = [24, 15];
const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform];
const REEXECUTED = 'CROISEE_UNDER_PRIVATE_NODE';

/** Gives the Node program the project runs on: the one installed with its packages, else the current one when recent enough. */
export function projectNode() {
  const shipped = path.join(root, `node_modules/node-${PLATFORM}-${process.arch}/bin/node${process.platform === 'win32' ? '.exe' : ''}`);
  if (fs.existsSync(shipped) && runs(shipped)) return shipped;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return process.execPath;
  throw new Error(
    `Croisée needs Node ${NEEDED.join('.')} or later; this is ${process.version} and no private Node is installed for ${process.platform}-${process.arch}: install a recent Node, then run the command again`,
  );
}

/** Environment in which child programs (nx, jest, eslint…) run on the project's Node and are found without a path. */
export function projectEnvironment(extra = {}) {
  const folders = [path.dirname(projectNode()), path.join(root, 'node_modules/.bin'), process.env.PATH];
  return { ...process.env, PATH: folders.join(path.delimiter), NX_DAEMON: 'false', NX_TUI: 'false', ...extra };
}

/** Runs the current script again under the project's Node when this process is another one; returns only when already under the right one. */
export async function continueUnderProjectNode() {
  const node = projectNode();
  if (process.env[REEXECUTED] || samePlace(node, process.execPath)) return;
  process.exit(await runScript(node, process.argv.slice(1), { ...projectEnvironment(), [REEXECUTED]: '1' }));
}

/** Runs a script in the foreground, passes the ending signals on to it, and gives its exit code. */
export function runScript(node, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

function runs(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function samePlace(a, b) {
  return fs.existsSync(b) && fs.realpathSync(a) === fs.realpathSync(b);
}
