import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Tells whether node_modules holds every package of the lock file in its exact version, reading what npm recorded about its own work. */
export function isInstalled(folder = root) {
  const recorded = path.join(folder, 'node_modules/.package-lock.json');
  if (!fs.existsSync(recorded)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(fs.readFileSync(recorded, 'utf8')).packages;
  return Object.entries(wanted).every(([name, entry]) => name === '' || entry.optional || present[name]?.version === entry.version);
}

/** Installs exactly the packages of the lock file; fails with the last lines of npm when it cannot. */
export async function install() {
  const { file, args } = npm();
  const binFolders = path.join('node_modules', '.bin');
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.endsWith(binFolders))
    .join(path.delimiter);
  const child = spawn(file, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: file === 'npm' && process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`npm ci failed with code ${code}:\n${output.trim().split('\n').slice(-15).join('\n')}`);
}

/** npm must not run on the private Node: it lives in the folder npm is about to replace. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const insideModules = path.join(root, 'node_modules') + path.sep;
  const interpreter = [node, process.execPath].find(
    (candidate) => candidate && fs.existsSync(candidate) && !candidate.startsWith(insideModules),
  );
  return script?.endsWith('.js') && interpreter ? { file: interpreter, args: [script] } : { file: 'npm', args: [] };
}
