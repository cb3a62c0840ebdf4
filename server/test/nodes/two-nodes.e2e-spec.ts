import { CHARTER_ARTICLES } from '@croisee/domain/charter/articles';
import { MinutesRooms } from '../../src/domains/meetings/minutes/minutes-rooms';
import { LiveServer } from '../../src/kernel/realtime/live-server';
import { memberId, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from '../meetings/minutes-world';
import { hasRedis, startRedis, startTwoNodes, until, type Redis, type TwoNodes } from './two-nodes';
import type { LiveClient } from '../support/live-client';

/** Well under the second after which nodes look at the tables by themselves: only a hint is as quick, most of the time. */
const QUICK_MS = 500;

const BUSES: ('PostgreSQL' | 'Redis')[] = hasRedis ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];

describe.each(BUSES)('one meeting on two nodes that hint through %s', (bus) => {
  let redis: Redis | undefined;
  let two: TwoNodes;
  let meeting: MeetingWithMinutes;
  let facilitator: LiveClient;
  let coordinator: LiveClient;
  let member: LiveClient;
  beforeAll(async () => {
    if (bus === 'Redis') redis = await startRedis();
    two = await startTwoNodes({ redisUrl: redis?.url });
    meeting = await aMeetingWithMinutes(two.world);
    facilitator = await two.connect('a', 'facilitator');
    coordinator = await two.connect('a', 'coordinator');
    member = await two.connect('b', 'member');
    for (const client of [facilitator, coordinator, member]) await client.join(meeting.id);
    await opened(two.world, meeting, { facilitator, coordinator });
    await facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    await facilitator.does(meeting.id, 'start-stage', { stage: 'expose' });
  });
  afterAll(async () => {
    await two?.close();
    await redis?.stop();
  });

  const isSeen = (client: LiveClient, seq: number) => client.log.of<{ seq: number }>('meeting:event').some((event) => event.seq === seq);

  it('tells events in both directions, quicker than any look at the tables', async () => {
    const delays: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const asked = await member.does(meeting.id, 'request-floor');
      delays.push(await until(() => isSeen(facilitator, asked['seq']), 'seen on the first node'));
      const granted = await facilitator.does(meeting.id, 'grant-floor');
      delays.push(await until(() => isSeen(member, granted['seq']), 'seen on the second node'));
      const ended = await facilitator.does(meeting.id, 'end-turn');
      await until(() => isSeen(member, ended['seq']), 'seen on the second node');
    }
    expect(delays.sort((x, y) => x - y)[5]).toBeLessThan(QUICK_MS);
  });

  it('answers the same state to whoever joins, on both', async () => {
    const [here, there] = [await two.connect('a', 'nurse'), await two.connect('b', 'nurse')];
    const [first, second] = [await here.join(meeting.id), await there.join(meeting.id)];
    expect(first.ok).toBe(true);
    expect({ ...second, serverTime: '' }).toEqual({ ...first, serverTime: '' });
    here.close();
    there.close();
  });

  it('types one text from both, each batch shown to the other before it looks by itself', async () => {
    const here = new Typist(facilitator.socket, meeting.notesOf('first'));
    const there = new Typist(member.socket, meeting.notesOf('first'));
    await here.until(({ doc }) => doc !== undefined, 'open');
    await there.until(({ doc }) => doc !== undefined, 'open');
    here.type('Un début. ');
    await here.saved();
    await until(() => there.text.includes('Un début.'), 'read on the second node');
    const delays: number[] = [];
    for (const word of ['alpha', 'bravo', 'charlie', 'delta', 'écho']) {
      there.type(`${word} `);
      await there.saved();
      delays.push(await until(() => here.text.includes(word), 'read on the first node'));
      here.type(`${word.toUpperCase()} `);
      await here.saved();
      delays.push(await until(() => there.text.includes(word.toUpperCase()), 'read on the second node'));
    }
    expect(here.text).toBe(there.text);
    expect(delays.sort((x, y) => x - y)[5]).toBeLessThan(QUICK_MS);
    here.sync.stop();
    there.sync.stop();
  });

  it('shows on each node who is connected to the other, and where they write', async () => {
    await until(
      () => (member.log.of<{ people: { memberId: string }[] }>('meeting:presence').at(-1)?.people.length ?? 0) >= 3,
      'three people seen',
    );
    const seen = member.log.of<{ people: { memberId: string }[] }>('meeting:presence').at(-1);
    expect(seen?.people.map((person) => person.memberId)).toEqual(
      expect.arrayContaining(['facilitator', 'coordinator', 'member'].map((name) => memberId(two.world, name))),
    );
    const documentId = meeting.notesOf('first');
    for (const client of [facilitator, member]) await client.request('minutes:open', { documentId });
    await facilitator.request('minutes:presence', { documentId, state: 'AQID' });
    const cursor = await member.log.next<{ memberId: string; state: string }>('minutes:presence', ({ state }) => state === 'AQID');
    expect(cursor.memberId).toBe(memberId(two.world, 'facilitator'));
  });

  it('has put a recused person out of the other node when the recusal is acknowledged', async () => {
    const documentId = meeting.notesOf('first');
    const landlord = await two.connect('b', 'landlord');
    await landlord.join(meeting.id);
    await landlord.request('minutes:open', { documentId });
    const rooms = two.nodes.b.app.get(MinutesRooms);
    const isIn = () =>
      [...(rooms.find(documentId)?.participants.values() ?? [])].some(({ connection }) => connection.id === landlord.socket.id);
    expect(isIn()).toBe(true);
    const askedAt = performance.now();
    await facilitator.does(meeting.id, 'exclude-member', { itemId: meeting.items.first, memberId: memberId(two.world, 'landlord') });
    expect(isIn()).toBe(false);
    expect(performance.now() - askedAt).toBeLessThan(2_000);
    await landlord.log.next<{ reason: string }>('meeting:withdrawn', ({ reason }) => reason === 'recused', 0, 500);
    const read = await landlord.request('minutes:open', { documentId });
    expect(read.error?.code).toBe('NOT_FOUND');
    landlord.close();
  });

  it('has cut the sockets of a session on the other node when its end is answered', async () => {
    const there = await two.session('b', 'deputy');
    const socket = await two.connect('b', 'deputy');
    const here = await two.session('a', 'deputy');
    const { body } = await here.get('/api/me/sessions');
    const others = (body.items as { id: string; current: boolean }[]).filter(({ current }) => !current);
    expect(others.length).toBeGreaterThan(1);
    for (const { id } of others) expect((await here.delete(`/api/me/sessions/${id}`)).status).toBeLessThan(300);
    const live = [...two.nodes.b.app.get(LiveServer).all()].filter(
      ({ persona }) => persona.accountId === two.world.here.people['deputy']?.accountId,
    );
    expect(live).toEqual([]);
    await until(() => !socket.socket.connected, 'cut');
    expect((await there.get('/api/me/sessions')).status).toBe(401);
  });

  it('has put out, on the other node too, those who have not signed a charter when its publication is answered', async () => {
    const documentId = meeting.notesOf('first');
    await member.request('minutes:open', { documentId });
    const rooms = two.nodes.b.app.get(MinutesRooms);
    expect(rooms.find(documentId)?.participants.size).toBeGreaterThan(0);
    const council = await two.session('a', 'coordinator');
    const published = await council.post('/api/charter/versions', {
      label: 'suivante',
      adoptedOn: '2020-01-01',
      articles: CHARTER_ARTICLES,
    });
    expect(published.status).toBe(201);
    expect(rooms.find(documentId)).toBeUndefined();
    await member.log.next<{ reason: string }>('meeting:withdrawn', ({ reason }) => reason === 'access-ended', 0, 500);
  });
});
