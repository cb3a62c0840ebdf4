import { FaultProxy } from '../network/fault-proxy';
import { RawEditor } from '../raw-editor';
import { percentile, waitMs, type Scenario } from '../scenario';
import { WritingSession } from '../session';

const READERS = 50;
const MAX_GROWTH_BYTES = 100_000_000;
const MAX_SLOWDOWN = 1.2;
/** Shorter measures vary more than what is looked for. */
const MEASURED_FROM_SECONDS = 30;
const SAMPLE_MS = 1_000;

/** People whose network swallows everything and gives nothing back, beside people who write. */
export const slowReaders: Scenario = {
  name: 'slow-reader',
  fault: `${READERS} readers that stop reading`,
  unit: 'seconds',
  shortVolume: 2,
  fullVolume: 60,
  run: async (rig, { volume, random, judgesTime }) => {
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
    await waitMs(1_000);
    const before = await p95During(session, Math.min(volume, MEASURED_FROM_SECONDS) * 1_000);
    const rssBefore = await rig.victim.rssBytes();
    proxy.pauseReading(true);
    let growth = 0;
    const sampling = setInterval(() => void rig.victim.rssBytes().then((rss) => (growth = Math.max(growth, rss - rssBefore))), SAMPLE_MS);
    const during = await p95During(session, volume * 1_000);
    clearInterval(sampling);
    await waitMs(SAMPLE_MS);
    if (growth > MAX_GROWTH_BYTES) session.miss(`memory grew by ${megabytes(growth)} MB`);
    if (judgesTime && volume >= MEASURED_FROM_SECONDS && during > before * MAX_SLOWDOWN)
      session.miss(`the others’ p95 went from ${before.toFixed(1)} to ${during.toFixed(1)} ms`);
    proxy.pauseReading(false);
    for (const reader of readers) reader.close();
    const ackMs = session.pages.flatMap((page) => page.ackMs);
    const finding = await session.finish();
    proxy.close();
    return {
      ...finding,
      ...{ p50Ms: percentile(ackMs, 0.5), p99Ms: percentile(ackMs, 0.99) },
      note: `memory +${megabytes(growth)} MB; the others’ p95 ${before.toFixed(1)} ms before, ${during.toFixed(1)} ms meanwhile`,
    };
  },
};

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
