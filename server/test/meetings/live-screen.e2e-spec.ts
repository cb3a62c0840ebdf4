import { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, opened, type ConvokedMeeting } from './live-world';

describe('the screen of the room (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | 'member', LiveClient>;
  let facilitator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    meeting = await aConvokedMeeting(world);
    facilitator = await world.as('facilitator');
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
    await opened(world, meeting, clients);
  });
  afterAll(async () => {
    for (const client of Object.values(clients)) client.close();
    await world.close();
  });

  const codeFor = async () => (await facilitator.post(`/api/meetings/${meeting.id}/projector-codes`)).body.code as string;
  const paired = async (code: string) => {
    const answer = await world.anonymous.post('/api/projector/pair', { code });
    return { answer, http: new HttpClient(world.server.url, answer.headers.get('set-cookie')?.split(';')[0]) };
  };

  it('is paired once by a code of the facilitator, typed as people type', async () => {
    const code = await codeFor();
    const { answer } = await paired(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`);
    expect(answer).toMatchObject({ status: 200, body: { meetingId: meeting.id } });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await paired(code)).answer.body.code).toBe('NOT_FOUND');
    const both = await Promise.all([codeFor().then((fresh) => Promise.all([paired(fresh), paired(fresh)]))]);
    expect(both[0]?.map(({ answer: { status } }) => status).sort()).toEqual([200, 404]);
  });

  it('is nobody else’s to pair', async () => {
    for (const name of ['member', 'coordinator'])
      expect((await (await world.as(name)).post(`/api/meetings/${meeting.id}/projector-codes`)).body.code).toBe('FORBIDDEN');
  });

  it('shows the current item without any name, obeys nobody, and goes with the curtain and the closing', async () => {
    const { http } = await paired(await codeFor());
    const screen = await LiveClient.connect(http, { auth: { as: 'screen' } });
    await clients.member.does(meeting.id, 'declare-recusal', { itemId: meeting.items.second, text: 'Même palier.' });
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    const { state, me } = await screen.join(meeting.id);
    expect(state).toMatchObject({ currentItemId: meeting.items.first });
    expect(me).toEqual({ roles: [], recusals: [], can: [] });
    expect(JSON.stringify(state)).not.toMatch(/Conseil Ici|palier/);
    expect(state.agenda[2].recusals).toEqual([]);
    expect((await screen.command(meeting.id, 'request-floor')).error?.code).toBe('FORBIDDEN');
    await clients.facilitator.log.next<{ people: { state: string }[] }>('meeting:presence', ({ people }) =>
      people.some((one) => one.state === 'projecting'),
    );

    await clients.facilitator.does(meeting.id, 'draw-curtain');
    expect(await screen.log.next<object>('meeting:withdrawn')).toMatchObject({ reason: 'curtain' });
    expect((await screen.join(meeting.id)).state.agenda).toEqual([]);
    await clients.facilitator.does(meeting.id, 'open-curtain');
    expect((await screen.join(meeting.id)).state.agenda).toHaveLength(3);

    await clients.facilitator.does(meeting.id, 'close-item');
    const gone = new Promise((resolve) => screen.socket.once('disconnect', resolve));
    await clients.facilitator.does(meeting.id, 'close-meeting');
    await gone;
    await expect(LiveClient.connect(http, { auth: { as: 'screen' } })).rejects.toThrow();
    expect((await facilitator.post(`/api/meetings/${meeting.id}/projector-codes`)).body.code).toBe('MEETING_STATE');
  });
});
