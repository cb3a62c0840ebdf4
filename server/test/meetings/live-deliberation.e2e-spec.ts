import { readEvents } from '../../src/domains/meetings/live/event-store';
import { LiveMeetings } from '../../src/domains/meetings/live/live-meetings';
import type { ResponseContent } from '../../src/domains/meetings/live/live-events';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { DomainEvents } from '../../src/kernel/events/domain-events';
import type { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, memberId, opened, type ConvokedMeeting } from './live-world';

interface AnswerFrame {
  readonly type: string;
  readonly actorId?: string;
  readonly payload: { readonly memberId: string | null; readonly answer: string | null; readonly reason: string | null };
}

/** Everybody whom a silent round asks in the test meeting: members and deputies present. */
const ASKED = ['member', 'landlord', 'nurse', 'deputy'] as const;

describe('deliberation in a live meeting (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | (typeof ASKED)[number], LiveClient>;
  const validated: ResponseContent[] = [];
  beforeAll(async () => {
    world = await startTestWorld();
    world.server.app.get(DomainEvents).on('meeting.response-validated', async (_, content) => void validated.push(content));
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', ...ASKED]);
    await opened(world, meeting, clients);
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
  });
  afterAll(async () => {
    for (const client of Object.values(clients)) client.close();
    await world.close();
  });

  const stored = () =>
    world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => ({
      events: await readEvents(tx, meeting.id, 0, 1_000),
      rows: await tx.manager.query<Record<string, unknown>[]>('SELECT type, actor_id, payload FROM meeting_event WHERE meeting_id = $1', [
        meeting.id,
      ]),
      commands: await tx.manager.query<{ seq: number }[]>('SELECT seq::int FROM meeting_command WHERE meeting_id = $1 ORDER BY seq', [
        meeting.id,
      ]),
    }));
  const round = async (client: LiveClient) => {
    const { state } = await client.join(meeting.id);
    return state.agenda.find((item: { id: string }) => item.id === meeting.items.first).round;
  };

  it('counts the answers of a silent round and shows each only to its author until all have answered', async () => {
    await clients.nurse.does(meeting.id, 'add-proposition', { code: 'R03', text: 'Une rencontre de trois services avant l’hiver' });
    await clients.facilitator.does(meeting.id, 'open-round');
    await clients.member.does(meeting.id, 'answer-round', { answer: 'reservation', reason: 'Sans elle, non.' });
    await clients.nurse.log.next<AnswerFrame>('meeting:event', ({ type }) => type === 'answer-recorded');

    const [seen] = clients.nurse.log.of<AnswerFrame>('meeting:event').filter(({ type }) => type === 'answer-recorded');
    expect(seen?.payload).toMatchObject({ memberId: null, answer: null, reason: null });
    expect(seen?.actorId).toBeUndefined();
    expect(await round(clients.nurse)).toMatchObject({ answered: 1, answers: [], result: null });
    expect((await round(clients.member)).answers).toEqual([
      { memberId: memberId(world, 'member'), answer: 'reservation', reason: 'Sans elle, non.' },
    ]);
    expect((await clients.facilitator.command(meeting.id, 'answer-round', { answer: 'consent' })).error?.code).toBe('NOT_ASKED');
    expect((await clients.facilitator.command(meeting.id, 'validate-response')).error?.code).toBe('ROUND_OPEN');
  });

  it('takes the names out of the stored rows when the last answer closes the round', async () => {
    for (const name of ASKED.slice(1)) await clients[name].does(meeting.id, 'answer-round', { answer: 'consent' });
    expect((await round(clients.nurse)).result).toMatchObject({
      counts: { consent: 3, reservation: 1, objection: 0 },
      reasons: [{ answer: 'reservation', reason: 'Sans elle, non.' }],
    });
    const { events, rows, commands } = await stored();
    const answers = events.flatMap(({ seq, event }) => (event.type === 'answer-recorded' ? [{ seq, ...event }] : []));
    expect(answers).toHaveLength(4);
    for (const { payload, actorId } of answers)
      expect([payload.memberId, payload.answer, payload.reason, actorId]).toEqual([null, null, null, null]);
    expect(rows.filter(({ type }) => type === 'answer-recorded').map((row) => row['actor_id'])).toEqual([null, null, null, null]);
    // Neither does the way back from a command to the event it made tell who answered.
    expect(commands.map(({ seq }) => seq).filter((seq) => answers.some((answer) => answer.seq === seq))).toEqual([]);
  });

  it('hands the validated response over in its transaction and moves the situation on', async () => {
    await clients.facilitator.does(meeting.id, 'validate-response');
    expect(validated).toMatchObject([
      {
        meetingId: meeting.id,
        itemId: meeting.items.first,
        situationId: meeting.situations.first,
        propositions: [{ code: 'R03', text: 'Une rencontre de trois services avant l’hiver' }],
        response: { unanswered: 0, compositionIncomplete: false },
      },
    ]);
    const [situation] = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<{ status: string }[]>('SELECT status FROM situation WHERE id = $1', [meeting.situations.first]),
      );
    expect(situation?.status).toBe('response-built');
    const amended = await clients.nurse.command(meeting.id, 'remove-proposition', { propositionId: 'x' });
    expect(amended.error?.code).toBe('RESPONSE_VALIDATED');
  });

  it('does not close while a decided item has no extract, then takes the names off the turns of speech', async () => {
    await clients.member.does(meeting.id, 'request-floor');
    await clients.facilitator.does(meeting.id, 'grant-floor');
    await clients.facilitator.does(meeting.id, 'end-turn');
    await clients.facilitator.does(meeting.id, 'close-item');
    expect((await clients.facilitator.command(meeting.id, 'close-meeting')).error?.code).toBe('EXTRACT_MISSING');
    await clients.coordinator.does(meeting.id, 'record-return', {
      itemId: meeting.items.first,
      what: 'Lui dire ce qui est proposé',
      byMemberId: memberId(world, 'nurse'),
    });
    const { seq } = await clients.facilitator.does(meeting.id, 'close-meeting');

    const { events, commands } = await stored();
    const turns = events.filter(({ event }) => ['floor-requested', 'turn-started', 'turn-ended'].includes(event.type));
    expect(turns).toHaveLength(3);
    expect(JSON.stringify(turns)).not.toContain(memberId(world, 'member'));
    expect(new Set(commands.map((command) => command.seq))).toEqual(new Set([seq]));
  });

  it('keeps no word of the meeting in clear in the database', async () => {
    const { rows } = await stored();
    const bytes = rows.map((row) => (row['payload'] as Buffer).toString('latin1')).join();
    for (const word of ['rencontre', 'Sans elle', 'Lui dire']) expect(bytes).not.toContain(word);
  });

  it('gives the same state to a server that starts from the rows alone', async () => {
    const unitOfWork = world.server.app.get(UnitOfWork);
    const known = await unitOfWork.readAsSystem(world.here.id, (tx) => world.server.app.get(LiveMeetings).stateOf(tx, meeting.id));
    const fresh = await unitOfWork.readAsSystem(world.here.id, (tx) => new LiveMeetings().stateOf(tx, meeting.id));
    expect(fresh).toEqual(known);
    expect(fresh).toMatchObject({ status: 'closed' });
  });
});
