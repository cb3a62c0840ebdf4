interface Turn<T> {
  readonly items: Set<T>;
  readonly done: Promise<void>;
}

/** Runs one piece of work at a time; whoever asks while it runs shares the next turn, which covers everything asked for meanwhile. */
export class SharedTurns<T> {
  private running: Promise<void> = Promise.resolve();
  private next: Turn<T> | undefined;

  constructor(private readonly work: (items: readonly T[]) => Promise<void>) {}

  /** Resolves once a turn that began after this call has covered the items. */
  ask(items: readonly T[]): Promise<void> {
    if (items.length === 0) return Promise.resolve();
    this.next ??= this.queue();
    for (const item of items) this.next.items.add(item);
    return this.next.done;
  }

  private queue(): Turn<T> {
    const items = new Set<T>();
    const done = this.running.then(() => {
      this.next = undefined;
      return this.work([...items]);
    });
    // The turns go on whatever became of this one, which answers for itself to those who asked.
    this.running = done.then(
      () => undefined,
      () => undefined,
    );
    return { items, done };
  }
}
