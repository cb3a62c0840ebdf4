import { randomUUID } from 'node:crypto';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, memberId, opened, type ConvokedMeeting } from './live-world';

interface EventFrame {
  readonly seq: number;
  readonly type: string;
  readonly actorId?: string;
}

describe('the order of a live meeting (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | 'member', LiveClient>;
  beforeAll(async () => {
    world = await startTestWorld();
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
    await opened(world, meeting, clients);
  });
  afterAll(async () => {
    for (const client of Object.values(clients)) client.close();
    await world.close();
  });

  it('tells everybody the same events in the same order', async () => {
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.opening });
    await Promise.all([
      clients.member.does(meeting.id, 'request-floor'),
      clients.facilitator.does(meeting.id, 'request-floor'),
      clients.coordinator.does(meeting.id, 'request-floor', { kind: 'question' }),
    ]);
    const { seq } = await clients.facilitator.does(meeting.id, 'close-item');
    for (const client of Object.values(clients)) await client.log.next<EventFrame>('meeting:event', (frame) => frame.seq === seq);
    const [first, ...others] = Object.values(clients).map((client) =>
      client.log.of<EventFrame>('meeting:event').map((frame) => [frame.seq, frame.type]),
    );
    const last = (events: (string | number)[][] | undefined) => events?.slice(-5);
    for (const other of others) expect(last(other)).toEqual(last(first));
    expect(last(first)?.map(([place]) => place)).toEqual([seq - 4, seq - 3, seq - 2, seq - 1, seq]);
  });

  it('answers a repeated command as the first time and does it once', async () => {
    const commandId = randomUUID();
    const first = await clients.member.command(meeting.id, 'request-floor', {}, { commandId });
    const again = await clients.member.command(meeting.id, 'request-floor', {}, { commandId });
    const atOnce = randomUUID();
    const both = await Promise.all([1, 2].map(() => clients.coordinator.command(meeting.id, 'request-floor', {}, { commandId: atOnce })));
    expect(first.ok).toBe(true);
    expect(again).toEqual(first);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.seq).toBe(first.seq + 1);
  });

  it('refuses an order decided on an agenda that has changed since', async () => {
    const { opening, first, second } = meeting.items;
    const reordered = await clients.coordinator.command(
      meeting.id,
      'reorder-agenda',
      { itemIds: [opening, second, first] },
      { expectedVersion: 0 },
    );
    const stale = await clients.facilitator.command(
      meeting.id,
      'reorder-agenda',
      { itemIds: [opening, first, second] },
      { expectedVersion: 0 },
    );
    expect(reordered.ok).toBe(true);
    expect(stale.error?.code).toBe('STALE_VERSION');
  });

  it('gives a latecomer the state those present have, or the events they missed', async () => {
    const late = await LiveClient.connect(await world.as('nurse'), { transports: ['polling'] });
    const whole = await late.join(meeting.id);
    const missed = await late.join(meeting.id, whole.seq - 2);
    expect(whole).toMatchObject({ ok: true, state: { status: 'open', agendaVersion: 1 }, me: { roles: ['member'], recusals: [] } });
    expect(whole.me.can).toEqual(expect.arrayContaining(['meeting.take-part', 'meeting.propose']));
    expect(whole.me.can).not.toContain('meeting.lead');
    expect(missed.state).toBeUndefined();
    expect(missed.events.map((event: EventFrame) => event.seq)).toEqual([whole.seq - 1, whole.seq]);
    late.close();
  });

  it('reads the same without a socket', async () => {
    const { body } = await (await world.as('member')).get(`/api/meetings/${meeting.id}/state`);
    const { state, seq } = await clients.member.join(meeting.id);
    expect(body.state).toEqual(state);
    expect(body.seq).toBe(seq);
  });

  it('shows who is there, and does not flicker when a second tab closes', async () => {
    const tab = await LiveClient.connect(await world.as('nurse'));
    await tab.join(meeting.id);
    const nurse = memberId(world, 'nurse');
    const isShown = ({ people }: { people: { memberId: string }[] }) => people.some((person) => person.memberId === nurse);
    await clients.member.log.next('meeting:presence', isShown);
    const from = clients.member.log.frames.length;
    tab.close();
    const back = await LiveClient.connect(await world.as('nurse'));
    await back.join(meeting.id);
    await clients.member.log.next('meeting:head', () => true, from);
    const told = clients.member.log.frames.slice(from).filter(({ event }) => event === 'meeting:presence');
    expect(told.every(({ payload }) => isShown(payload as { people: { memberId: string }[] }))).toBe(true);
    back.close();
  });

  it('sends the head and the server’s time to those who wait', async () => {
    const head = await clients.member.log.next<{ seq: number; serverTime: string }>(
      'meeting:head',
      () => true,
      clients.member.log.frames.length,
    );
    expect(Number.isNaN(Date.parse(head.serverTime))).toBe(false);
    expect(head.seq).toBeGreaterThan(0);
  });
});
