import type { Figure } from './figure-network';

interface Network {
  readonly nodes: number;
  readonly figures: readonly Figure[];
}

/** From where to where other figures have to change for one figure to change by one. */
interface Round {
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly figure: Figure;
  readonly to: number;
}

/**
 * Hides counts from 1 to `threshold - 1`, totals included, then whatever else would let one of them be worked out by addition and subtraction
 * (secondary suppression). Guarantees that for every small count another set of counts agrees with everything published and gives it another
 * value, small as well if there is one, even for a reader who assumes that no hidden figure is zero.
 */
export function hideSmallFigures(network: Network, threshold: number): void {
  const small = network.figures.filter(({ value }) => value > 0 && value < threshold);
  for (const figure of small) figure.hidden = true;
  const ways = waysOut(network);
  for (const figure of small) {
    const free = (other: Figure) => (other.hidden ? 0 : Infinity);
    const rounds = otherValues(figure, threshold);
    if (rounds.some(({ from, to }) => cheapestPath(ways, from, to, figure, free) !== null)) continue;
    // Alone in its network a count of one has no company to take: hiding it says no more than that it is small.
    for (const companion of companyOf(ways, figure, rounds) ?? companyOf(ways, figure, [oneMore(figure)]) ?? []) companion.hidden = true;
  }
}

/** The figures that cost least to hide with one, so that it could have another value; undefined when there are none. */
function companyOf(ways: readonly (readonly Step[])[], figure: Figure, rounds: readonly Round[]): readonly Figure[] | undefined {
  const paths = rounds.map(({ from, to }) => cheapestPath(ways, from, to, figure, cost)).filter((path) => path !== null);
  return paths.sort((a, b) => total(a) - total(b))[0];
}

/** The ways a small count could be another small one: one more needs a way from its end to its start, one less the contrary. */
function otherValues(figure: Figure, threshold: number): Round[] {
  const { from, to, value } = figure;
  return [...(value + 1 < threshold ? [oneMore(figure)] : []), ...(value > 1 ? [{ from, to }] : [])];
}

function oneMore({ from, to }: Figure): Round {
  return { from: to, to: from };
}

/** What hiding a figure costs the reader: small cells first, zeros only if nothing else, margins after cells, the total last. */
function cost({ hidden, rank, value }: Figure): number {
  if (hidden) return 0;
  if (rank === 'total') return 1e9;
  if (rank === 'margin') return 1e6 + value;
  return value === 0 ? 1e4 : value;
}

function total(path: readonly Figure[]): number {
  return path.reduce((sum, figure) => sum + cost(figure), 0);
}

/** Along a figure it is one more; against it one less, which only a figure of two or more can be: readers know that hidden ones are rarely zero. */
function waysOut({ nodes, figures }: Network): readonly (readonly Step[])[] {
  const ways = Array.from({ length: nodes }, (): Step[] => []);
  for (const figure of figures) {
    ways[figure.from]?.push({ figure, to: figure.to });
    if (figure.value >= 2) ways[figure.to]?.push({ figure, to: figure.from });
  }
  return ways;
}

/** The figures of the cheapest way from one node to another; null when there is none. A figure of infinite cost is never taken. */
function cheapestPath(
  ways: readonly (readonly Step[])[],
  from: number,
  to: number,
  without: Figure,
  costOf: (figure: Figure) => number,
): readonly Figure[] | null {
  const distance = new Array<number>(ways.length).fill(Infinity);
  const arrival = new Array<{ readonly figure: Figure; readonly before: number } | null>(ways.length).fill(null);
  const visited = new Set<number>();
  distance[from] = 0;
  for (let node = nearest(distance, visited); node !== null && node !== to; node = nearest(distance, visited)) {
    visited.add(node);
    for (const { figure, to: next } of ways[node] ?? []) {
      const length = figure === without ? Infinity : (distance[node] ?? Infinity) + costOf(figure);
      if (length >= (distance[next] ?? Infinity)) continue;
      distance[next] = length;
      arrival[next] = { figure, before: node };
    }
  }
  if (from !== to && arrival[to] === null) return null;
  const path: Figure[] = [];
  for (
    let step = from === to ? null : (arrival[to] ?? null);
    step !== null;
    step = step.before === from ? null : (arrival[step.before] ?? null)
  )
    path.push(step.figure);
  return path;
}

function nearest(distance: readonly number[], visited: ReadonlySet<number>): number | null {
  let best: number | null = null;
  distance.forEach((length, node) => {
    if (!visited.has(node) && length < (best === null ? Infinity : (distance[best] ?? Infinity))) best = node;
  });
  return best;
}
