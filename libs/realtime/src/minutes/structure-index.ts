import * as Y from 'yjs';
import type { MinutesContainer, MinutesNodeName } from './minutes-nodes';

/** Where a struct sits: its container, how deep, as which attribute, and what it creates. `gone` = its surroundings were collected. */
export interface Placement {
  readonly container: MinutesContainer | 'gone';
  readonly depth: number;
  readonly attribute: string | null;
  readonly node: MinutesNodeName | 'text' | null;
}

interface Run extends Placement {
  readonly clock: number;
  end: number;
}

/** An end of a client's structs to come back to. */
export interface StructureMark {
  readonly runs: number;
  readonly end: number;
}

/** The place of structs whose surroundings no longer exist: whatever is inserted there is dropped by every replica. */
export const GONE: Placement = { container: 'gone', depth: 0, attribute: null, node: null };

/**
 * Which kind of container every committed struct sits in, without any text: a few numbers per element, so that a server checks where new
 * content goes while holding no document. Appends can be staged, then kept or taken back.
 */
export class StructureIndex {
  private readonly runsByClient = new Map<number, Run[]>();
  private readonly clocks = new Map<number, number>();
  private readonly staged = new Map<number, StructureMark>();

  get stateVector(): ReadonlyMap<number, number> {
    return this.clocks;
  }

  find(id: Y.ID): Placement | undefined {
    const runs = this.runsByClient.get(id.client) ?? [];
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (run === undefined || id.clock < run.clock) high = middle - 1;
      else if (id.clock >= run.end) low = middle + 1;
      else return run;
    }
    return undefined;
  }

  /** Appends what follows the client's clock up to `end`. */
  append(client: number, end: number, placement: Placement): void {
    const runs = this.runsByClient.get(client) ?? [];
    const clock = this.clocks.get(client) ?? 0;
    if (!this.staged.has(client)) this.staged.set(client, this.savepoint(client));
    const last = runs.at(-1);
    if (last !== undefined && isSamePlacement(last, placement)) last.end = end;
    else runs.push({ ...placement, clock, end });
    this.runsByClient.set(client, runs);
    this.clocks.set(client, end);
  }

  /** The client's present end, to come back to when one push of a batch is refused. */
  savepoint(client: number): StructureMark {
    return { runs: this.runsByClient.get(client)?.length ?? 0, end: this.clocks.get(client) ?? 0 };
  }

  restore(client: number, mark: StructureMark): void {
    const runs = this.runsByClient.get(client);
    if (runs === undefined) return;
    runs.length = mark.runs;
    const last = runs.at(-1);
    if (last === undefined) {
      this.runsByClient.delete(client);
      this.clocks.delete(client);
    } else {
      last.end = mark.end;
      this.clocks.set(client, mark.end);
    }
  }

  keepStaged(): void {
    this.staged.clear();
  }

  dropStaged(): void {
    for (const [client, mark] of this.staged) this.restore(client, mark);
    this.staged.clear();
  }
}

function isSamePlacement(left: Placement, right: Placement): boolean {
  return left.container === right.container && left.depth === right.depth && left.attribute === right.attribute && left.node === right.node;
}
