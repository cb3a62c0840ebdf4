import { bootServer, type RunningServer } from '../../src/boot';
import { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, opened, type ConvokedMeeting } from './live-world';

describe('a live meeting on another server over the same database', () => {
  let world: TestWorld;
  let other: RunningServer;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | 'member', LiveClient>;
  beforeAll(async () => {
    world = await startTestWorld();
    other = await bootServer(world.config);
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
    await opened(world, meeting, clients);
  });
  afterAll(async () => {
    for (const client of Object.values(clients)) client.close();
    await other.stop();
    await world.close();
  });

  const elsewhere = async (person: string) => {
    const http = await new HttpClient(other.url).signedIn(world.here.people[person]?.email ?? '', TEST_PASSWORD);
    return LiveClient.connect(http);
  };

  it('is the same for everybody, whoever answers', async () => {
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    await clients.facilitator.does(meeting.id, 'start-stage', { stage: 'expose' });
    await clients.member.does(meeting.id, 'request-floor');
    await clients.facilitator.does(meeting.id, 'grant-floor');
    await clients.facilitator.does(meeting.id, 'draw-curtain');
    await clients.facilitator.does(meeting.id, 'open-curtain');
    for (const name of ['facilitator', 'member'] as const) {
      const there = await elsewhere(name);
      const [mine, theirs] = [await clients[name].join(meeting.id), await there.join(meeting.id)];
      expect({ ...theirs, serverTime: '' }).toEqual({ ...mine, serverTime: '' });
      there.close();
    }
  });

  it('tells what another server committed within two seconds, withdrawals too', async () => {
    const there = await elsewhere('member');
    await there.join(meeting.id);
    const before = Date.now();
    await clients.member.does(meeting.id, 'declare-recusal', { itemId: meeting.items.first });
    await there.log.next<{ reason: string }>('meeting:withdrawn', ({ reason }) => reason === 'recused');
    expect(Date.now() - before).toBeLessThan(2_000);
    there.close();
  });

  it('carries out commands given to both servers at once, one after the other', async () => {
    const there = await elsewhere('nurse');
    await there.join(meeting.id);
    const answers = await Promise.all([
      there.command(meeting.id, 'request-floor'),
      clients.coordinator.command(meeting.id, 'request-floor'),
      there.command(meeting.id, 'request-floor', { kind: 'question' }),
      clients.facilitator.command(meeting.id, 'request-floor'),
    ]);
    const places = answers.map(({ seq }) => seq as number).sort((a, b) => a - b);
    expect(places.map((seq) => seq - (places[0] ?? 0))).toEqual([0, 1, 2, 3]);
    there.close();
  });
});
