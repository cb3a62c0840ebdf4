import { percentile, waitMs, type Scenario } from '../scenario';
import { WritingSession } from '../session';
import type { WriterPage } from '../writer-page';

const PEOPLE = ['member', 'nurse', 'landlord', 'deputy', 'coordinator', 'facilitator'] as const;
const GOAL_MS = 10_000;
const WATCH_MS = 20;
const ARRIVING_AT_ONCE = 25;

/** Every page comes back at the same instant, with the client’s own synchronisers. */
export const reconnectStorm: Scenario = {
  name: 'storm',
  fault: 'reconnect storm after a restart',
  unit: 'clients',
  shortVolume: 25,
  fullVolume: 500,
  run: async (rig, { volume, judgesTime }) => {
    const session = await WritingSession.begin(rig);
    for (let done = 0; done < volume; done += ARRIVING_AT_ONCE) {
      const count = Math.min(ARRIVING_AT_ONCE, volume - done);
      const arriving = await Promise.all(
        Array.from({ length: count }, (_, index) => session.join(`s${done + index}`, PEOPLE[index % PEOPLE.length] ?? 'member')),
      );
      await whenQuiet(arriving, 60_000);
    }
    // One process holds every page: much more than this and it would measure itself.
    const [writer, ...readers] = session.pages;
    writer?.work(200, 1_000);
    await waitMs(2_000);
    await rig.victim.kill();
    await session.lookForLosses();
    await rig.victim.start();
    const tookMs = await whenQuiet(readers, 60_000);
    const lastMs = Math.max(...tookMs, 0);
    if (tookMs.length < readers.length || (judgesTime && lastMs > GOAL_MS))
      session.miss(`${tookMs.length} of ${readers.length} pages were back after ${Math.round(lastMs)} ms`);
    for (const page of session.pages) page.rest();
    const finding = await session.finish();
    return {
      ...finding,
      ...{ p50Ms: percentile(tookMs, 0.5), p99Ms: percentile(tookMs, 0.99) },
      note: `timings from a server that is ready to a page in step; the last one after ${Math.round(lastMs)} ms`,
    };
  },
};

/** When each page was in step, in milliseconds from now. */
async function whenQuiet(pages: readonly WriterPage[], timeoutMs: number): Promise<number[]> {
  const startedMs = performance.now();
  const waiting = new Set(pages);
  const tookMs: number[] = [];
  while (waiting.size > 0 && performance.now() - startedMs < timeoutMs) {
    for (const page of waiting)
      if (page.isQuiet) {
        waiting.delete(page);
        tookMs.push(performance.now() - startedMs);
      }
    await waitMs(WATCH_MS);
  }
  return tookMs;
}
