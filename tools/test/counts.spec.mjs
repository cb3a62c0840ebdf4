import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../root.mjs';
import { countByKind, totalsLine } from './counts.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'counts-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const jestFile = (name, status, ...statuses) => ({
  name: path.join(root, name),
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
});
const step = (name, ...testResults) => {
  const results = path.join(folder, `${name}.json`);
  fs.writeFileSync(results, JSON.stringify({ testResults }));
  return { name, results };
};

describe('the counts of a run', () => {
  it('sort tests by kind from the place of their file', () => {
    const server = step(
      'server',
      jestFile('server/src/a.spec.ts', 'passed', 'passed'),
      jestFile('server/test/access/b.e2e-spec.ts', 'passed', 'passed', 'pending'),
    );
    expect(countByKind([{ step: server, ok: true }])).toEqual([
      { kind: 'unit, server', passed: 1, failed: 0, skipped: 0 },
      { kind: 'access', passed: 1, failed: 0, skipped: 1 },
    ]);
  });

  it('count a test file that could not run as one failure', () => {
    const libs = step(
      'libs',
      jestFile('libs/domain/src/a.spec.ts', 'failed'),
      jestFile('libs/domain/src/b.spec.ts', 'passed', 'passed', 'passed'),
    );
    expect(totalsLine(countByKind([{ step: libs, ok: false }]))).toBe('2 passed, 1 failed');
  });

  it('count a failed step without tests, and one that was not run, as one failure each', () => {
    const rows = countByKind([
      { step: { name: 'lint' }, ok: false },
      { step: { name: 'browser', results: path.join(folder, 'absent.json') }, ok: false },
    ]);
    expect(totalsLine(rows)).toBe('0 passed, 2 failed');
  });
});
