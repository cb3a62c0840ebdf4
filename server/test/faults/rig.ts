import { LIVE_NAMESPACE } from '@croisee/realtime/envelope/frame-limits';
import { io, type Socket } from 'socket.io-client';
import { memberId } from '../meetings/live-world';
import { aMeetingWithMinutes, type MeetingWithMinutes } from '../meetings/minutes-world';
import type { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { DurablePostgres } from './durable-postgres';
import { VictimServer, type VictimBuild } from './victim-server';

const KNOCK_AGAIN_MS = 100;

/** How a page reaches the server. */
export interface SocketOptions {
  /** The server it is a page of; default: the victim. */
  readonly server?: VictimServer;
  /** Where it is reached; default: at its own address. */
  readonly url?: string;
  readonly transports?: ('websocket' | 'polling')[];
}

/**
 * What the scenarios share: a durable PostgreSQL, a test world on it (whose own server writes the meetings and reads the tables afresh), and
 * the server they torment, a process of its own on the same database.
 */
export class Rig {
  private readonly clients = new Map<string, Promise<HttpClient>>();

  private constructor(
    readonly postgres: DurablePostgres,
    readonly world: TestWorld,
    readonly build: VictimBuild,
    readonly victim: VictimServer,
    private readonly sharedDatabase: string | undefined,
  ) {}

  static async start(build: VictimBuild, environment: NodeJS.ProcessEnv = {}): Promise<Rig> {
    const sharedDatabase = process.env['TEST_DATABASE_ADMIN_URL'];
    const postgres = await DurablePostgres.start();
    process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl;
    const world = await startTestWorld();
    const victim = await VictimServer.create(build, world.config, environment);
    await victim.start();
    return new Rig(postgres, world, build, victim, sharedDatabase);
  }

  /** The same with another server to torment, started with more in its environment. */
  async with(environment: NodeJS.ProcessEnv): Promise<Rig> {
    return new Rig(this.postgres, this.world, this.build, await this.another(environment), this.sharedDatabase);
  }

  /** Another server process on the same database. */
  async another(environment: NodeJS.ProcessEnv = {}): Promise<VictimServer> {
    const victim = await VictimServer.create(this.build, this.world.config, environment);
    await victim.start();
    return victim;
  }

  async dispose(): Promise<void> {
    await this.victim.kill();
    await this.world.close();
    await this.postgres.stop();
    process.env['TEST_DATABASE_ADMIN_URL'] = this.sharedDatabase;
  }

  /** One session of a person, kept for the whole run. */
  as(person: string): Promise<HttpClient> {
    const known = this.clients.get(person) ?? this.world.as(person);
    this.clients.set(person, known);
    return known;
  }

  /** A new meeting, open, with its first situation under way. */
  async aMeetingUnderWay(): Promise<MeetingWithMinutes> {
    const meeting = await aMeetingWithMinutes(this.world);
    const [facilitator, coordinator] = await Promise.all([this.live('facilitator', meeting), this.live('coordinator', meeting)]);
    for (const name of ['facilitator', 'coordinator', 'member', 'landlord', 'nurse', 'deputy'])
      await coordinator.does(meeting.id, 'record-attendance', { memberId: memberId(this.world, name), state: 'present' });
    await facilitator.does(meeting.id, 'open-meeting');
    await facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    facilitator.close();
    coordinator.close();
    return meeting;
  }

  /** A socket of a page, which comes back by itself and quickly. */
  async socket(
    person: string,
    { server = this.victim, url = server.url, transports = ['websocket'] }: SocketOptions = {},
  ): Promise<Socket> {
    const { cookie } = await this.as(person);
    const socket = io(`${url}${LIVE_NAMESPACE}`, {
      transports,
      tryAllTransports: true,
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 100,
      extraHeaders: { origin: server.url, cookie: cookie ?? '' },
    });
    // As the page does where Socket.IO leaves it to the application: closed by the server, or not let in.
    const knock = (): void => {
      if (!socket.active) setTimeout(() => socket.hasListeners('connect_error') && socket.connect(), KNOCK_AGAIN_MS);
    };
    socket.on('disconnect', (reason) => reason !== 'io client disconnect' && knock());
    socket.on('connect_error', knock);
    return socket;
  }

  private async live(person: string, meeting: MeetingWithMinutes): Promise<LiveClient> {
    const client = await LiveClient.connect(await this.as(person));
    await client.join(meeting.id);
    return client;
  }
}
