import { performance } from 'node:perf_hooks';

/** Each worker starts its next piece of work when the last one ends; delays in milliseconds, the first half second left out. */
export async function closedLoop(workers: readonly (() => Promise<void>)[], seconds: number): Promise<number[]> {
  const delays: number[] = [];
  const countsFrom = performance.now() + 500;
  const endsAt = countsFrom + seconds * 1_000;
  await Promise.all(
    workers.map(async (work) => {
      while (performance.now() < endsAt) {
        const startedAt = performance.now();
        await work();
        if (startedAt >= countsFrom) delays.push(performance.now() - startedAt);
      }
    }),
  );
  return delays;
}
