import * as Y from 'yjs';
import { MAX_UPDATE_BYTES } from '../envelope/frame-limits';

interface LocalUpdate {
  readonly update: Uint8Array;
  readonly endClock: number;
}

/** One push: its id and bytes never change until it is answered. */
export interface PushOperation {
  readonly opId: string;
  readonly update: Uint8Array;
  readonly endClock: number;
  readonly changeCount: number;
}

/** The local changes not acknowledged yet, in order; one operation is out at a time and what follows is merged meanwhile. Memory only. */
export class PushQueue {
  private waiting: LocalUpdate[] = [];
  private out: PushOperation | undefined;

  /** Number of changes the server has not acknowledged. */
  get unsentCount(): number {
    return this.waiting.length + (this.out?.changeCount ?? 0);
  }

  add(update: Uint8Array, endClock: number): void {
    this.waiting.push({ update, endClock });
  }

  /** The operation to send now: the one that is out, unchanged, or as many waiting changes as fit one push. */
  next(newId: () => string): PushOperation | undefined {
    if (this.out !== undefined) return this.out;
    let bytes = 0;
    let count = 0;
    for (const { update } of this.waiting) {
      if (count > 0 && bytes + update.length > MAX_UPDATE_BYTES) break;
      bytes += update.length;
      count += 1;
    }
    const taken = this.waiting.splice(0, count);
    const last = taken.at(-1);
    if (last === undefined) return undefined;
    const update = taken.length === 1 ? last.update : Y.mergeUpdates(taken.map((local) => local.update));
    this.out = { opId: newId(), update, endClock: last.endClock, changeCount: taken.length };
    return this.out;
  }

  acknowledge(opId: string): void {
    if (this.out?.opId === opId) this.out = undefined;
  }

  /** Replaces everything by one update that holds it all, after the server asked for what it misses. */
  replaceAll(update: Uint8Array, endClock: number): void {
    this.clear();
    this.waiting = [{ update, endClock }];
  }

  clear(): void {
    this.waiting = [];
    this.out = undefined;
  }
}
