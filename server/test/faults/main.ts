import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENARIOS, tryFault, type Row } from './campaign';
import { projectRoot } from './project-root';
import { asMarkdown, asText, missesOf } from './report';
import { Rig } from './rig';

const USAGE = `npm run faults -- [--full] [--only name,name] [--seed number] [--acknowledge-early]
  --full               the volumes of the full campaign (about an hour); without it a short one
  --only               scenarios by name: ${SCENARIOS.map(({ name }) => name).join(', ')}
  --volume             another volume, for a scenario looked at closely
  --acknowledge-early  the server has a fault put in on purpose, which the campaign must find`;

/** Runs the campaign against the bundle in `folder`; the exit code tells whether everything held. */
async function main(folder: string, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      seed: { type: 'string', default: '20261122' },
      volume: { type: 'string' },
      'acknowledge-early': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const names = values.only?.split(',');
  const chosen = SCENARIOS.filter(({ name }) => names === undefined || names.includes(name));
  if (values.help || chosen.length < (names?.length ?? 1)) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 1;
  }
  const seed = Number(values.seed);
  const rig = await Rig.start({ folder, remove: () => undefined }, values['acknowledge-early'] ? { FAULT_ACKNOWLEDGE_EARLY: '1' } : {});
  const rows: Row[] = [];
  for (const scenario of chosen) {
    const volume = values.full ? scenario.fullVolume : scenario.shortVolume;
    const row = await tryFault(rig, scenario, { volume: Number(values.volume ?? volume), seed, judgesTime: true });
    rows.push(row);
    process.stdout.write(`${row.holds ? 'holds ' : 'MISSED'}  ${scenario.fault} (${row.volume} ${scenario.unit}, ${row.seconds} s)\n`);
    if (row.finding.note !== undefined) process.stdout.write(`        ${row.finding.note}\n`);
    for (const miss of missesOf(row)) process.stdout.write(`        ${miss}\n`);
    // Kept after each scenario: a campaign that is interrupted has not run for nothing.
    writeReports(rows, seed);
  }
  await rig.dispose();
  process.stdout.write(`\n${asText(rows)}\n`);
  return rows.every(({ holds }) => holds) ? 0 : 1;
}

function writeReports(rows: readonly Row[], seed: number): void {
  const folder = join(projectRoot(), 'dist/faults-report');
  mkdirSync(folder, { recursive: true });
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const plain = rows.map(({ scenario: { name, fault, unit }, ...row }) => ({ name, fault, unit, ...row }));
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ seed, machine, rows: plain }, null, 2)}\n`);
  writeFileSync(join(folder, 'report.md'), `${asMarkdown(rows)}\n\nSeed ${seed}; ${machine}.\n`);
}

const [folder, ...args] = process.argv.slice(2);
main(folder ?? 'dist/faults', args).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
