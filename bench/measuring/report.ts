import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { rounded } from './statistics';

/** One line of a scenario: a subject under a load, its figures by name with their unit in the name. */
export interface Measure {
  readonly subject: string;
  readonly load: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** A goal held against what was measured: met when `ratio` is at most (or at least) `limit`. */
export interface Verdict {
  readonly goal: string;
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
  readonly direction: 'at-most' | 'at-least';
}

export interface ScenarioResult {
  readonly name: string;
  readonly how: string;
  readonly measures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
}

export function isMet({ ratio, limit, direction }: Verdict): boolean {
  return direction === 'at-most' ? ratio <= limit : ratio >= limit;
}

/** Writes `<folder>/<name>.json` and `.md`: ratios first, then the figures, with versions, commit and machine. */
export function writeReport(
  folder: string,
  name: string,
  results: readonly ScenarioResult[],
  versions: Readonly<Record<string, string>>,
): string {
  mkdirSync(folder, { recursive: true });
  const context = { commit: commit(), date: new Date().toISOString(), machine: machine(), versions };
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify({ ...context, results }, null, 2)}\n`);
  const markdown = render(name, context, results);
  writeFileSync(`${folder}/${name}.md`, markdown);
  return markdown;
}

function render(
  name: string,
  context: { commit: string; date: string; machine: string; versions: Readonly<Record<string, string>> },
  results: readonly ScenarioResult[],
): string {
  const verdicts = results.flatMap((result) => result.verdicts);
  const versions = Object.entries(context.versions).map(([product, version]) => `${product} ${version}`);
  return [
    `# ${name}`,
    '',
    `Commit ${context.commit}, ${context.date.slice(0, 10)}, ${[context.machine, ...versions].join(', ')}.`,
    '',
    ...table(
      ['Goal', 'What', 'Ratio', 'Limit', ''],
      verdicts.map((one) => [
        one.goal,
        one.what,
        rounded(one.ratio),
        `${one.direction === 'at-most' ? '≤' : '≥'} ${one.limit}`,
        isMet(one) ? 'met' : '**missed**',
      ]),
    ),
    ...results.flatMap(section),
    '',
  ].join('\n');
}

function section({ name, how, measures }: ScenarioResult): string[] {
  const names = [...new Set(measures.flatMap(({ figures }) => Object.keys(figures)))];
  const rows = measures.map(({ subject, load, figures }) => [
    subject,
    load,
    ...names.map((figure) => rounded(figures[figure] ?? Number.NaN)),
  ]);
  return ['', `## ${name}`, '', how, '', ...table(['Subject', 'Load', ...names], rows)];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => (Number.isNaN(cell) ? '–' : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function commit(): string {
  const run = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return `${run('rev-parse', '--short', 'HEAD')}${run('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'}`;
}

function machine(): string {
  return `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}
