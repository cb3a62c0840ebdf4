import path from 'node:path';
import { install, isInstalled } from './install.mjs';
import { openDatabase } from './open-database.mjs';
import { continueUnderProjectNode, projectNode, runScript } from './private-node.mjs';
import { failPlainly, step } from './progress.mjs';
import { root } from './root.mjs';

// npm run found-council -- --name … : a first council without the demonstration, whether the server runs or not.
try {
  if (!isInstalled()) await step('packages installed', install);
  await continueUnderProjectNode();
  process.exitCode = await foundCouncil();
} catch (error) {
  failPlainly(error);
}

async function foundCouncil() {
  const { build, outdatedBuilds } = await import('./builds.mjs');
  if (outdatedBuilds().includes('server')) await step('server built', () => build('server'));
  const environment = { ...process.env, DATA_DIR: path.resolve(root, process.env.DATA_DIR ?? '.data') };
  const database = await openDatabase(environment);
  try {
    const script = path.join(root, 'dist/server/found-council.mjs');
    return await runScript(projectNode(), ['--enable-source-maps', script, ...process.argv.slice(2)], {
      ...environment,
      ...database.environment,
    });
  } finally {
    await database.stop();
  }
}
