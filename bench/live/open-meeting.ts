import { randomUUID } from 'node:crypto';
import { SessionStore } from '../../server/src/domains/identity/session-store';
import { MeetingGrants } from '../../server/src/domains/meetings/planning/meeting-grants';
import { UnitOfWork } from '../../server/src/kernel/database/unit-of-work';
import { aMeetingWithMinutes } from '../../server/test/meetings/minutes-world';
import { HttpClient } from '../../server/test/support/http-client';
import { LiveClient } from '../../server/test/support/live-client';
import { createTestCouncil, STANDARD_PEOPLE, type TestCouncil, type TestPerson } from '../../server/test/support/test-council';
import type { TestWorld } from '../../server/test/support/test-server';

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

/** One open meeting for each size, each in a council of its own. */
export async function openMeetings(world: TestWorld, sizes: readonly number[]): Promise<OpenMeeting[]> {
  const meetings: OpenMeeting[] = [];
  for (const [index, size] of sizes.entries()) meetings.push(await openMeeting(world, index, size));
  return meetings;
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
export async function cookieOf(world: TestWorld, council: TestCouncil, name: string): Promise<string> {
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
