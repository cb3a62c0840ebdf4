import type { LiveRuntime } from '../transport/live-transport';

/** One push waiting for a commit. `key` identifies it for ever (replica and opId): repeated while pending, it shares the first answer. */
export interface BatchEntry<Push> {
  readonly key: string;
  readonly push: Push;
}

export interface MinutesBatcherOptions<Push, Answer> {
  readonly runtime: Pick<LiveRuntime, 'after'>;
  /** Commits the pushes of one document in one transaction; one answer per push, in order. A rejection is the answer of all of them. */
  readonly commit: (documentId: string, pushes: readonly Push[]) => Promise<readonly Answer[]>;
  /** How long the next batch may still grow before it is committed; 0 in a meeting of the usual size. */
  readonly waitMs: () => number;
  readonly maxBatchSize?: number;
}

interface PendingEntry<Push, Answer> extends BatchEntry<Push> {
  readonly answer: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane<Push, Answer> {
  forming: Map<string, PendingEntry<Push, Answer>>;
  committing: Map<string, PendingEntry<Push, Answer>>;
  isScheduled: boolean;
}

/**
 * Groups the commits of each document: while one runs, the next batch forms, and in a crowd a batch also waits a little to grow.
 * Documents never wait for each other. An answer is given only once `commit` has settled.
 */
export class MinutesBatcher<Push, Answer> {
  private readonly lanes = new Map<string, Lane<Push, Answer>>();

  constructor(private readonly options: MinutesBatcherOptions<Push, Answer>) {}

  push(documentId: string, entry: BatchEntry<Push>): Promise<Answer> {
    const lane = this.laneOf(documentId);
    const pending = lane.committing.get(entry.key) ?? lane.forming.get(entry.key);
    if (pending !== undefined) return pending.answer;
    const added = pendingEntry<Push, Answer>(entry);
    lane.forming.set(entry.key, added);
    this.schedule(documentId, lane);
    return added.answer;
  }

  /** Number of pushes without an answer yet, for back-pressure and metrics. */
  get pendingCount(): number {
    let count = 0;
    for (const lane of this.lanes.values()) count += lane.forming.size + lane.committing.size;
    return count;
  }

  private laneOf(documentId: string): Lane<Push, Answer> {
    const lane = this.lanes.get(documentId) ?? { forming: new Map(), committing: new Map(), isScheduled: false };
    this.lanes.set(documentId, lane);
    return lane;
  }

  private schedule(documentId: string, lane: Lane<Push, Answer>): void {
    if (lane.isScheduled || lane.committing.size > 0) return;
    lane.isScheduled = true;
    const waitMs = this.options.waitMs();
    const run = (): void => void this.commitBatch(documentId, lane);
    if (waitMs === 0) void Promise.resolve().then(run);
    else this.options.runtime.after(waitMs, run);
  }

  private async commitBatch(documentId: string, lane: Lane<Push, Answer>): Promise<void> {
    lane.isScheduled = false;
    const entries = [...lane.forming.values()].slice(0, this.options.maxBatchSize ?? 500);
    for (const entry of entries) lane.forming.delete(entry.key);
    lane.committing = new Map(entries.map((entry) => [entry.key, entry]));
    try {
      const answers = await this.options.commit(
        documentId,
        entries.map((entry) => entry.push),
      );
      if (answers.length !== entries.length) throw new Error(`commit answered ${answers.length} of ${entries.length} pushes`);
      for (const [position, entry] of entries.entries()) entry.resolve(answers[position] as Answer);
    } catch (error) {
      for (const entry of entries) entry.reject(error);
    }
    lane.committing = new Map();
    if (lane.forming.size > 0) this.schedule(documentId, lane);
    else this.lanes.delete(documentId);
  }
}

function pendingEntry<Push, Answer>(entry: BatchEntry<Push>): PendingEntry<Push, Answer> {
  const { promise, resolve, reject } = withResolvers<Answer>();
  return { ...entry, answer: promise, resolve, reject };
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
