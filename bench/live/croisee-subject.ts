import { MinutesSync } from '@croisee/realtime/minutes/minutes-sync';
import { io, type Socket } from 'socket.io-client';
import * as Y from 'yjs';
import { REAL_RUNTIME, socketTransport } from '../../server/test/meetings/socket-transport';
import type { TestWorld } from '../../server/test/support/test-server';
import { BenchWorld, type RunningSubject } from '../measuring/bench-world';
import { openMeetings, type Attendee, type OpenMeeting } from './open-meeting';
import type { TypingSubject, TypistPage } from './typing-subject';

/** Croisée as in production: the real server process, sealed content, permissions, audit, commit before anybody sees. */
export class CroiseeSubject implements TypingSubject {
  private world: BenchWorld<OpenMeeting[]> | undefined;
  private running: RunningSubject | undefined;
  private readonly syncs = new Map<TypistPage, MinutesSync>();

  constructor(
    private readonly attendees: number,
    readonly name = 'Croisée',
  ) {}

  get pid(): number {
    return this.server.process.pid;
  }

  get server(): RunningSubject {
    if (this.running === undefined) throw new Error('the server was not started');
    return this.running;
  }

  get meeting(): OpenMeeting {
    const meeting = this.world?.content[0];
    if (meeting === undefined) throw new Error('the world was not made');
    return meeting;
  }

  get databaseUrl(): string {
    return this.world?.databaseUrl ?? '';
  }

  async start(): Promise<void> {
    this.world = await BenchWorld.create((world) => this.prepare(world));
    this.running = await this.world.startServer();
  }

  /** What the measured server finds when it starts. */
  protected prepare(world: TestWorld): Promise<OpenMeeting[]> {
    return openMeetings(world, [this.attendees]);
  }

  /** Starts the server anew on the same data, as after a deployment; or, with `SIGKILL`, after a crash. */
  async restart(signal?: NodeJS.Signals): Promise<void> {
    await this.running?.process.stop(signal);
    this.running = await this.world?.startServer();
  }

  async open(index: number): Promise<TypistPage & { readonly receivedBytes: number }> {
    const { sync, ...page } = await openPage(this.server.url, this.meeting, index);
    this.syncs.set(page, sync);
    return page;
  }

  /** Acknowledged is on disk; the pause lets compaction, which runs behind, come to its end. */
  async settled(page: TypistPage): Promise<void> {
    const sync = this.syncs.get(page);
    await until(() => sync?.view.saveState === 'saved', 'saved', 600_000);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }

  /** Whether this page shows everything typed on it as saved. */
  isAcknowledged(page: TypistPage): boolean {
    return this.syncs.get(page)?.view.saveState === 'saved';
  }

  async stop(): Promise<void> {
    await this.running?.process.stop();
    await this.world?.close();
    this.running = undefined;
    this.world = undefined;
  }
}

/** The minutes of a meeting on a page of one of its attendees, in step; with the bytes received until then. */
export async function openPage(
  url: string,
  meeting: OpenMeeting,
  index: number,
): Promise<TypistPage & { readonly receivedBytes: number; readonly sync: MinutesSync }> {
  const socket = await connectedSocket(url, attendeeOf(meeting, index));
  let receivedBytes = 0;
  socket.io.engine.on('packet', ({ data }) => (receivedBytes += typeof data === 'string' ? data.length : 0));
  const sync = new MinutesSync({ transport: socketTransport(socket), runtime: REAL_RUNTIME, documentId: meeting.documentId });
  sync.start();
  await until(() => sync.view.saveState === 'saved', 'open', 60_000);
  const { doc } = sync.view;
  if (doc === undefined) throw new Error('the minutes did not open');
  const close = (): void => {
    sync.stop();
    socket.close();
  };
  return { doc, yjs: Y, receivedBytes, sync, close };
}

/** A connected socket of one attendee, as the page of the platform opens it. */
export async function connectedSocket(url: string, { cookie }: Attendee): Promise<Socket> {
  const socket = io(`${url}/live`, { transports: ['websocket'], forceNew: true, extraHeaders: { origin: url, cookie } });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

export function attendeeOf(meeting: OpenMeeting, index: number): Attendee {
  const attendee = meeting.attendees[index];
  if (attendee === undefined) throw new Error(`the meeting has no attendee ${index}`);
  return attendee;
}

async function until(isSo: () => boolean, what: string, timeoutMs: number): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; !isSo(); await new Promise((resolve) => setTimeout(resolve, 2)))
    if (Date.now() > deadline) throw new Error(`not ${what} in time`);
}
