/** A message a client received, in the order of arrival. */
export interface Frame<Payload = unknown> {
  readonly event: string;
  readonly payload: Payload;
}

type Test = (frame: Frame) => boolean;

/** Everything a test client received: asserted on afterwards, or awaited without polling. */
export class FrameLog {
  readonly frames: Frame[] = [];
  private readonly waiting = new Set<{ readonly test: Test; readonly found: (frame: Frame) => void }>();

  add(event: string, payload: unknown): void {
    const frame = { event, payload };
    this.frames.push(frame);
    for (const wait of this.waiting)
      if (wait.test(frame)) {
        this.waiting.delete(wait);
        wait.found(frame);
      }
  }

  /** Payloads of one event, in order. */
  of<Payload>(event: string): Payload[] {
    return this.frames.filter((frame) => frame.event === event).map(({ payload }) => payload as Payload);
  }

  /** The first matching frame from index `from` on, received or to come; rejects after `timeoutMs`. */
  next<Payload>(event: string, matches: (payload: Payload) => boolean = () => true, from = 0, timeoutMs = 8_000): Promise<Payload> {
    const test: Test = (frame) => frame.event === event && matches(frame.payload as Payload);
    const known = this.frames.slice(from).find(test);
    if (known !== undefined) return Promise.resolve(known.payload as Payload);
    return new Promise((resolve, reject) => {
      const wait = {
        test,
        found: (frame: Frame) => {
          clearTimeout(timer);
          resolve(frame.payload as Payload);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.delete(wait);
        reject(new Error(`No "${event}" came in ${timeoutMs} ms; received: ${this.frames.map((frame) => frame.event).join(', ')}`));
      }, timeoutMs);
      this.waiting.add(wait);
    });
  }
}
