import type { CrossTable } from './cross-table';

/** One figure of a table, as a link of a network in which what enters a node leaves it: cells, margins and total all add up. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'cell' | 'row-total' | 'column-total' | 'total';
  readonly row: number;
  readonly column: number;
  hidden: boolean;
}

export interface CountNetwork {
  readonly nodes: number;
  readonly figures: readonly Figure[];
}

/** Total → rows → columns → total: a change that keeps every sum right is a round trip in this network. */
export function networkOf(table: CrossTable): CountNetwork {
  const { rows, columns } = table;
  const start = 0;
  const end = 1;
  const rowNode = (row: number) => 2 + row;
  const columnNode = (column: number) => 2 + rows.length + column;
  const figure = (from: number, to: number, value: number, kind: Figure['kind'], row: number, column: number): Figure => ({
    from,
    to,
    value,
    kind,
    row,
    column,
    hidden: false,
  });
  return {
    nodes: 2 + rows.length + columns.length,
    figures: [
      figure(end, start, table.total, 'total', -1, -1),
      ...table.rowTotals.map((value, row) => figure(start, rowNode(row), value, 'row-total', row, -1)),
      ...table.columnTotals.map((value, column) => figure(columnNode(column), end, value, 'column-total', -1, column)),
      ...table.cells.flatMap((line, row) =>
        line.map((value, column) => figure(rowNode(row), columnNode(column), value, 'cell', row, column)),
      ),
    ],
  };
}

/** Whether a figure may be one less and still be at least one: readers know that hidden figures are rarely zero. */
function mayDecrease(figure: Figure): boolean {
  return figure.value >= 2;
}

/** Whether another table with the same published figures has another value here: then nobody can work the hidden one out. */
export function isAmbiguous(network: CountNetwork, figure: Figure): boolean {
  const free = (other: Figure) => (other.hidden ? 0 : Infinity);
  if (cheapestPath(network, figure.to, figure.from, figure, free) !== null) return true;
  return mayDecrease(figure) && cheapestPath(network, figure.from, figure.to, figure, free) !== null;
}

/**
 * The figures of the cheapest way from one node to another, each taken up (one more) or down (one less); null when there is none.
 * A figure of infinite cost is never taken.
 */
export function cheapestPath(
  network: CountNetwork,
  from: number,
  to: number,
  without: Figure,
  cost: (figure: Figure) => number,
): readonly Figure[] | null {
  const distance = new Array<number>(network.nodes).fill(Infinity);
  const arrival = new Array<{ figure: Figure; before: number } | null>(network.nodes).fill(null);
  const visited = new Set<number>();
  distance[from] = 0;
  for (let node = nearest(distance, visited); node !== null && node !== to; node = nearest(distance, visited)) {
    visited.add(node);
    for (const figure of network.figures) {
      if (figure === without) continue;
      const next = figure.from === node ? figure.to : figure.to === node && mayDecrease(figure) ? figure.from : null;
      if (next === null) continue;
      const length = (distance[node] ?? Infinity) + cost(figure);
      if (length < (distance[next] ?? Infinity)) {
        distance[next] = length;
        arrival[next] = { figure, before: node };
      }
    }
  }
  return arrival[to] === null ? null : pathTo(arrival, from, to);
}

function nearest(distance: readonly number[], visited: ReadonlySet<number>): number | null {
  let best: number | null = null;
  distance.forEach((length, node) => {
    if (!visited.has(node) && length < (best === null ? Infinity : (distance[best] ?? Infinity))) best = node;
  });
  return best;
}

function pathTo(arrival: readonly ({ figure: Figure; before: number } | null)[], from: number, to: number): readonly Figure[] {
  const path: Figure[] = [];
  for (let node = to; node !== from;) {
    const step = arrival[node];
    if (step === null || step === undefined) return path;
    path.push(step.figure);
    node = step.before;
  }
  return path;
}
