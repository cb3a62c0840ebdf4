import { joined, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist } from '../meetings/minutes-world';
import { clockOfTheMeeting, done } from '../responses/response-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('a person opposes while the meeting speaks of her (real HTTP, sockets and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock: clockOfTheMeeting() });
  });
  afterAll(() => world.close());

  it('the request, once recorded by the code, takes the situation off every screen before it is answered', async () => {
    const meeting = await aMeetingWithMinutes(world);
    const clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member', 'nurse']);
    await opened(world, meeting, clients);
    const { first, second } = meeting.items;
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: first });
    const typist = new Typist(clients.member.socket, meeting.notesOf('first'));
    await typist.saved();
    typist.type('Elle demande un relais.');
    await typist.saved();
    const coordinator = await world.as('coordinator');
    const { code } = await done(coordinator.get(`/api/situations/${meeting.situations.first}`));
    expect((await clients.member.join(meeting.id)).state.currentItemId).toBe(first);

    const request = { kind: 'opposition', code, channel: 'submitter', receivedOn: '2026-11-24' };
    const file = await done(coordinator.post('/api/rights-requests', request));
    expect(file.steps.map(({ step }: { step: string }) => step)).toEqual(['suspended-at-once']);
    for (const client of Object.values(clients))
      await client.log.next<{ itemId?: string }>('meeting:withdrawn', ({ itemId }) => itemId === undefined || itemId === first);

    const member = await world.as('member');
    for (const { state } of [await clients.member.join(meeting.id), (await member.get(`/api/meetings/${meeting.id}/state`)).body]) {
      expect(state.currentItemId).toBeNull();
      expect(JSON.stringify(state)).not.toContain('Première situation');
      expect(state.agenda.map(({ id }: { id: string }) => id)).toContain(second);
    }
    expect((await clients.facilitator.command(meeting.id, 'start-item', { itemId: first })).ok).toBe(false);
    expect([403, 404]).toContain((await member.get(`/api/minutes/${meeting.notesOf('first')}/versions`)).status);
    expect([403, 404]).toContain((await member.get(`/api/situations/${meeting.situations.first}`)).status);
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: second });
    for (const client of Object.values(clients)) client.close();
  }, 60_000);
});
