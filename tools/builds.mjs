import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectEnvironment, projectNode } from './private-node.mjs';
import { root } from './root.mjs';
import { fingerprint } from './sources.mjs';

const SHARED = ['libs', 'tsconfig.base.json', 'package-lock.json'];
const BUILDS = {
  server: {
    sources: [...SHARED, 'server/src', 'migrations', 'seeds', 'tools/build-server.mjs'],
    result: 'dist/server/main.mjs',
    command: ['tools/build-server.mjs'],
  },
  client: {
    sources: [...SHARED, 'client', 'nx.json'],
    result: 'dist/client/browser/index.html',
    command: ['node_modules/nx/dist/bin/nx.js', 'build', 'client', '--configuration=production'],
  },
};

/** Names the parts ('server', 'client') whose build is missing or older than their sources, compared by content. */
export function outdatedBuilds() {
  return Object.keys(BUILDS).filter((name) => {
    const stamp = stampFile(name);
    return (
      !fs.existsSync(path.join(root, BUILDS[name].result)) ||
      !fs.existsSync(stamp) ||
      fs.readFileSync(stamp, 'utf8') !== fingerprint(BUILDS[name].sources)
    );
  });
}

/** Builds one part and remembers from which sources; a failed build leaves the part outdated. */
export async function build(name) {
  const { sources, command } = BUILDS[name];
  const sourcesBefore = fingerprint(sources);
  forgetBuild(name);
  await run(command, name);
  fs.writeFileSync(stampFile(name), sourcesBefore);
}

/** Makes a part count as outdated: somebody else now writes its result. */
export function forgetBuild(name) {
  fs.rmSync(stampFile(name), { force: true });
}

function stampFile(name) {
  return path.join(root, 'dist', `.${name}-sources`);
}

async function run(args, name) {
  const child = spawn(projectNode(), args, { cwd: root, env: projectEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`the build of the ${name} failed:\n${output.trim()}`);
}
