import { retryDelayMs, type LiveRuntime, type Unsubscribe } from './live-transport';

/** One thing to try again later, each time a little later until it succeeds. */
export class Retry {
  private attempts = 0;
  private cancelTimer: Unsubscribe | undefined;

  constructor(private readonly runtime: LiveRuntime) {}

  get isWaiting(): boolean {
    return this.cancelTimer !== undefined;
  }

  later(run: () => void): void {
    this.cancel();
    this.cancelTimer = this.runtime.after(retryDelayMs(this.attempts), () => {
      this.cancelTimer = undefined;
      run();
    });
    this.attempts += 1;
  }

  succeeded(): void {
    this.attempts = 0;
    this.cancel();
  }

  cancel(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
  }
}
