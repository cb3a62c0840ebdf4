import type { LiveRuntime } from '../transport/live-transport';

interface Timer {
  readonly dueMs: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock that moves only when told: simulations run in any order of events, at full speed, the same way each time. */
export class VirtualRuntime implements LiveRuntime {
  private readonly timers = new Set<Timer>();
  private timeMs = Date.UTC(2030, 0, 15, 13, 0);
  private orders = 0;

  nowMs(): number {
    return this.timeMs;
  }

  newId(): string {
    this.orders += 1;
    return `00000000-0000-4000-8000-${String(this.orders).padStart(12, '0')}`;
  }

  after(delayMs: number, run: () => void): () => void {
    this.orders += 1;
    const timer: Timer = { dueMs: this.timeMs + delayMs, order: this.orders, run };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  }

  /** Runs what falls due in the next `durationMs`, letting promises settle after each step. */
  async advance(durationMs: number): Promise<void> {
    const endMs = this.timeMs + durationMs;
    await settle();
    for (let next = this.nextDue(endMs); next !== undefined; next = this.nextDue(endMs)) {
      this.timers.delete(next);
      this.timeMs = Math.max(this.timeMs, next.dueMs);
      next.run();
      await settle();
    }
    this.timeMs = endMs;
  }

  private nextDue(endMs: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.timers) {
      if (timer.dueMs > endMs) continue;
      if (next === undefined || timer.dueMs < next.dueMs || (timer.dueMs === next.dueMs && timer.order < next.order)) next = timer;
    }
    return next;
  }
}

/** Lets every promise already resolved run its continuations. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}
