import { randomUUID } from 'node:crypto';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, opened, type ConvokedMeeting } from './live-world';

describe('what a live meeting refuses (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | 'member', LiveClient>;
  beforeAll(async () => {
    world = await startTestWorld();
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
    await opened(world, meeting, clients);
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
  });
  afterAll(async () => {
    for (const client of Object.values(clients)) client.close();
    await world.close();
  });

  it.each([
    ['member', 'pause-meeting', {}, 'FORBIDDEN'],
    ['member', 'draw-curtain', { category: 'other' }, 'FORBIDDEN'],
    ['member', 'record-attendance', { memberId: randomUUID(), state: 'present' }, 'FORBIDDEN'],
    ['member', 'grant-floor', {}, 'FORBIDDEN'],
    ['coordinator', 'close-item', {}, 'FORBIDDEN'],
    ['coordinator', 'validate-response', {}, 'FORBIDDEN'],
    ['facilitator', 'start-item', { itemId: randomUUID() }, 'ITEM_STILL_OPEN'],
    ['facilitator', 'close-meeting', {}, 'ITEM_STILL_OPEN'],
    ['facilitator', 'add-item', {}, 'INVALID_INPUT'],
    ['facilitator', 'start-item', {}, 'INVALID_INPUT'],
    ['facilitator', 'become-king', {}, 'INVALID_INPUT'],
  ] as const)('refuses to a %s: %s', async (who, type, payload, code) => {
    expect((await clients[who].command(meeting.id, type, payload)).error?.code).toBe(code);
  });

  it('does not let in a page of another version of the protocol', async () => {
    const outdated = LiveClient.connect(await world.as('member'), { auth: { protocol: 0 } });
    await expect(outdated).rejects.toMatchObject({ message: 'PROTOCOL_OUTDATED' });
  });

  it.each(['technical', 'elected', 'evaluator', 'ethics', 'administrator'])(
    'does not exist for somebody who does not sit: %s',
    async (name) => {
      const outsider = await LiveClient.connect(await world.as(name));
      expect((await outsider.join(meeting.id)).error?.code).toBe('NOT_FOUND');
      expect((await outsider.command(meeting.id, 'request-floor')).error?.code).toBe('NOT_FOUND');
      outsider.close();
    },
  );

  it('does not exist for the other council, whatever the role, while people are in the room', async () => {
    const stranger = await LiveClient.connect(await world.as('facilitator', world.elsewhere));
    expect((await stranger.join(meeting.id)).error?.code).toBe('NOT_FOUND');
    expect((await stranger.command(meeting.id, 'pause-meeting')).error?.code).toBe('NOT_FOUND');
    const http = await world.as('facilitator', world.elsewhere);
    expect((await http.get(`/api/meetings/${meeting.id}/state`)).status).toBe(404);
    expect((await http.post(`/api/meetings/${meeting.id}/projector-codes`)).body.code).toBe('NOT_FOUND');
    expect((await clients.member.join(meeting.id)).ok).toBe(true);
    stranger.close();
  });

  it('asks for the charter before anything', async () => {
    const unsigned = await LiveClient.connect(await world.as('unsigned'));
    expect((await unsigned.join(meeting.id)).error?.code).toBe('CHARTER_NOT_SIGNED');
    unsigned.close();
  });

  it('answers malformed messages with a code, never with what was sent, and stays up', async () => {
    const sent = [
      ['meeting:join', { meetingId: 'motsecret' }],
      ['meeting:join', null],
      ['meeting:join', ['motsecret']],
      ['meeting:command', { meetingId: meeting.id, commandId: randomUUID(), type: 'request-floor', payload: { kind: 'motsecret' } }],
      ['meeting:command', { meetingId: meeting.id, commandId: 'motsecret', type: 'request-floor' }],
      ['meeting:command', { meetingId: meeting.id, commandId: randomUUID(), type: '__proto__', payload: {} }],
      ['meeting:motsecret', { motsecret: true }],
    ] as const;
    for (const [event, payload] of sent) {
      const answer = await clients.member.request(event, payload);
      expect([event, answer.error?.code]).toEqual([event, 'INVALID_INPUT']);
      expect(JSON.stringify(answer)).not.toContain('motsecret');
    }
    expect((await clients.member.join(meeting.id)).ok).toBe(true);
  });

  it('lets in nobody without a session, nor from another origin', async () => {
    await expect(LiveClient.connect(world.anonymous)).rejects.toThrow();
    await expect(LiveClient.connect(await world.as('member'), { origin: 'https://ailleurs.example' })).rejects.toThrow();
  });

  it('cuts a socket that floods, and only that one', async () => {
    const flooder = await LiveClient.connect(await world.as('member'));
    const cut = new Promise((resolve) => flooder.socket.once('disconnect', resolve));
    for (let sent = 0; sent < 600; sent += 1) flooder.socket.emit('meeting:leave', { meetingId: randomUUID() });
    await cut;
    expect((await clients.member.join(meeting.id)).ok).toBe(true);
  });

  it('acknowledges nothing while the database is away, and says so', async () => {
    const { DataSource } = await import('typeorm');
    const source = world.server.app.get(DataSource);
    const lost = Object.assign(new Error('lost'), { code: 'ECONNRESET' });
    const away = jest.spyOn(source, 'createQueryRunner').mockImplementation(() => {
      throw lost;
    });
    const answer = await clients.facilitator.command(meeting.id, 'pause-meeting');
    away.mockRestore();
    expect(answer.error?.code).toBe('UNAVAILABLE');
    expect((await clients.facilitator.join(meeting.id)).state.status).toBe('open');
  });
});
