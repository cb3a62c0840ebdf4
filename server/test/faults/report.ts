import type { Row } from './campaign';

const HEADINGS = [
  ...['fault', 'tried', 'attempted', 'acknowledged', 'lost', 'duplicated', 'phantom', 'stale', 'diverged', 'unauthorised'],
  ...['p50 ms', 'p99 ms', 'verdict'],
];
const EXAMPLES = 5;

/** The rows as aligned text. */
export function asText(rows: readonly Row[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  return cells
    .map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}

/** The same as a Markdown table, with what the timings are of. */
export function asMarkdown(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const notes = rows
    .filter(({ finding }) => finding.note !== undefined)
    .map(({ scenario, finding }) => `* ${scenario.fault}: ${finding.note}`);
  const table = [
    line(HEADINGS),
    line(HEADINGS.map((_, column) => (column === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(cellsOf(row))),
  ];
  return [...table, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** What did not hold, with examples. */
export function missesOf({ scenario, finding }: Row): string[] {
  const names = (['lost', 'duplicated', 'phantom', 'stale', 'diverged', 'unauthorised', 'misses'] as const).filter(
    (name) => finding[name].length > 0,
  );
  return names.map((name) => `${scenario.name}, ${name}: ${finding[name].slice(0, EXAMPLES).join(' · ')}`);
}

function cellsOf({ scenario, volume, finding, holds }: Row): string[] {
  const { attempted, acknowledged, lost, duplicated, phantom, stale, diverged, unauthorised, p50Ms, p99Ms } = finding;
  const counts = [attempted, acknowledged, ...[lost, duplicated, phantom, stale, diverged, unauthorised].map(({ length }) => length)];
  const timings = [p50Ms, p99Ms].map((ms) => (ms === undefined ? '' : String(Math.round(ms))));
  return [scenario.fault, `${volume} ${scenario.unit}`, ...counts.map(String), ...timings, holds ? 'holds' : 'MISSED'];
}
