import { measureAcknowledgement } from './live/acknowledgement';
import { measureCommands } from './live/commands';
import { CroiseeSubject } from './live/croisee-subject';
import { HocuspocusSubject } from './live/hocuspocus-subject';
import { LettersSubject } from './live/letters-subject';
import { measureLoss } from './live/loss';
import { measureScaling, measureSoak } from './live/meeting-load';
import { measureMemory } from './live/memory';
import { measureMostTypists } from './live/most-typists';
import { measureNodes } from './live/nodes';
import { measureOpening } from './live/opening';
import { measureTyping } from './live/typing';
import { runBenchmark, type BenchOptions } from './measuring/command-line';
import type { ScenarioResult } from './measuring/report';

const SCENARIOS: Readonly<Record<string, (options: BenchOptions) => Promise<ScenarioResult>>> = {
  typing: ({ repetitions, seconds, tell }) =>
    measureTyping(
      [() => new CroiseeSubject(101), () => new HocuspocusSubject()],
      { typists: [1, 10, 40, 100], repetitions, seconds },
      tell,
    ),
  most: ({ repetitions, seconds, quick, tell }) =>
    measureMostTypists(
      [() => new CroiseeSubject(161), () => new HocuspocusSubject()],
      { typists: quick ? [20, 40] : [20, 30, 40, 50, 60, 70, 80, 100, 120, 160], repetitions, seconds },
      tell,
    ),
  acknowledgement: ({ repetitions, seconds }) =>
    measureAcknowledgement({ concurrencies: [1, 10, 40], repetitions, seconds: Math.min(seconds, 5) }),
  commands: ({ repetitions, quick }) => measureCommands({ repetitions, hands: quick ? 40 : 200 }),
  opening: ({ quick, tell }) =>
    measureOpening(
      [
        () => new CroiseeSubject(2),
        () => new HocuspocusSubject(true),
        (edits) => new LettersSubject(edits, true),
        (edits) => new LettersSubject(edits, false),
      ],
      { edits: quick ? [2_000] : [2_000, 20_000, 200_000], openings: 3 },
      tell,
    ),
  loss: ({ quick, tell }) => measureLoss([() => new CroiseeSubject(3), () => new HocuspocusSubject(true)], { kills: quick ? 5 : 40 }, tell),
  nodes: ({ quick }) => measureNodes({ words: quick ? 100 : 500 }),
  scaling: ({ quick, seconds }) => measureScaling({ meetings: quick ? [1, 2] : [1, 2, 4, 8], seconds }),
  soak: ({ quick }) => measureSoak({ people: 50, minutes: quick ? 0.5 : 10 }),
  memory: ({ repetitions }) => measureMemory([() => new CroiseeSubject(110), () => new HocuspocusSubject()], { repetitions, pages: 100 }),
};

runBenchmark('live', { peers: true }, async (options) => {
  const names = options.only.length > 0 ? options.only : Object.keys(SCENARIOS);
  const results: ScenarioResult[] = [];
  for (const name of names) {
    const scenario = SCENARIOS[name];
    if (scenario === undefined) throw new Error(`No scenario is named "${name}"; they are ${Object.keys(SCENARIOS).join(', ')}.`);
    options.tell(`— ${name}`);
    try {
      results.push(await scenario(options));
    } catch (error) {
      // Hours of measuring are not lost with one scenario; the report says which one, and is not met.
      options.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
      results.push(brokenOff(name, error));
    }
  }
  return results;
});

function brokenOff(name: string, error: unknown): ScenarioResult {
  return {
    name,
    how: `Broken off: ${error instanceof Error ? error.message : String(error)}`,
    measures: [],
    verdicts: [{ goal: 'measured', what: name, ratio: Number.NaN, limit: 1, direction: 'at-most' }],
  };
}
