/** A clock of the server: running when `startedAt` is set, with what earlier runs added up to in milliseconds. */
export interface Timer {
  readonly startedAt: string | null;
  readonly accumulatedMs: number;
}

export const STOPPED_TIMER: Timer = { startedAt: null, accumulatedMs: 0 };

export function startedTimer(at: string): Timer {
  return { startedAt: at, accumulatedMs: 0 };
}

/** Time shown at `now`, in milliseconds; never negative, even when the reader's clock is behind the server's. */
export function elapsedMs(timer: Timer, now: string): number {
  if (timer.startedAt === null) return timer.accumulatedMs;
  return timer.accumulatedMs + Math.max(0, Date.parse(now) - Date.parse(timer.startedAt));
}

export function pauseTimer(timer: Timer, at: string): Timer {
  return timer.startedAt === null ? timer : { startedAt: null, accumulatedMs: elapsedMs(timer, at) };
}

export function resumeTimer(timer: Timer, at: string): Timer {
  return timer.startedAt === null ? { ...timer, startedAt: at } : timer;
}
