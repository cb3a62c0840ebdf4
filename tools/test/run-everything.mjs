import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectEnvironment, projectNode } from '../private-node.mjs';
import { step } from '../progress.mjs';
import { root } from '../root.mjs';
import { countByKind, table, totalsLine } from './counts.mjs';
import { chooseSteps, resetResults, resultsFolder } from './plan.mjs';
import { Resources } from './resources.mjs';
import { schedule } from './schedule.mjs';

const LANES = Math.min(2, os.availableParallelism());

/** Runs the chosen steps, prints each result as it comes, then the full output of the failed ones, the counts and the totals. */
export async function runEverything(args) {
  const startedAt = performance.now();
  const steps = chooseSteps(args);
  resetResults();
  const resources = new Resources();
  const children = new Set();
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, interrupt);
  const run = (one) => {
    if (interrupted) throw new Error('interrupted');
    return step(one.name, () => runStep(one, resources, children));
  };
  const results = await schedule(steps, LANES, run);
  await resources.close();
  return report(results, startedAt);
}

async function runStep(one, resources, children) {
  for (let tries = one.tries ?? 1; ; tries -= 1) {
    const env = projectEnvironment({ CI: '1', FORCE_COLOR: '0', ...(await resources.environmentFor(one.needs)) });
    const { code, output } = await runToEnd(one.args, env, children);
    fs.writeFileSync(path.join(resultsFolder, `${one.name}.log`), output);
    if (code === 0) return { ok: true };
    if (tries === 1) throw new Error(output.trim() || `ended with code ${code}`);
    console.log(`! ${one.name} failed and is run once more, on a fresh ${one.needs}. What failed:\n${failuresIn(output)}`);
    await resources.renew(one.needs);
  }
}

/** The titles of the tests that failed, as Jest prints them. */
function failuresIn(output) {
  return [...new Set(output.split('\n').filter((line) => line.trimStart().startsWith('●')))].join('\n');
}

function runToEnd(args, env, children) {
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode(), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      children.delete(child);
      resolve({ code, output: stripVTControlCharacters(output) });
    });
  });
}

function report(results, startedAt) {
  for (const { step: one, ok, ran, output } of results) {
    if (!ok) console.log(`\n──── ${one.name} ${ran ? 'failed' : `was not run: ${one.after.join(', ')} failed`} ────\n${output ?? ''}`);
  }
  const rows = countByKind(results);
  console.log(`\n${table(rows)}\n\n${Math.round((performance.now() - startedAt) / 1000)} s in all\n`);
  console.log(totalsLine(rows));
  return results.every(({ ok }) => ok) ? 0 : 1;
}
