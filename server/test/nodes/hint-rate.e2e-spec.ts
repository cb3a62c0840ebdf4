import { HEAD_INTERVAL_MS } from '@croisee/realtime/envelope/frame-limits';
import type { Client } from 'pg';
import { opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from '../meetings/minutes-world';
import type { LiveClient } from '../support/live-client';
import { ownerOf, startTwoNodes, until, type TwoNodes } from './two-nodes';

/** The meeting and its document each repeat who is present with every beat. */
const ROOMS = 2;

describe('the traffic of hints between nodes', () => {
  let two: TwoNodes;
  let owner: Client;
  let meeting: MeetingWithMinutes;
  let here: LiveClient[];
  const packets: string[] = [];
  beforeAll(async () => {
    two = await startTwoNodes();
    owner = await ownerOf(two.world);
    meeting = await aMeetingWithMinutes(two.world);
    owner.on('notification', ({ payload }) => packets.push(payload ?? ''));
    await owner.query('LISTEN croisee_nodes');
    const facilitator = await two.connect('a', 'facilitator');
    const coordinator = await two.connect('a', 'coordinator');
    here = [facilitator, coordinator, await two.connect('a', 'nurse')];
    await opened(two.world, meeting, { facilitator, coordinator });
    await facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
  });
  afterAll(async () => {
    await owner?.end();
    await two?.close();
  });

  const batches = async (): Promise<number> =>
    Number((await owner.query('SELECT count(*) AS n FROM minutes_update WHERE document_id = $1', [meeting.notesOf('first')])).rows[0]?.n);

  /** Types many words at once on the first node; answers how many packets and batches that made, and how many beats may have fallen in. */
  const typed = async (words: string) => {
    const typists = here.map((client) => new Typist(client.socket, meeting.notesOf('first')));
    for (const typist of typists) await typist.until(({ doc }) => doc !== undefined, 'open');
    const before = { packets: packets.length, batches: await batches(), atMs: performance.now() };
    for (let round = 0; round < 20; round += 1) {
      for (const typist of typists) typist.type(`${words} `);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const typist of typists) await typist.saved();
    for (const typist of typists) typist.sync.stop();
    const beats = Math.ceil((performance.now() - before.atMs) / HEAD_INTERVAL_MS) * ROOMS;
    return { packets: packets.length - before.packets, batches: (await batches()) - before.batches, beats };
  };

  it('is nothing while the other node has nobody connected', async () => {
    // The first node believes it has company for two seconds after it started.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await typed('seul')).packets).toBe(0);
  });

  it('is at most one packet for a batch or a beat, sealed: not even an id can be read', async () => {
    const member = await two.connect('b', 'member');
    await member.join(meeting.id);
    await member.request('minutes:open', { documentId: meeting.notesOf('first') });
    await until(() => packets.length > 0, 'in touch');
    const traffic = await typed('secret');
    expect(traffic.packets).toBeGreaterThan(0);
    expect(traffic.packets).toBeLessThanOrEqual(traffic.batches + traffic.beats);
    const clear = packets.map((packet) => Buffer.from(packet, 'base64').toString('latin1')).join();
    for (const word of ['secret', meeting.id, meeting.notesOf('first'), 'minutes', 'presence']) expect(clear).not.toContain(word);
    expect(Math.max(...packets.map(({ length }) => length))).toBeLessThan(8_000);
  });
});
