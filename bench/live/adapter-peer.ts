import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import { freePort } from '../../tools/ports.mjs';
import { answersOn, PinnedProcess } from '../measuring/pinned-process';

const GIVES_UP_MS = 10_000;

/** How long a bare payload takes to a page of the same server and to one of the other, by the adapter of Socket.IO over PostgreSQL; in milliseconds. */
export async function acrossAdapter(
  databaseUrl: string,
  words: number,
  pauseMs: number,
): Promise<{ readonly near: readonly number[]; readonly far: readonly number[] }> {
  const [one, other] = [await startPeer(databaseUrl), await startPeer(databaseUrl)];
  const [writer, near, far] = [await page(one.port), await page(one.port), await page(other.port)];
  const delays: Record<'near' | 'far', number[]> = { near: [], far: [] };
  try {
    await untilHeard(writer, far);
    for (let index = 0; index < words; index += 1) {
      const payload = { word: `mot${index} `.padEnd(120, 'x') };
      const heard = [near, far].map((socket) => heardAt(socket, payload.word));
      const saidAtMs = performance.now();
      writer.emit('say', payload);
      const [onNear = NaN, onFar = NaN] = await Promise.all(heard);
      delays.near.push(onNear - saidAtMs);
      delays.far.push(onFar - saidAtMs);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return delays;
  } finally {
    for (const socket of [writer, near, far]) socket.close();
    await Promise.all([one.process.stop(), other.process.stop()]);
  }
}

async function startPeer(databaseUrl: string): Promise<{ port: number; process: PinnedProcess }> {
  const port = await freePort();
  const env = { PORT: String(port), DATABASE_URL: databaseUrl };
  return { port, process: await PinnedProcess.start('dist/bench/peers/socket-io-adapter-server.mjs', env, () => answersOn(port)) };
}

async function page(port: number): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true });
  await once(socket as unknown as NodeJS.EventEmitter, 'connect');
  return socket;
}

/** The other server listens a moment after it accepts connections. */
async function untilHeard(writer: Socket, far: Socket): Promise<void> {
  let isHeard = false;
  far.once('said', () => (isHeard = true));
  for (const deadline = Date.now() + GIVES_UP_MS; !isHeard; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (Date.now() > deadline) throw new Error('the two servers of the peer do not hear each other');
    writer.emit('say', { word: 'essai' });
  }
}

function heardAt(socket: Socket, word: string): Promise<number> {
  return new Promise((resolve) => {
    const listen = (message: { word: string }): void => {
      if (message.word !== word) return;
      socket.off('said', listen);
      resolve(performance.now());
    };
    socket.on('said', listen);
  });
}
