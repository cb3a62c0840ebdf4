import { parseArgs } from 'node:util';
import { installPeers, peerVersions } from '../peers/peers';
import { pinLoadGenerator } from './pinned-process';
import { isMet, writeReport, type ScenarioResult } from './report';

export interface BenchOptions {
  readonly repetitions: number;
  readonly seconds: number;
  readonly quick: boolean;
  /** Size of the data of `bench:desk`. */
  readonly situations: number;
  /** Scenarios named with `--only`; empty means all. */
  readonly only: readonly string[];
  readonly tell: (line: string) => void;
}

const FULL_SIZE = '100000';

/** Measures with the options of the command line, writes and prints the report, and ends the process. */
export function runBenchmark(
  name: string,
  { peers }: { readonly peers: boolean },
  measure: (options: BenchOptions) => Promise<readonly ScenarioResult[]>,
): void {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      repetitions: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '15' },
      quick: { type: 'boolean', default: false },
      situations: { type: 'string', default: FULL_SIZE },
    },
  });
  const only = values.only === '' ? [] : values.only.split(',');
  const options = {
    repetitions: values.quick ? 1 : Number(values.repetitions),
    seconds: values.quick ? 5 : Number(values.seconds),
    quick: values.quick,
    situations: Number(values.situations),
    only,
    tell,
  };
  const size = values.situations === FULL_SIZE ? [] : [values.situations];
  run([name, ...size, ...only].join('-'), peers, () => measure(options)).then(
    () => process.exit(0),
    (error: unknown) => {
      tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exit(1);
    },
  );
}

async function run(name: string, peers: boolean, measure: () => Promise<readonly ScenarioResult[]>): Promise<void> {
  if (peers) {
    tell('installing what is measured beside it…');
    installPeers();
  }
  await pinLoadGenerator();
  const results = await measure();
  process.stdout.write(writeReport('bench/results', name, results, peers ? peerVersions() : {}));
  const missed = results.flatMap(({ verdicts }) => verdicts).filter((one) => !isMet(one));
  tell(missed.length === 0 ? 'every goal is met' : `${missed.length} goals missed`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
