import { MinutesRooms } from '../../src/domains/meetings/minutes/minutes-rooms';
import { memberId, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from '../meetings/minutes-world';
import type { LiveClient } from '../support/live-client';
import { startTwoNodes, until, type TwoNodes } from './two-nodes';

describe('one meeting on two nodes that lose every hint', () => {
  let two: TwoNodes;
  let meeting: MeetingWithMinutes;
  let facilitator: LiveClient;
  let member: LiveClient;
  beforeAll(async () => {
    two = await startTwoNodes({ hints: false });
    meeting = await aMeetingWithMinutes(two.world);
    facilitator = await two.connect('a', 'facilitator');
    const coordinator = await two.connect('a', 'coordinator');
    member = await two.connect('b', 'member');
    for (const client of [facilitator, coordinator, member]) await client.join(meeting.id);
    await opened(two.world, meeting, { facilitator, coordinator });
    await facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
  });
  afterAll(() => two?.close());

  it('is the same on both within two seconds: events and text', async () => {
    const here = new Typist(facilitator.socket, meeting.notesOf('first'));
    const there = new Typist(member.socket, meeting.notesOf('first'));
    for (const typist of [here, there]) await typist.until(({ doc }) => doc !== undefined, 'open');
    const asked = await member.does(meeting.id, 'request-floor');
    there.type('Vu sur l’autre serveur.');
    await there.saved();
    const isTold = () => facilitator.log.of<{ seq: number }>('meeting:event').some(({ seq }) => seq === asked['seq']);
    await until(() => isTold() && here.text.includes('Vu sur l’autre serveur.'), 'the same', 2_000);
    here.sync.stop();
    there.sync.stop();
  });

  it('still acknowledges a recusal only once the other node has put the person out', async () => {
    const documentId = meeting.notesOf('first');
    const landlord = await two.connect('b', 'landlord');
    await landlord.join(meeting.id);
    await landlord.request('minutes:open', { documentId });
    const rooms = two.nodes.b.app.get(MinutesRooms);
    const connections = () => [...(rooms.find(documentId)?.participants.values() ?? [])].map(({ connection }) => connection.id);
    expect(connections()).toContain(landlord.socket.id);
    const askedAt = performance.now();
    await facilitator.does(meeting.id, 'exclude-member', { itemId: meeting.items.first, memberId: memberId(two.world, 'landlord') });
    expect(connections()).not.toContain(landlord.socket.id);
    expect(performance.now() - askedAt).toBeLessThan(2_000);
  });
});
