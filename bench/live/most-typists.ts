import type { Measure, ScenarioResult } from '../measuring/report';
import { measureLoads, type TypingOptions } from './typing';
import type { TypingSubject } from './typing-subject';

const P99_LIMIT_MS = 100;

/** How many people may type in one document before the slowest hundredth of their edits takes more than a tenth of a second (L4). */
export async function measureMostTypists(
  subjects: readonly (() => TypingSubject)[],
  options: TypingOptions,
  tell: (line: string) => void,
): Promise<ScenarioResult> {
  const measures = await measureLoads(subjects, options, tell);
  const most = (subject: string): number => mostWithin(measures.filter((measure) => measure.subject === subject));
  const [ours, peers] = [most('Croisée'), most('Hocuspocus')];
  return {
    name: 'Most typists',
    how:
      `${options.repetitions} interleaved repetitions of ${options.seconds} s; medians. The number of typists is raised step by step ` +
      `(${options.typists.join(', ')}); what counts is the last step before p99 is over ${P99_LIMIT_MS} ms: ${ours} for Croisée, ${peers} for Hocuspocus.`,
    measures,
    verdicts: [{ goal: 'L4', what: `most typists with p99 ≤ ${P99_LIMIT_MS} ms`, ratio: ours / peers, limit: 2, direction: 'at-least' }],
  };
}

// The first step that is too slow ends it: a quieter minute later does not count.
function mostWithin(rising: readonly Measure[]): number {
  const tooSlow = rising.findIndex(({ figures }) => (figures['p99Ms'] ?? Number.POSITIVE_INFINITY) > P99_LIMIT_MS);
  const last = tooSlow === -1 ? rising.at(-1) : rising[tooSlow - 1];
  return last === undefined ? 0 : Number.parseInt(last.load, 10);
}
