import { parseArgs } from 'node:util';
import { measureAcknowledgement } from './live/acknowledgement';
import { measureCommands } from './live/commands';
import { CroiseeSubject } from './live/croisee-subject';
import { HocuspocusSubject } from './live/hocuspocus-subject';
import { measureMemory } from './live/memory';
import { measureOpening } from './live/opening';
import { judgeTyping, measureTyping } from './live/typing';
import { pinLoadGenerator } from './measuring/pinned-process';
import { isMet, writeReport, type ScenarioResult } from './measuring/report';
import { installPeers, peerVersions } from './peers/peers';

const { values } = parseArgs({
  options: {
    only: { type: 'string', short: 'o', default: '' },
    repetitions: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '15' },
    quick: { type: 'boolean', default: false },
  },
});
const repetitions = values.quick ? 1 : Number(values.repetitions);
const seconds = values.quick ? 5 : Number(values.seconds);

const SCENARIOS: Readonly<Record<string, () => Promise<ScenarioResult>>> = {
  typing: async () => {
    const subjects = [() => new CroiseeSubject(101), () => new HocuspocusSubject()];
    const measures = await measureTyping(subjects, { typists: [1, 10, 40, 100], repetitions, seconds }, tell);
    return judgeTyping(
      measures,
      `${repetitions} interleaved repetitions of ${seconds} s; medians. Delay from the author's page to each other page.`,
    );
  },
  acknowledgement: () => measureAcknowledgement({ concurrencies: [1, 10, 40], repetitions, seconds: Math.min(seconds, 5) }),
  commands: () => measureCommands({ repetitions, hands: values.quick ? 40 : 200 }),
  opening: () =>
    measureOpening(
      [() => new CroiseeSubject(2), () => new HocuspocusSubject(true)],
      { edits: values.quick ? [2_000] : [2_000, 20_000, 200_000], openings: 3 },
      tell,
    ),
  memory: () => measureMemory([() => new CroiseeSubject(110), () => new HocuspocusSubject()], { repetitions, pages: 100 }),
};

async function main(): Promise<void> {
  const chosen = values.only === '' ? Object.keys(SCENARIOS) : values.only.split(',');
  tell('installing what is measured beside it…');
  installPeers();
  await pinLoadGenerator();
  const results: ScenarioResult[] = [];
  for (const name of chosen) {
    const scenario = SCENARIOS[name];
    if (scenario === undefined) throw new Error(`No scenario is named "${name}"; they are ${Object.keys(SCENARIOS).join(', ')}.`);
    tell(`— ${name}`);
    results.push(await scenario());
  }
  process.stdout.write(writeReport('bench/results', values.only === '' ? 'live' : `live-${chosen.join('-')}`, results, peerVersions()));
  const missed = results.flatMap(({ verdicts }) => verdicts).filter((one) => !isMet(one));
  tell(missed.length === 0 ? 'every goal is met' : `${missed.length} goals missed`);
  process.exit(0);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
