import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Each worker starts its next piece of work when the last one ends, not sooner than `everyMs` after it began (nobody is faster than a server allows);
 * delays in milliseconds, the first half second left out.
 */
export async function closedLoop(workers: readonly (() => Promise<void>)[], seconds: number, everyMs = 0): Promise<number[]> {
  const delays: number[] = [];
  const countsFrom = performance.now() + 500;
  const endsAt = countsFrom + seconds * 1_000;
  await Promise.all(
    workers.map(async (work) => {
      while (performance.now() < endsAt) {
        const startedAt = performance.now();
        await work();
        const tookMs = performance.now() - startedAt;
        if (startedAt >= countsFrom) delays.push(tookMs);
        if (tookMs < everyMs) await delay(everyMs - tookMs);
      }
    }),
  );
  return delays;
}
