/** Carries sealed texts between the nodes, quickly and without any promise: each may be lost, repeated or late. */
export abstract class HintBus {
  /** Begins to receive; comes back by itself after a cut, which it tells. */
  abstract start(receive: (text: string) => void, onFailure: (error: unknown) => void): Promise<void>;
  abstract send(text: string): Promise<void>;
  abstract stop(): Promise<void>;
}

/** Loses everything: for tests that show that nothing rests on hints. */
export class NoHints extends HintBus {
  async start(): Promise<void> {
    return;
  }

  async send(): Promise<void> {
    return;
  }

  async stop(): Promise<void> {
    return;
  }
}
