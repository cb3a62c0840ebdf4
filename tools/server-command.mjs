import path from 'node:path';
import { install, isInstalled } from './install.mjs';
import { openDatabase } from './open-database.mjs';
import { continueUnderProjectNode, projectNode, runScript } from './private-node.mjs';
import { failPlainly, step } from './progress.mjs';
import { root } from './root.mjs';

/**
 * Runs a program of server/src/entrypoints with the settings and the database of the instance, whether its server runs or not, and ends this
 * process with its exit code. `needsDatabase: false` leaves PostgreSQL alone.
 */
export async function serverCommand(name, args, { needsDatabase = true, dataDir = process.env.DATA_DIR } = {}) {
  try {
    if (!isInstalled()) await step('packages installed', install);
    await continueUnderProjectNode();
    const { build, outdatedBuilds } = await import('./builds.mjs');
    if (outdatedBuilds().includes('server')) await step('server built', () => build('server'));
    const environment = { ...process.env, DATA_DIR: path.resolve(root, dataDir ?? '.data') };
    const database = needsDatabase ? await openDatabase(environment) : { environment: {}, stop: () => Promise.resolve() };
    try {
      const script = path.join(root, `dist/server/${name}.mjs`);
      process.exitCode = await runScript(projectNode(), ['--enable-source-maps', script, ...args], {
        ...environment,
        ...database.environment,
      });
    } finally {
      await database.stop();
    }
  } catch (error) {
    failPlainly(error);
  }
}
