import type { BookPair } from './book';
import type { CollaborationFact, Quarter } from './facts';

/** Pairs of structures that worked together in the period, the most frequent first, each with whether it had never happened before. */
export function workedPairs(facts: readonly CollaborationFact[], quarters: readonly Quarter[]): BookPair[] {
  const start = quarters[0] ?? '';
  const pairs = new Map<string, BookPair>();
  for (const { quarter, first, second } of facts) {
    if (!quarters.includes(quarter)) continue;
    const key = JSON.stringify([first, second]);
    const pair = pairs.get(key) ?? { first, second, count: 0, isNew: true };
    pairs.set(key, { ...pair, count: pair.count + 1 });
  }
  const known = new Set(facts.filter(({ quarter }) => quarter < start).map(({ first, second }) => JSON.stringify([first, second])));
  return [...pairs]
    .map(([key, pair]) => ({ ...pair, isNew: !known.has(key) }))
    .sort((a, b) => b.count - a.count || a.first.localeCompare(b.first, 'fr') || a.second.localeCompare(b.second, 'fr'));
}

/** How many pairs worked together for the first time in the period. */
export function newPairs(facts: readonly CollaborationFact[], quarters: readonly Quarter[]): number {
  return workedPairs(facts, quarters).filter(({ isNew }) => isNew).length;
}
