export type FigureRank = 'cell' | 'margin' | 'total';

/** One published figure, as a link of a network in which what enters a node leaves it: cells, margins and totals all add up. */
export interface Figure {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly rank: FigureRank;
  hidden: boolean;
}

/** Parts of one whole; a part may be divided again, in one way or in several ways side by side. */
export interface Part {
  readonly id: string;
  readonly value: number;
  readonly divided?: readonly (readonly Part[])[];
}

/** One code of a chain of cross tables for each fact: `of` names exactly one of `codes`. */
export interface Dimension<F> {
  readonly name: string;
  readonly codes: readonly string[];
  readonly of: (fact: F) => string;
}

/**
 * Everything that is counted of one population, as one network: whatever is published of it later (tables that share a margin, rates, steps of
 * a path) stands on the same figures, so that nothing can be worked out from two of them that was hidden in one.
 */
export class FigureNetwork {
  private nodeCount = 1;
  private readonly list: Figure[] = [];
  private last = 0;

  /** What the network is about as a whole: `total` is a figure like another. */
  static over(id: string, total: number, fill: (network: FigureNetwork) => void): FigureNetwork {
    const network = new FigureNetwork();
    fill(network);
    network.add(id, network.last, 0, total, 'total');
    return network;
  }

  get nodes(): number {
    return this.nodeCount;
  }

  get figures(): readonly Figure[] {
    return this.list;
  }

  /** The whole divided once more, in parts that add up to it. */
  divide(parts: readonly Part[]): void {
    const to = this.node();
    this.addParts(parts, this.last, to);
    this.last = to;
  }

  /**
   * Cross tables of each dimension with the next one: margins are named `<dimension>:<code>`, cells `<dimension>:<code>/<next>:<code>`. Codes of
   * the last dimension may be divided once more.
   */
  chain<F>(facts: readonly F[], dimensions: readonly Dimension<F>[], divided: ReadonlyMap<string, readonly Part[]> = new Map()): void {
    const start = this.last;
    const end = this.node();
    let arrivals: ReadonlyMap<string, number> | null = null;
    dimensions.forEach((dimension, index) => {
      const next = dimensions[index + 1];
      const isDivided = (code: string) => next !== undefined || divided.has(code);
      const departures = new Map(dimension.codes.map((code) => [code, isDivided(code) ? this.node() : end]));
      const margins = countBy(facts, dimension.of);
      for (const code of dimension.codes)
        this.add(marginId(dimension, code), arrivals?.get(code) ?? start, departures.get(code) ?? end, margins.get(code) ?? 0, 'margin');
      if (next === undefined) {
        for (const [code, parts] of divided) this.addParts(parts, departures.get(code) ?? end, end);
        return;
      }
      arrivals = new Map(next.codes.map((code) => [code, this.node()]));
      const cells = countBy(facts, (fact) => cellId(dimension, dimension.of(fact), next, next.of(fact)));
      for (const [code, from] of departures)
        for (const [nextCode, to] of arrivals) {
          const id = cellId(dimension, code, next, nextCode);
          this.add(id, from, to, cells.get(id) ?? 0, 'cell');
        }
    });
    this.last = end;
  }

  private addParts(parts: readonly Part[], from: number, to: number): void {
    for (const part of parts) {
      const { divided } = part;
      if (divided === undefined || divided.length === 0) {
        this.add(part.id, from, to, part.value, 'cell');
        continue;
      }
      let at = this.node();
      this.add(part.id, from, at, part.value, 'margin');
      divided.forEach((again, index) => {
        const next = index === divided.length - 1 ? to : this.node();
        this.addParts(again, at, next);
        at = next;
      });
    }
  }

  private add(id: string, from: number, to: number, value: number, rank: FigureRank): void {
    this.list.push({ id, from, to, value, rank, hidden: false });
  }

  private node(): number {
    this.nodeCount += 1;
    return this.nodeCount - 1;
  }
}

/** The name of the count of one code of a dimension. */
export function marginId({ name }: { readonly name: string }, code: string): string {
  return `${name}:${code}`;
}

/** The name of the count of two codes together, of two dimensions that follow each other. */
export function cellId(row: { readonly name: string }, rowCode: string, column: { readonly name: string }, columnCode: string): string {
  return `${row.name}:${rowCode}/${column.name}:${columnCode}`;
}

function countBy<F>(facts: readonly F[], key: (fact: F) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + 1);
  return counts;
}
