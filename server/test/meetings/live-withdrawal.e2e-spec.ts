import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, memberId, opened, type ConvokedMeeting } from './live-world';

interface Withdrawn {
  readonly itemId?: string;
  readonly epoch: number;
  readonly reason: string;
}

interface Item {
  readonly id: string;
}

describe('what is withdrawn from a live meeting is gone (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | 'member' | 'nurse', LiveClient>;
  beforeEach(async () => {
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member', 'nurse']);
    await opened(world, meeting, clients);
  });
  afterEach(() => Object.values(clients).forEach((client) => client.close()));
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());

  it('takes the item from every connection of a recused person before the recusal is acknowledged', async () => {
    const { first } = meeting.items;
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: first });
    const polling = await LiveClient.connect(await world.as('member'), { transports: ['polling'] });
    await polling.join(meeting.id);

    await clients.member.does(meeting.id, 'declare-recusal', { itemId: first, reason: 'neighbour', text: 'Nous habitons le même palier.' });
    expect(clients.member.log.of<Withdrawn>('meeting:withdrawn')).toEqual([
      { meetingId: meeting.id, itemId: first, epoch: expect.any(Number), reason: 'recused' },
    ]);
    await polling.log.next<Withdrawn>('meeting:withdrawn', ({ itemId }) => itemId === first);

    const from = clients.member.log.frames.length;
    const { seq } = await clients.nurse.does(meeting.id, 'add-proposition', { code: 'R01', text: 'Visite conjointe au domicile' });
    await clients.member.log.next<{ upTo: number }>('meeting:skip', ({ upTo }) => upTo === seq);
    const received = JSON.stringify([clients.member.log.frames.slice(from), polling.log.frames]);
    expect(received).not.toContain('Visite conjointe');

    const again = await clients.member.join(meeting.id);
    const http = await world.as('member');
    const { body } = await http.get(`/api/meetings/${meeting.id}/state`);
    for (const { state, me } of [again, body]) {
      expect(state).toMatchObject({ away: true, currentItemId: null });
      expect(JSON.stringify(state)).not.toMatch(/Première situation|Visite conjointe|palier/);
      expect(me.recusals).toEqual([first]);
    }
    expect([403, 404]).toContain((await http.get(`/api/situations/${meeting.situations.first}`)).status);
    expect((await clients.member.command(meeting.id, 'request-floor')).error?.code).toBe('NOT_FOUND');
    polling.close();
  });

  it('tells the reason of a recusal to the facilitator only, and gives the item back when it is lifted', async () => {
    const { first } = meeting.items;
    await clients.member.does(meeting.id, 'declare-recusal', { itemId: first, reason: 'neighbour', text: 'Même palier.' });
    const recusal = async (client: LiveClient) => {
      const { state } = await client.join(meeting.id);
      return state.agenda.find((item: Item) => item.id === first).recusals;
    };
    const person = memberId(world, 'member');
    expect(await recusal(clients.facilitator)).toEqual([{ memberId: person, reason: 'neighbour', text: 'Même palier.' }]);
    expect(await recusal(clients.coordinator)).toEqual([{ memberId: person, reason: 'neighbour', text: null }]);
    expect(await recusal(clients.nurse)).toEqual([{ memberId: person, reason: null, text: null }]);

    await clients.facilitator.does(meeting.id, 'lift-recusal', { itemId: first, memberId: person });
    const { state, me } = await clients.member.join(meeting.id);
    expect(state.agenda.map((item: Item) => item.id)).toContain(first);
    expect(me.recusals).toEqual([]);
  });

  it('gives the powers of a recused facilitator to the deputy designated for the item, and no others', async () => {
    const { first } = meeting.items;
    await clients.facilitator.does(meeting.id, 'declare-recusal', { itemId: first });
    expect((await clients.facilitator.command(meeting.id, 'start-item', { itemId: first })).error?.code).toBe('NOT_FOUND');
    await clients.facilitator.does(meeting.id, 'designate-deputy', {
      itemId: first,
      memberId: memberId(world, 'nurse'),
      replaces: 'facilitator',
    });
    await clients.nurse.does(meeting.id, 'start-item', { itemId: first });
    await clients.nurse.does(meeting.id, 'start-stage', { stage: 'expose' });
    expect((await clients.member.command(meeting.id, 'start-stage', { stage: 'leads' })).error?.code).toBe('FORBIDDEN');
    await clients.nurse.does(meeting.id, 'defer-item', { reason: 'time' });
    expect((await clients.nurse.command(meeting.id, 'start-item', { itemId: meeting.items.second })).error?.code).toBe('FORBIDDEN');
  });

  it('leaves no content anywhere while the curtain is drawn, and gives it back when it opens', async () => {
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    await clients.facilitator.does(meeting.id, 'draw-curtain', { category: 'identity-spoken' });
    const { epoch } = await clients.member.log.next<Withdrawn>('meeting:withdrawn', ({ reason }) => reason === 'curtain');

    const socket = await clients.member.join(meeting.id);
    const { body } = await (await world.as('member')).get(`/api/meetings/${meeting.id}/state`);
    for (const { state } of [socket, body]) expect(state).toMatchObject({ agenda: [], currentItemId: null, curtain: { category: null } });
    expect(socket.epoch).toBe(epoch);
    expect((await clients.facilitator.join(meeting.id)).state.curtain.category).toBe('identity-spoken');
    expect((await clients.nurse.command(meeting.id, 'add-proposition', { code: 'R01', text: 'x' })).error?.code).toBe('CURTAIN_DRAWN');

    await clients.facilitator.does(meeting.id, 'open-curtain');
    await clients.member.log.next<{ epoch: number }>('meeting:head', (head) => head.epoch === epoch + 1);
    expect((await clients.member.join(meeting.id)).state.agenda).toHaveLength(3);
  });

  it('opens an item to its guest from its start to its end, and nothing else of the meeting', async () => {
    const { second } = meeting.items;
    const guest = await LiveClient.connect(await world.as('guest'));
    expect((await guest.join(meeting.id)).error?.code).toBe('NOT_FOUND');

    await clients.facilitator.does(meeting.id, 'start-item', { itemId: second });
    const { state } = await guest.join(meeting.id);
    expect(state.agenda.map((item: Item) => item.id)).toEqual([second]);
    expect((await guest.command(meeting.id, 'add-proposition', { code: 'R01', text: 'x' })).error?.code).toBe('FORBIDDEN');

    await clients.facilitator.does(meeting.id, 'close-item');
    expect(await guest.log.next<Withdrawn>('meeting:withdrawn')).toEqual({
      meetingId: meeting.id,
      epoch: expect.any(Number),
      reason: 'access-ended',
    });
    expect((await guest.join(meeting.id)).error?.code).toBe('NOT_FOUND');
    expect((await (await world.as('guest')).get(`/api/meetings/${meeting.id}/state`)).body.code).toBe('NOT_FOUND');
    guest.close();
  });

  it('closes the page of a person who takes their charter signature back', async () => {
    const http = await world.as('landlord');
    const landlord = await LiveClient.connect(http);
    await landlord.join(meeting.id);
    const { signatures } = (await http.get('/api/charter')).body;
    expect((await http.post(`/api/charter/signatures/${signatures[0].id}/withdraw`)).status).toBe(204);
    await landlord.log.next<Withdrawn>('meeting:withdrawn', ({ reason }) => reason === 'access-ended');
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    expect((await landlord.join(meeting.id)).error?.code).toBe('CHARTER_NOT_SIGNED');
    expect(JSON.stringify(landlord.log.frames)).not.toContain('item-started');
    landlord.close();
  });

  it('cuts a person who leaves the council, while their page is open', async () => {
    const cut = new Promise((resolve) => clients.nurse.socket.once('disconnect', resolve));
    const administrator = await world.as('administrator');
    const accountId = world.here.people['nurse']?.accountId;
    const answer = await administrator.post(`/api/accounts/${accountId}/offboard`, { reason: 'departure' });
    expect(answer.status).toBe(204);
    await cut;
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    expect(JSON.stringify(clients.nurse.log.frames)).not.toContain('item-started');
  });
});
