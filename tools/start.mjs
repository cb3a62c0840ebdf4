import path from 'node:path';
import { install, isInstalled } from './install.mjs';
import { openDatabase } from './open-database.mjs';
import { portProblem } from './ports.mjs';
import { continueUnderProjectNode } from './private-node.mjs';
import { failPlainly, step } from './progress.mjs';
import { root } from './root.mjs';

// npm start: from a bare clone to a served address. Until packages are installed only Node's own modules may be imported here.
try {
  if (!isInstalled()) await step('packages installed', install);
  await continueUnderProjectNode();
  await start();
} catch (error) {
  failPlainly(error);
}

async function start() {
  const { build, outdatedBuilds } = await import('./builds.mjs');
  const environment = serverEnvironment();
  await refuseBusyPort(environment.HOST, environment.PORT);
  const outdated = outdatedBuilds();
  await Promise.all(outdated.map((name) => step(`${name} built`, () => build(name))));

  const { ServerProcess } = await import('./server-process.mjs');
  const database = await openDatabase(environment);
  const server = new ServerProcess({ ...environment, ...database.environment });
  let asked = false;
  const askToStop = () => {
    asked = true;
    server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, askToStop);
  if (process.argv.includes('--watch')) {
    const { rebuildOnChange } = await import('./watch.mjs');
    rebuildOnChange(server);
  }
  const code = await server.ended();
  await database.stop();
  if (asked) console.log('\n✓ stopped');
  process.exit(asked ? 0 : code || 1);
}

function serverEnvironment() {
  return {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    HOST: process.env.HOST ?? '127.0.0.1',
    PORT: process.env.PORT ?? '3000',
    DATA_DIR: path.resolve(root, process.env.DATA_DIR ?? '.data'),
    CLIENT_DIR: path.join(root, 'dist/client/browser'),
  };
}

async function refuseBusyPort(host, port) {
  const problem = await portProblem(host, Number(port));
  if (problem === 'EADDRINUSE')
    throw new Error(`Port ${port} is already in use: stop the other program, or choose another port with PORT=3001 npm start`);
  if (problem) throw new Error(`Cannot listen on ${host}:${port} (${problem}): choose another HOST or PORT`);
}
