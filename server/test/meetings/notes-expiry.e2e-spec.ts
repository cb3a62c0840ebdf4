import { NotesExpiry } from '../../src/domains/meetings/minutes/notes-expiry';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aClosedMeeting, clockOfTheMeeting } from '../responses/response-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import type { MeetingWithMinutes } from './minutes-world';

describe('working notes of a meeting whose record is never approved (real sockets and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
  }, 90_000);
  afterAll(() => world.close());

  const statesOf = async (layer: string) =>
    world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => {
      const rows = await tx.manager.query<{ state: string }[]>(
        `SELECT DISTINCT state FROM minutes_document WHERE meeting_id = $1 AND layer = $2`,
        [meeting.id, layer],
      );
      return rows.map(({ state }) => state);
    });

  it('are kept until the thirtieth day after the meeting', async () => {
    clock.set(new Date('2026-12-24T12:00:00.000Z'));
    await world.server.app.get(NotesExpiry).sweep();
    expect(await statesOf('working-notes')).not.toContain('destroyed');
  });

  it('are destroyed the day after, and the record is left alone', async () => {
    clock.set(new Date('2026-12-25T12:00:00.000Z'));
    await world.server.app.get(NotesExpiry).sweep();
    expect(await statesOf('working-notes')).toEqual(['destroyed']);
    expect(await statesOf('record')).not.toContain('destroyed');
  });
});
