import { randomUUID } from 'node:crypto';
import type { MinutesOpenAck } from '@croisee/realtime/envelope/minutes-messages';
import { fromBase64, toBase64 } from 'lib0/buffer';
import { Client } from 'pg';
import * as Y from 'yjs';
import { closedLoop } from '../measuring/closed-loop';
import type { Measure, ScenarioResult } from '../measuring/report';
import { median, quantile } from '../measuring/statistics';
import { attendeeOf, connectedSocket, CroiseeSubject } from './croisee-subject';
import { ownParagraph } from './edit-clock';

const ROW_BYTES = 300;
/** The server takes a hundred messages a second of one page. */
const EVERY_MS = 12;

/** How long a page waits to see "enregistré" (L5), beside one durable single-row commit of the same PostgreSQL at the same concurrency. */
export async function measureAcknowledgement(options: {
  concurrencies: readonly number[];
  repetitions: number;
  seconds: number;
}): Promise<ScenarioResult> {
  const samples = new Map<string, Map<number, number[]>>();
  const keep = (subject: string, concurrency: number, delays: readonly number[]): void => {
    const loads = samples.get(subject) ?? new Map<number, number[]>();
    loads.set(concurrency, [...(loads.get(concurrency) ?? []), ...delays]);
    samples.set(subject, loads);
  };
  const subject = new CroiseeSubject(Math.max(...options.concurrencies));
  await subject.start();
  try {
    for (let repetition = 0; repetition < options.repetitions; repetition += 1)
      for (const concurrency of options.concurrencies) {
        keep('Croisée', concurrency, await pushes(subject, concurrency, options.seconds));
        keep('one-row commit', concurrency, await commits(subject.databaseUrl, concurrency, options.seconds));
      }
  } finally {
    await subject.stop();
  }
  const measures: Measure[] = [...samples].flatMap(([name, loads]) =>
    [...loads].map(([concurrency, delays]) => ({
      subject: name,
      load: `${concurrency} at once`,
      figures: { p50Ms: median(delays), p99Ms: quantile(delays, 0.99), perSecond: delays.length / options.seconds / options.repetitions },
    })),
  );
  const verdicts = options.concurrencies.map((concurrency) => ({
    goal: 'L5',
    what: `acknowledgement p50, ${concurrency} at once`,
    ratio: median(samples.get('Croisée')?.get(concurrency) ?? []) / median(samples.get('one-row commit')?.get(concurrency) ?? []),
    limit: 1.5,
    direction: 'at-most' as const,
  }));
  return {
    name: 'Acknowledgement',
    how: `Each writer sends its next edit when the last is acknowledged, at most one in ${EVERY_MS} ms; ${options.repetitions} × ${options.seconds} s. The peer is an INSERT of ${ROW_BYTES} bytes on a connection of its own.`,
    measures,
    verdicts,
  };
}

async function pushes(subject: CroiseeSubject, concurrency: number, seconds: number): Promise<number[]> {
  const writers = await Promise.all(Array.from({ length: concurrency }, (_, index) => writerOf(subject, index)));
  const delays = await closedLoop(
    writers.map(({ write }) => write),
    seconds,
    EVERY_MS,
  );
  for (const { close } of writers) close();
  return delays;
}

/** One page without an editor: it makes updates under the client id the server allotted it. */
async function writerOf({ server, meeting }: CroiseeSubject, index: number): Promise<{ write: () => Promise<void>; close: () => void }> {
  const socket = await connectedSocket(server.url, attendeeOf(meeting, index));
  const { documentId } = meeting;
  const opened = (await socket.emitWithAck('minutes:open', { documentId })) as MinutesOpenAck;
  if (!opened.ok) throw new Error(`the minutes did not open: ${opened.error.code}`);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, fromBase64(opened.update));
  doc.clientID = opened.replica.clientId;
  const waiting: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => waiting.push(update));
  const push = async (): Promise<void> => {
    const message = { documentId, generation: opened.generation, opId: randomUUID(), update: toBase64(Y.mergeUpdates(waiting.splice(0))) };
    const answer = (await socket.timeout(10_000).emitWithAck('minutes:push', message)) as { ok: boolean; error?: { code: string } };
    if (!answer.ok) throw new Error(`a push was refused: ${answer.error?.code ?? ''}`);
  };
  const text = ownParagraph({ doc, yjs: Y });
  await push();
  return {
    write: () => {
      text.insert(text.length, 'quelques mots');
      return push();
    },
    close: () => socket.close(),
  };
}

async function commits(databaseUrl: string, concurrency: number, seconds: number): Promise<number[]> {
  const clients = await Promise.all(
    Array.from({ length: concurrency }, async () => {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  await clients[0]?.query('CREATE TABLE IF NOT EXISTS bench_row (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, data bytea NOT NULL)');
  const data = Buffer.alloc(ROW_BYTES, 7);
  const delays = await closedLoop(
    clients.map((client) => async () => void (await client.query('INSERT INTO bench_row (data) VALUES ($1)', [data]))),
    seconds,
    EVERY_MS,
  );
  for (const client of clients) await client.end();
  return delays;
}
