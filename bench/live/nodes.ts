import { MinutesSync } from '@croisee/realtime/minutes/minutes-sync';
import * as Y from 'yjs';
import { hasRedis, startRedis } from '../../server/test/nodes/two-nodes';
import { REAL_RUNTIME, socketTransport } from '../../server/test/meetings/socket-transport';
import { BenchWorld, type RunningSubject } from '../measuring/bench-world';
import type { Measure, ScenarioResult } from '../measuring/report';
import { median, quantile } from '../measuring/statistics';
import { acrossAdapter } from './adapter-peer';
import { attendeeOf, connectedSocket } from './croisee-subject';
import { openMeetings, type OpenMeeting } from './open-meeting';

/** One word in so many milliseconds: nothing waits for what precedes it. */
const PAUSE_MS = 40;

/** How much later a word is on a page connected to the other server than on a page connected to its writer's. */
export async function measureNodes({ words }: { words: number }): Promise<ScenarioResult> {
  const measures: Measure[] = [];
  const world = await BenchWorld.create((made) => openMeetings(made, [3]));
  try {
    measures.push(...(await acrossNodes(world, 'PostgreSQL', {}, words)));
    measures.push(...measuresOf('adapter of Socket.IO, bare payload', await acrossAdapter(world.databaseUrl, words, PAUSE_MS)));
    if (hasRedis) {
      const redis = await startRedis();
      measures.push(...(await acrossNodes(world, 'Redis', { REDIS_URL: redis.url }, words)));
      await redis.stop();
    }
    measures.push(...(await acrossNodes(world, 'no hint', { HINTS: 'off' }, Math.min(words, 40))));
  } finally {
    await world.close();
  }
  return {
    name: 'Two servers',
    how: `One writer, a reader on the same server and one on the other, both servers on one processor; ${words} words, each on its own. From the keystroke to the reader's document.`,
    measures,
    verdicts: [
      {
        goal: 'L10',
        what: 'latency added by a second server, p50',
        ratio: addedBy(measures, 'hints: PostgreSQL') / addedBy(measures, 'adapter of Socket.IO, bare payload'),
        limit: 1.5,
        direction: 'at-most',
      },
    ],
  };
}

function addedBy(measures: readonly Measure[], load: string): number {
  return measures.find((one) => one.subject === 'added' && one.load === load)?.figures['p50Ms'] ?? Number.NaN;
}

async function acrossNodes(
  world: BenchWorld<OpenMeeting[]>,
  bus: string,
  environment: NodeJS.ProcessEnv,
  words: number,
): Promise<Measure[]> {
  const meeting = world.content[0];
  if (meeting === undefined) throw new Error('the world was not made');
  const [one, other] = [await world.startServer(environment), await world.startServer(environment)];
  const [writer, near, far] = [await pageOf(meeting, one, 0), await pageOf(meeting, one, 1), await pageOf(meeting, other, 2)];
  const delays: Record<'near' | 'far', number[]> = { near: [], far: [] };
  for (let index = 0; index < words; index += 1) {
    const word = `mot${index}-${bus} `;
    const [onNear, onFar] = [whenRead(near.doc, word), whenRead(far.doc, word)];
    const typedAtMs = performance.now();
    writer.doc.transact(() => writer.text().insert(0, word));
    delays.near.push((await onNear) - typedAtMs);
    delays.far.push((await onFar) - typedAtMs);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  for (const page of [writer, near, far]) page.close();
  await Promise.all([one.process.stop(), other.process.stop()]);
  return measuresOf(`hints: ${bus}`, delays);
}

function measuresOf(load: string, { near, far }: { readonly near: readonly number[]; readonly far: readonly number[] }): Measure[] {
  const added = far.map((delay, index) => delay - (near[index] ?? 0));
  const figures = (samples: readonly number[]) => ({ p50Ms: median(samples), p99Ms: quantile(samples, 0.99) });
  return [
    { subject: 'same server', load, figures: figures(near) },
    { subject: 'other server', load, figures: figures(far) },
    { subject: 'added', load, figures: figures(added) },
  ];
}

async function pageOf(
  meeting: OpenMeeting,
  server: RunningSubject,
  index: number,
): Promise<{ doc: Y.Doc; text: () => Y.XmlText; close: () => void }> {
  const socket = await connectedSocket(server.url, attendeeOf(meeting, index));
  const sync = new MinutesSync({ transport: socketTransport(socket), runtime: REAL_RUNTIME, documentId: meeting.documentId });
  sync.start();
  while (sync.view.saveState !== 'saved' || sync.view.doc === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  const { doc } = sync.view;
  const close = (): void => {
    sync.stop();
    socket.close();
  };
  return { doc, text: () => firstText(doc), close };
}

function firstText(doc: Y.Doc): Y.XmlText {
  const fragment = doc.getXmlFragment('place');
  if (fragment.length === 0) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText()]);
    fragment.insert(0, [paragraph]);
  }
  return (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
}

/** The instant at which the document holds the word. */
function whenRead(doc: Y.Doc, word: string): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!JSON.stringify(doc.getXmlFragment('place')).includes(word)) return;
      doc.off('update', look);
      resolve(performance.now());
    };
    doc.on('update', look);
  });
}
