import { isOpen } from '../responses/commitment.rules';
import type { PathFact, ResponseFact } from './facts';

/** A share of a population: hidden as a whole when either side is too small to be published. */
export interface Share {
  readonly part: number | null;
  readonly population: number | null;
  readonly percent: number | null;
}

/** The middle value; the mean of the two middle ones; null without values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** A median over fewer values than the threshold would tell one situation’s delay: null for those who see masked counts. */
export function publishedMedian(values: readonly (number | null)[], threshold: number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < threshold ? null : median(known);
}

/** The share of facts that pass a test; a part or a remainder from 1 to `threshold - 1` hides all three figures. */
export function share<F>(facts: readonly F[], test: (fact: F) => boolean, threshold: number): Share {
  const population = facts.length;
  const part = facts.filter(test).length;
  const small = (count: number) => count > 0 && count < threshold;
  if (small(part) || small(population - part)) return { part: null, population: small(population) ? null : population, percent: null };
  return { part, population, percent: population === 0 ? null : Math.round((100 * part) / population) };
}

/** The figures of the path of situations, for a threshold of 1 when true counts are shown. */
export function pathFigures(paths: readonly PathFact[], responses: readonly ResponseFact[], threshold: number) {
  const closed = responses.filter((response) => !isOpen({ status: response.outcome }));
  return {
    'delay-to-decision': publishedMedian(
      paths.map((path) => path.daysToDecision),
      threshold,
    ),
    'delay-to-meeting': publishedMedian(
      paths.map((path) => path.daysToMeeting),
      threshold,
    ),
    'person-informed': share(paths, (path) => path.informed, threshold),
    'person-agreed': share(paths, (path) => path.agreed, threshold),
    'returned-to-person': share(
      paths.filter((path) => path.passages > 0),
      (path) => path.returnedToPerson,
      threshold,
    ),
    'discussed-again': share(
      paths.filter((path) => path.passages > 0),
      (path) => path.passages > 1,
      threshold,
    ),
    'carried-out': share(closed, (response) => response.outcome === 'done', threshold),
  };
}
