import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { io, type Socket } from 'socket.io-client';
import { freePort } from '../../tools/ports.mjs';
import { answersOn, PinnedProcess } from '../measuring/pinned-process';
import type { ScenarioResult } from '../measuring/report';
import { median, quantile } from '../measuring/statistics';
import { attendeeOf, connectedSocket, CroiseeSubject } from './croisee-subject';

const SEATS = 40;

/** A hand is raised: how long until all forty pages show it (L9), beside a bare Socket.IO broadcast after one commit. */
export async function measureCommands(options: { repetitions: number; hands: number }): Promise<ScenarioResult> {
  const subject = new CroiseeSubject(SEATS);
  await subject.start();
  const croisee: number[] = [];
  const bare: number[] = [];
  try {
    for (let repetition = 0; repetition < options.repetitions; repetition += 1) {
      croisee.push(...(await handsRaised(subject, options.hands)));
      bare.push(...(await bareBroadcasts(subject.databaseUrl, options.hands)));
    }
  } finally {
    await subject.stop();
  }
  const figures = (delays: readonly number[]): Record<string, number> => ({ p50Ms: median(delays), p99Ms: quantile(delays, 0.99) });
  const load = `${SEATS} pages`;
  return {
    name: 'Raising a hand',
    how: `From the press to the last of ${SEATS} pages, one after the other, ${options.repetitions} × ${options.hands} hands.`,
    measures: [
      { subject: 'Croisée', load, figures: figures(croisee) },
      { subject: 'bare Socket.IO and one commit', load, figures: figures(bare) },
    ],
    verdicts: [
      { goal: 'L9', what: `a hand seen by all ${SEATS}, p50`, ratio: median(croisee) / median(bare), limit: 2, direction: 'at-most' },
      {
        goal: 'L9',
        what: `a hand seen by all ${SEATS}, p99`,
        ratio: quantile(croisee, 0.99) / quantile(bare, 0.99),
        limit: 2,
        direction: 'at-most',
      },
    ],
  };
}

async function handsRaised({ server, meeting }: CroiseeSubject, hands: number): Promise<number[]> {
  const sockets = await Promise.all(Array.from({ length: SEATS }, (_, index) => connectedSocket(server.url, attendeeOf(meeting, index))));
  const command = async (socket: Socket, commandId: string, type: string, payload: object): Promise<void> => {
    const answer = (await socket.emitWithAck('meeting:command', { meetingId: meeting.id, commandId, type, payload })) as { ok: boolean };
    if (!answer.ok) throw new Error(`${type} was refused: ${JSON.stringify(answer)}`);
  };
  for (const socket of sockets) await socket.emitWithAck('meeting:join', { meetingId: meeting.id });
  const delays: number[] = [];
  for (let hand = 0; hand < hands; hand += 1) {
    const socket = sockets[hand % SEATS] as Socket;
    const entryId = randomUUID();
    const seen = everywhere(sockets, 'meeting:event', ({ type }) => type === 'floor-requested');
    const startedAt = performance.now();
    await Promise.all([seen, command(socket, entryId, 'request-floor', { kind: 'speech' })]);
    delays.push((await seen) - startedAt);
    const gone = everywhere(sockets, 'meeting:event', ({ type }) => type === 'request-withdrawn');
    await command(socket, randomUUID(), 'withdraw-request', { entryId });
    await gone;
  }
  for (const socket of sockets) socket.close();
  return delays;
}

async function bareBroadcasts(databaseUrl: string, hands: number): Promise<number[]> {
  const port = await freePort();
  const env = { PORT: String(port), DATABASE_URL: databaseUrl };
  const server = await PinnedProcess.start('dist/bench/peers/socket-io-commit-server.mjs', env, () => answersOn(port));
  const sockets = Array.from({ length: SEATS }, () => io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true }));
  await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => socket.once('connect', resolve))));
  const delays: number[] = [];
  for (let hand = 0; hand < hands; hand += 1) {
    const socket = sockets[hand % SEATS] as Socket;
    for (const type of ['floor-requested', 'request-withdrawn']) {
      const seen = everywhere(sockets, 'event', (event) => event.type === type);
      const startedAt = performance.now();
      await socket.emitWithAck('command', { type, memberId: randomUUID(), kind: 'speech' });
      const seenAt = await seen;
      if (type === 'floor-requested') delays.push(seenAt - startedAt);
    }
  }
  for (const socket of sockets) socket.close();
  await server.stop();
  return delays;
}

/** The instant at which the last of the sockets has received such an event. */
async function everywhere(sockets: readonly Socket[], name: string, isIt: (event: { type: string }) => boolean): Promise<number> {
  const instants = sockets.map(
    (socket) =>
      new Promise<number>((resolve) => {
        const listen = (event: { type: string }): void => {
          if (!isIt(event)) return;
          socket.off(name, listen);
          resolve(performance.now());
        };
        socket.on(name, listen);
      }),
  );
  return Math.max(...(await Promise.all(instants)));
}
