import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../root.mjs';

const NX = 'node_modules/nx/dist/bin/nx.js';
const WORKERS = Math.max(1, Math.floor(os.availableParallelism() / 2));

/** Where logs and Jest's results of the last run are kept. */
export const resultsFolder = path.join(root, 'dist/test');

/**
 * Every step of `npm test`, longest first. `needs`: resources opened before it ('database' shared, 'server' running); `after`: steps that must
 * have passed; `alone`: runs with nothing beside it because it measures time; `tries`: windows of a real browser miss a moment on a busy machine, so
 * that step may fail once, said in its output.
 */
export const STEPS = [
  { name: 'build', args: ['tools/build-all.mjs'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'server', ...jest('server/jest.config.cjs'), needs: 'database' },
  { name: 'typecheck', args: [NX, 'run-many', '-t', 'typecheck', '--parallel=1', '--outputStyle=stream'] },
  { name: 'client', ...jest('client/jest.config.cjs') },
  { name: 'libs', ...jest('libs/jest.config.cjs') },
  { name: 'tools', ...jest('tools/jest.config.cjs') },
  { name: 'browser', ...jest('client/e2e/jest.config.cjs', ['--runInBand']), needs: 'server', after: ['build'], alone: true, tries: 2 },
];

/** Picks the steps named after `--only`, with what they depend on left to the developer; the other arguments go to Jest. */
export function chooseSteps(args) {
  const at = args.indexOf('--only');
  if (at === -1) return STEPS.map((one) => withJestArguments(one, args));
  const names = (args[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !STEPS.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(`No step is named "${unknown.join(', ')}"; the steps are ${STEPS.map((one) => one.name).join(', ')}`);
  const rest = [...args.slice(0, at), ...args.slice(at + 2)];
  return STEPS.filter((one) => names.includes(one.name)).map((one) => withJestArguments({ ...one, after: undefined }, rest));
}

function withJestArguments(one, rest) {
  if (!one.jest) return one;
  const results = path.join(resultsFolder, `${one.name}.json`);
  return { ...one, results, args: [...one.args, '--json', `--outputFile=${results}`, ...rest] };
}

function jest(config, extra = [`--maxWorkers=${WORKERS}`]) {
  return { jest: true, args: ['node_modules/jest/bin/jest.js', '-c', config, '--ci', '--colors=false', ...extra] };
}

/** Empties the folder of results, so that no count of an earlier run is read. */
export function resetResults() {
  fs.rmSync(resultsFolder, { recursive: true, force: true });
  fs.mkdirSync(resultsFolder, { recursive: true });
}
