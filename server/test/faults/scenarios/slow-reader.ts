import { FaultProxy } from '../network/fault-proxy';
import { RawEditor } from '../raw-editor';
import type { Rig } from '../rig';
import { NOTHING_FOUND, percentile, together, waitMs, type Finding, type Scenario } from '../scenario';
import { WritingSession } from '../session';

const READERS = 50;
const MAX_GROWTH_BYTES = 100_000_000;
const MAX_SLOWDOWN = 1.2;
/** Shorter measures vary more than what is looked for. */
const MEASURED_FROM_SECONDS = 30;
const SAMPLE_MS = 1_000;
const WARM_UP_MS = 5_000;

/** People whose network swallows everything and gives nothing back, beside people who write. */
export const slowReaders: Scenario = {
  name: 'slow-reader',
  fault: `${READERS} readers that stop reading`,
  unit: 'seconds',
  shortVolume: 2,
  fullVolume: 60,
  run: async (rig, { volume, random, judgesTime }) => {
    // The same meeting with readers who read comes first: one that grows gets slower by itself.
    const isTimed = judgesTime && volume >= MEASURED_FROM_SECONDS;
    const reading = isTimed ? await oneMeeting(rig, { volume, random, stops: false }) : undefined;
    const stopped = await oneMeeting(rig, { volume, random, stops: true });
    const misses: string[] = [];
    if (stopped.growth > MAX_GROWTH_BYTES) misses.push(`memory grew by ${megabytes(stopped.growth)} MB`);
    if (reading !== undefined && stopped.p95Ms > reading.p95Ms * MAX_SLOWDOWN)
      misses.push(`the others’ p95 was ${stopped.p95Ms.toFixed(1)} ms instead of ${reading.p95Ms.toFixed(1)} ms`);
    const beside = reading === undefined ? '' : `, ${reading.p95Ms.toFixed(1)} ms beside readers who read`;
    return {
      ...together([stopped.finding, ...(reading === undefined ? [] : [reading.finding]), { ...NOTHING_FOUND, misses }]),
      ...{ p50Ms: percentile(stopped.ackMs, 0.5), p99Ms: percentile(stopped.ackMs, 0.99) },
      note: `memory +${megabytes(stopped.growth)} MB; the others’ p95 ${stopped.p95Ms.toFixed(1)} ms${beside}`,
    };
  },
};

interface Meeting {
  readonly finding: Finding;
  readonly growth: number;
  readonly ackMs: readonly number[];
  readonly p95Ms: number;
}

async function oneMeeting(rig: Rig, { volume, random, stops }: { volume: number; random: () => number; stops: boolean }): Promise<Meeting> {
  const session = await WritingSession.begin(rig);
  const proxy = await FaultProxy.listen(rig.victim.url, random);
  for (const [name, person] of [
    ['j', 'member'],
    ['k', 'nurse'],
    ['l', 'landlord'],
  ] as const)
    (await session.join(name, person)).work(25, 250);
  const readers = await Promise.all(
    Array.from({ length: READERS }, async () => {
      const socket = await rig.socket('deputy', { url: proxy.url });
      const reader = new RawEditor('reader', socket, session.meeting.id, session.documentId, session.recorder('reader'));
      const answer = await reader.open();
      if (!answer.ok) session.miss(`a reader could not open the document: ${answer.error?.code}`);
      return reader;
    }),
  );
  await waitMs(WARM_UP_MS);
  const rssBefore = await rig.victim.rssBytes();
  proxy.pauseReading(stops);
  let growth = 0;
  const sampling = setInterval(() => void rig.victim.rssBytes().then((rss) => (growth = Math.max(growth, rss - rssBefore))), SAMPLE_MS);
  const p95Ms = await p95During(session, volume * 1_000);
  clearInterval(sampling);
  await waitMs(SAMPLE_MS);
  proxy.pauseReading(false);
  for (const reader of readers) reader.close();
  const ackMs = session.pages.flatMap((page) => page.ackMs);
  const finding = await session.finish();
  proxy.close();
  return { finding, growth, ackMs, p95Ms };
}

async function p95During(session: WritingSession, ms: number): Promise<number> {
  const from = session.pages.map((page) => page.ackMs.length);
  await waitMs(ms);
  return percentile(
    session.pages.flatMap((page, index) => page.ackMs.slice(from[index])),
    0.95,
  );
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
