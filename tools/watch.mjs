import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, forgetBuild, outdatedBuilds } from './builds.mjs';
import { projectEnvironment, projectNode } from './private-node.mjs';
import { root } from './root.mjs';

const SETTLE_MS = 300;

/** While developing: the client is rebuilt by Angular's own watcher, the server is rebuilt and replaced when its sources change. */
export function rebuildOnChange(server) {
  forgetBuild('client');
  const client = spawn(projectNode(), ['node_modules/nx/dist/bin/nx.js', 'build', 'client', '--configuration=development', '--watch'], {
    cwd: root,
    env: projectEnvironment(),
    stdio: 'inherit',
  });
  server.ended().then(() => client.kill('SIGTERM'));

  let timer;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => rebuild(server), SETTLE_MS);
  };
  const watched = ['server/src', 'libs', 'migrations', 'seeds']
    .map((folder) => path.join(root, folder))
    .filter((folder) => fs.existsSync(folder));
  for (const folder of watched) fs.watch(folder, { recursive: true }, changed).unref();
}

async function rebuild(server) {
  if (!outdatedBuilds().includes('server')) return;
  try {
    await build('server');
    server.restart();
  } catch (error) {
    // A half-typed file must not end the session: the running server stays, the error is shown.
    console.error(error.message);
  }
}
