import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { failPlainly } from './progress.mjs';
import { root } from './root.mjs';
import { Resources } from './test/resources.mjs';
import { TRUST_TESTS } from './trust/trust-tests.mjs';

/**
 * node tools/trust.mjs [--full] [--only word]: everything that shows confidentiality holds, as one table; exits with 1 when something was missed.
 * The short form is what `npm test` runs anyway; the full one draws more. Reports beside each other in dist/trust.
 */
async function main() {
  const full = process.argv.includes('--full');
  const only = process.argv[process.argv.indexOf('--only') + 1];
  const chosen = TRUST_TESTS.filter(({ name }) => !process.argv.includes('--only') || name.toLowerCase().includes(only.toLowerCase()));
  if (chosen.some(({ needs }) => needs === 'server')) build();
  const resources = new Resources();
  const rows = [];
  for (const test of chosen) {
    console.log(`… ${test.name}`);
    const row = run(test, full, await resources.environmentFor(test.needs));
    console.log(`${row.failed === 0 ? '✓' : '✗'} ${test.name}: ${row.passed} passed, ${row.failed} failed, ${row.seconds.toFixed(0)} s`);
    rows.push(row);
  }
  await resources.close();
  const report = table(rows, full);
  fs.mkdirSync(path.join(root, 'dist/trust'), { recursive: true });
  fs.writeFileSync(path.join(root, 'dist/trust', full ? 'full.md' : 'short.md'), report);
  console.log(`\n${report}`);
  if (rows.some(({ failed, passed }) => failed > 0 || passed === 0)) process.exitCode = 1;
}

/** A browser test needs what is served: without it the last line of an hour would fail. */
function build() {
  const { status } = spawnSync(process.execPath, [path.join(root, 'tools/build-all.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The application could not be built.');
}

function run({ name, config, files, title, volume, environment }, full, needed) {
  const outputFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'trust-')), 'result.json');
  const startedAt = Date.now();
  const chosen = title === undefined ? [] : ['-t', title];
  spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '-c',
      config,
      '--runInBand',
      '--json',
      `--outputFile=${outputFile}`,
      ...chosen,
      ...files,
    ],
    { cwd: root, env: { ...process.env, ...needed, ...(full ? environment : {}) }, stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const result = fs.existsSync(outputFile) ? JSON.parse(fs.readFileSync(outputFile, 'utf8')) : undefined;
  for (const { message } of result?.testResults ?? []) if (message !== '') console.error(message);
  return {
    name,
    volume: full ? volume.full : volume.short,
    passed: result?.numPassedTests ?? 0,
    // A suite that does not load has failed, though none of its tests did.
    failed: result === undefined ? 1 : result.numFailedTests + result.numRuntimeErrorTestSuites,
    seconds: (Date.now() - startedAt) / 1000,
  };
}

function table(rows, full) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const lines = rows.map(
    ({ name, volume, passed, failed, seconds }) =>
      `| ${name} | ${volume} | ${failed === 0 && passed > 0 ? 'held' : '**missed**'} | ${passed} / ${passed + failed} | ${seconds.toFixed(0)} |`,
  );
  return [
    `Commit ${commit}, ${full ? 'full' : 'short'} form, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}.`,
    '',
    '| What | Volume | Result | Tests | Seconds |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

try {
  await main();
} catch (error) {
  failPlainly(error);
}
