/// <reference types="node" />
import fs from 'node:fs';
import path from 'node:path';
import { judge, partOf, readMarked, type Judgement, type Part } from './evaluation';

const FOLDER = path.join(__dirname, '../evaluation');

// Floors a little under the figures of docs/pseudonymisation.md: a rule that loses what was found is seen at once.
describe('the marked texts', () => {
  const judged = fs.readdirSync(FOLDER).flatMap((file) =>
    fs
      .readFileSync(path.join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ file, part: partOf(path.parse(file).name, line), ...judge(readMarked(line)) })),
  );

  it('are more than four hundred, at least two hundred of them held out, and as many of strangers', () => {
    expect(judged.length).toBeGreaterThan(400);
    for (const part of ['held-out', 'strangers']) expect(judged.filter((each) => each.part === part).length).toBeGreaterThan(200);
  });

  it.each<[Part, number]>([
    ['tuning', 0.95],
    ['held-out', 0.94],
    ['strangers', 0.85],
  ])('%s: recall and precision keep their floors', (part, floor) => {
    const chosen = judged.filter((each) => each.part === part);
    expect(recallOf(chosen)).toBeGreaterThanOrEqual(floor);
    expect(precisionOf(chosen)).toBeGreaterThanOrEqual(0.95);
  });

  it('ask at most one and a half confirmations a sheet', () => {
    const sheets = judged.filter(({ file }) => file === 'sheets.txt');
    expect(sum(sheets, ({ toConfirm }) => toConfirm) / sheets.length).toBeLessThanOrEqual(1.5);
  });
});

function recallOf(judged: readonly Judgement[]): number {
  const passages = judged.flatMap(({ kinds }) => kinds);
  return passages.filter(({ isFound }) => isFound).length / passages.length;
}

function precisionOf(judged: readonly Judgement[]): number {
  return sum(judged, ({ right }) => right) / sum(judged, ({ reported }) => reported);
}

function sum(judged: readonly Judgement[], of: (each: Judgement) => number): number {
  return judged.reduce((total, each) => total + of(each), 0);
}
