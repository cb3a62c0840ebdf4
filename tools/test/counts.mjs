import fs from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/** Kinds of tests by where the file lives, the first that matches. */
const KINDS = [
  ['access', /^server\/test\/access\//],
  ['faults', /^server\/test\/faults\//],
  ['integration', /^server\/test\//],
  ['unit, server', /^server\//],
  ['browser', /^client\/e2e\//],
  ['unit, design system', /^libs\/ui\//],
  ['unit, client', /^client\//],
  ['unit, libraries', /^libs\//],
  ['tools', /./],
];

/**
 * Adds up one `{ kind, passed, failed, skipped }` per kind of test. A test file that could not run, and a step that failed without any
 * failed test to show (lint, type check, build, a crash of Jest, a step not run), each count as one failure.
 */
export function countByKind(results) {
  const counts = new Map();
  const add = (kind, field, number) => {
    const row = counts.get(kind) ?? { kind, passed: 0, failed: 0, skipped: 0 };
    row[field] += number;
    counts.set(kind, row);
  };
  for (const { step, ok } of results) {
    const files = readJestResults(step.results);
    for (const file of files) addFile(file, add);
    if (!ok && !files.some((file) => file.status === 'failed')) add(step.name, 'failed', 1);
  }
  return [...counts.values()];
}

/** The one line that ends the run. */
export function totalsLine(rows) {
  const sum = (field) => rows.reduce((total, row) => total + row[field], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** The rows as aligned text, one line per kind. */
export function table(rows) {
  const lines = [['kind', 'passed', 'failed', 'skipped'], ...rows.map((row) => [row.kind, row.passed, row.failed, row.skipped])];
  return lines.map(([kind, ...numbers]) => kind.padEnd(22) + numbers.map((number) => String(number).padStart(9)).join('')).join('\n');
}

function addFile(file, add) {
  const relative = path.relative(root, file.name).split(path.sep).join('/');
  const [kind] = KINDS.find(([, pattern]) => pattern.test(relative));
  const count = (...statuses) => file.assertionResults.filter(({ status }) => statuses.includes(status)).length;
  add(kind, 'passed', count('passed'));
  add(kind, 'failed', file.status === 'failed' ? Math.max(1, count('failed')) : count('failed'));
  add(kind, 'skipped', count('pending', 'skipped', 'todo', 'disabled'));
}

function readJestResults(file) {
  return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).testResults : [];
}
