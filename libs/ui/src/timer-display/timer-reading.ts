/** What a timer shows: minutes and seconds left or over, and whether the planned time nears its end. */
export interface TimerReading {
  readonly clock: string;
  readonly phase: 'running' | 'ending' | 'over';
  /** Whole minutes left, rounded up, or whole minutes over. */
  readonly minutes: number;
}

const ENDING_MILLISECONDS = 2 * 60_000;

/** Reads a timer: the warning starts two minutes before the end, and time over is counted, never cut. */
export function readTimer(plannedMinutes: number, elapsedMilliseconds: number): TimerReading {
  const left = plannedMinutes * 60_000 - elapsedMilliseconds;
  const over = left <= 0;
  const seconds = over ? Math.floor(Math.abs(left) / 1000) : Math.ceil(left / 1000);
  const clock = `${over && seconds > 0 ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return {
    clock,
    phase: over ? 'over' : left <= ENDING_MILLISECONDS ? 'ending' : 'running',
    minutes: over ? Math.floor(seconds / 60) : Math.ceil(seconds / 60),
  };
}
