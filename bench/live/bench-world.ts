import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SessionStore } from '../../server/src/domains/identity/session-store';
import { MeetingGrants } from '../../server/src/domains/meetings/planning/meeting-grants';
import { UnitOfWork } from '../../server/src/kernel/database/unit-of-work';
import { aMeetingWithMinutes } from '../../server/test/meetings/minutes-world';
import { HttpClient } from '../../server/test/support/http-client';
import { LiveClient } from '../../server/test/support/live-client';
import { createTestCouncil, STANDARD_PEOPLE, type TestCouncil, type TestPerson } from '../../server/test/support/test-council';
import { startTestWorld, type TestWorld } from '../../server/test/support/test-server';
import { startPostgres } from '../../tools/pg.mjs';
import { freePort } from '../../tools/ports.mjs';
import { PinnedProcess } from '../measuring/pinned-process';

/** Somebody signed in who sits in every meeting of their group. */
export interface Attendee {
  readonly memberId: string;
  readonly cookie: string;
}

/** An open commission with its attendees and the working notes of its first situation. */
export interface OpenMeeting {
  readonly id: string;
  readonly itemId: string;
  readonly documentId: string;
  readonly facilitatorCookie: string;
  readonly attendees: readonly Attendee[];
}

export interface RunningSubject {
  readonly url: string;
  readonly process: PinnedProcess;
}

/** A durable PostgreSQL and, in it, open meetings of one council: what the measured server finds when it starts. */
export class BenchWorld {
  private constructor(
    private readonly world: TestWorld,
    private readonly folder: string,
    readonly databaseUrl: string,
    readonly meetings: readonly OpenMeeting[],
    private readonly stopPostgres: () => Promise<void>,
  ) {}

  /** `sizes`: the number of attendees of each meeting. Seals, permissions and audit are those of production. */
  static async create(sizes: readonly number[]): Promise<BenchWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'croisee-bench-'));
    const postgres = await startPostgres({ dataDir: folder, durable: true, settings: { max_connections: '200' } });
    process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl;
    const world = await startTestWorld();
    const meetings: OpenMeeting[] = [];
    for (const [index, size] of sizes.entries()) meetings.push(await openMeeting(world, index, size));
    await world.server.stop();
    return new BenchWorld(world, folder, postgres.adminUrl, meetings, postgres.stop);
  }

  /** Starts the built server, as in production, on this database. */
  async startServer(): Promise<RunningSubject> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const { config } = this.world;
    const env = {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: config.dataDir,
      DATABASE_ADMIN_URL: config.databaseAdminUrl,
      ROOT_KEY: config.rootKeyHex,
      DEMO: '0',
      LOG_LEVEL: 'error',
    };
    const isReady = async (): Promise<boolean> => {
      try {
        return (await fetch(`${url}/api/health/ready`)).ok;
      } catch {
        return false;
      }
    };
    return { url, process: await PinnedProcess.start('dist/bench/server/main.mjs', env, isReady) };
  }

  async close(): Promise<void> {
    await this.stopPostgres();
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.world.config.dataDir, { recursive: true, force: true });
  }
}

/** A council of its own for each meeting, so that nobody of another one is in its rooms. */
async function openMeeting(world: TestWorld, index: number, size: number): Promise<OpenMeeting> {
  const names = Array.from({ length: size }, (_, number) => `attendee${number}`);
  const sitting = Object.fromEntries(
    names.map((name) => [name, { roles: ['member' as const], profession: 'nurse' as const, structure: 'health' as const }]),
  );
  const council = await createTestCouncil(world.server, `Conseil mesuré ${'i'.repeat(index + 1)}`, { ...STANDARD_PEOPLE, ...sitting });
  const meeting = await aMeetingWithMinutes(world, council);
  await convene(world, council, meeting.id, names);
  const { url } = world.server;
  const facilitatorCookie = await cookieOf(world, council, 'facilitator');
  const coordinator = await LiveClient.connect(new HttpClient(url, await cookieOf(world, council, 'coordinator')));
  const facilitator = await LiveClient.connect(new HttpClient(url, facilitatorCookie));
  for (const client of [coordinator, facilitator]) await client.join(meeting.id);
  for (const name of ['facilitator', 'coordinator', 'member', 'landlord', 'nurse', ...names])
    await coordinator.does(meeting.id, 'record-attendance', { memberId: personOf(council, name).memberId, state: 'present' });
  await facilitator.does(meeting.id, 'open-meeting');
  await facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first, openAnywayReason: 'mesure de vitesse' });
  for (const client of [coordinator, facilitator]) client.close();
  const attendees: Attendee[] = [];
  for (const name of names) attendees.push({ memberId: personOf(council, name).memberId, cookie: await cookieOf(world, council, name) });
  return { id: meeting.id, itemId: meeting.items.first, documentId: meeting.notesOf('first'), facilitatorCookie, attendees };
}

async function convene(world: TestWorld, council: TestCouncil, meetingId: string, names: readonly string[]): Promise<void> {
  await world.server.app.get(UnitOfWork).writeAsSystem(council.id, async (tx) => {
    await tx.audit({ action: 'bench.convened', subjectKind: 'meeting', subjectId: meetingId });
    for (const name of names)
      await tx.manager.query(
        `INSERT INTO convocation (council_id, id, meeting_id, member_id, item_id, capacity, created_at) VALUES ($1, $2, $3, $4, NULL, 'member', $5)`,
        [council.id, randomUUID(), meetingId, personOf(council, name).memberId, tx.now],
      );
    await world.server.app.get(MeetingGrants).align(tx, meetingId);
  });
}

/** A session started as sign-in does, without its deliberately slow password check. */
async function cookieOf(world: TestWorld, council: TestCouncil, name: string): Promise<string> {
  const { accountId } = personOf(council, name);
  const token = await world.server.app
    .get(UnitOfWork)
    .global((manager) => world.server.app.get(SessionStore).start(manager, accountId, council.id, 'mesure'));
  return `croisee_session=${token}`;
}

function personOf(council: TestCouncil, name: string): TestPerson {
  const person = council.people[name];
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}
