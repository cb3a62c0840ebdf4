interface Ranged<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const MAX_EARLY = 256;

/** Puts numbered frames back in order: repeats are dropped, early ones wait, and `hasGap` says that something before them is missing. */
export class SequenceBuffer<T> {
  private early: Ranged<T>[] = [];

  constructor(private lastSeq = 0) {}

  /** The last number up to which everything was delivered. */
  get seq(): number {
    return this.lastSeq;
  }

  get hasGap(): boolean {
    return this.early.length > 0;
  }

  /** Takes the frame that covers `from` to `to`; answers what is now deliverable, in order. */
  offer(from: number, to: number, value: T): T[] {
    if (to <= this.lastSeq) return [];
    if (from > this.lastSeq + 1) {
      this.hold(from, to, value);
      return [];
    }
    this.lastSeq = to;
    return [value, ...this.drain()];
  }

  /** Keeps a frame that came before there was anything to apply it to, until `catchUp`. */
  hold(from: number, to: number, value: T): void {
    // Beyond this, the missing part is fetched again anyway: memory must not grow with the sender.
    if (this.early.length < MAX_EARLY) this.early.push({ from, to, value });
  }

  /** Everything up to `seq` was obtained another way; answers the early frames that now follow. */
  catchUp(seq: number): T[] {
    this.lastSeq = Math.max(this.lastSeq, seq);
    return this.drain();
  }

  /** The whole state at `seq` replaced what was known; answers the early frames that follow it. */
  jumpTo(seq: number): T[] {
    this.lastSeq = seq;
    return this.drain();
  }

  /** Starts again at `seq`, forgetting early frames. */
  reset(seq: number): void {
    this.lastSeq = seq;
    this.early = [];
  }

  private drain(): T[] {
    const ready: T[] = [];
    this.early.sort((a, b) => a.from - b.from);
    const waiting: Ranged<T>[] = [];
    for (const frame of this.early) {
      if (frame.to <= this.lastSeq) continue;
      if (frame.from > this.lastSeq + 1) waiting.push(frame);
      else {
        this.lastSeq = frame.to;
        ready.push(frame.value);
      }
    }
    this.early = waiting;
    return ready;
  }
}
