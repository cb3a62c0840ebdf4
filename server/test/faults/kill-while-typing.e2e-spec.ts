import { LIVE_NAMESPACE } from '@croisee/realtime/envelope/frame-limits';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import { io, type Socket } from 'socket.io-client';
import { MinutesApi } from '../../src/domains/meetings/api';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { joined, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from '../meetings/minutes-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { durablePostgres, VictimServer } from './victim-server';

/** `FAULT_KILLS=200` for the full run. */
const KILLS = Number(process.env['FAULT_KILLS'] ?? 4);
const SEED = Number(process.env['FAULT_SEED'] ?? 20_261_122);
const TYPING_INTERVAL_MS = 12;

/** A page that types unique words without pause and remembers which ones it saw as saved. */
class Witness {
  readonly attempted = new Set<string>();
  readonly acknowledged = new Set<string>();
  readonly typist: Typist;
  private readonly timer: NodeJS.Timeout;
  private words = 0;

  constructor(
    private readonly name: string,
    socket: Socket,
    documentId: string,
  ) {
    this.typist = new Typist(socket, documentId, 'place', ({ saveState }) => {
      if (saveState === 'saved') for (const word of this.attempted) this.acknowledged.add(word);
    });
    this.timer = setInterval(() => this.typeOne(), TYPING_INTERVAL_MS);
  }

  stopTyping(): void {
    clearInterval(this.timer);
  }

  private typeOne(): void {
    if (this.typist.sync.view.doc === undefined || this.typist.sync.view.readOnly) return;
    this.words += 1;
    const word = `<${this.name}${this.words}>`;
    this.attempted.add(word);
    this.typist.type(word);
  }
}

describe('the server killed while two people type (real processes, durable PostgreSQL)', () => {
  let postgres: Awaited<ReturnType<typeof durablePostgres>>;
  let world: TestWorld;
  let victim: VictimServer;
  let meeting: MeetingWithMinutes;
  let shared: string | undefined;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    shared = process.env['TEST_DATABASE_ADMIN_URL'];
    postgres = await durablePostgres();
    process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl;
    world = await startTestWorld();
    meeting = await aMeetingWithMinutes(world);
    const clients = await joined(world, meeting, ['facilitator', 'coordinator']);
    await opened(world, meeting, clients);
    Object.values(clients).forEach((client) => client.close());
    victim = await VictimServer.build(world.config);
    await victim.start();
  }, 180_000);
  afterAll(async () => {
    for (const socket of sockets) socket.close();
    await victim.dispose();
    await world.close();
    await postgres.stop();
    process.env['TEST_DATABASE_ADMIN_URL'] = shared;
  }, 60_000);

  const textOnDisk = async (): Promise<string> => {
    const rendered = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => world.server.app.get(MinutesApi).rendered(tx, meeting.items.first, 'working-notes'));
    return rendered?.text['place'] ?? '';
  };

  const pageOf = async (person: string): Promise<Socket> => {
    const { cookie } = await world.as(person);
    const socket = io(`${victim.url}${LIVE_NAMESPACE}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 100,
      extraHeaders: { origin: victim.url, cookie: cookie ?? '' },
    });
    sockets.push(socket);
    return socket;
  };

  it(
    'loses no acknowledged word, doubles none, invents none, and both pages end with the same text',
    async () => {
      const random = seededRandom(SEED);
      const documentId = meeting.notesOf('first');
      const witnesses = [new Witness('a', await pageOf('member'), documentId), new Witness('b', await pageOf('nurse'), documentId)];
      for (let kill = 0; kill < KILLS; kill += 1) {
        await new Promise((resolve) => setTimeout(resolve, 400 + random() * 800));
        await victim.kill();
        const disk = await textOnDisk();
        for (const { acknowledged } of witnesses) expect([...acknowledged].filter((word) => !disk.includes(word))).toEqual([]);
        await victim.start();
      }
      await Promise.all(
        witnesses.map(({ typist }) =>
          typist.until(({ saveState }) => saveState === 'saved' || saveState === 'saving', 'reconnected', 30_000),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const witness of witnesses) witness.stopTyping();
      await Promise.all(witnesses.map(({ typist }) => typist.until(({ saveState }) => saveState === 'saved', 'saved', 30_000)));
      const final = await textOnDisk();
      for (const witness of witnesses) {
        await witness.typist.until(() => witness.typist.text === final, 'in step', 30_000);
        expect(witness.acknowledged.size).toBeGreaterThan(KILLS);
      }
      const words = final.match(/<[^<>]+>/g) ?? [];
      // Both pages may have begun the first paragraph at once: two paragraphs, every word whole.
      expect(words.join('') === final.replaceAll('\n', '')).toBe(true);
      expect([...words].sort()).toEqual(witnesses.flatMap(({ attempted }) => [...attempted]).sort());
    },
    60_000 + KILLS * 15_000,
  );
});
