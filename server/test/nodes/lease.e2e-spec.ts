import type { Client } from 'pg';
import { NodeHints } from '../../src/kernel/nodes/node-hints';
import { NodeLease } from '../../src/kernel/nodes/node-lease';
import { memberId, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, type MeetingWithMinutes } from '../meetings/minutes-world';
import type { LiveClient } from '../support/live-client';
import { ownerOf, startTwoNodes, until, type TwoNodes } from './two-nodes';

describe('the lease under which a node tells content', () => {
  let two: TwoNodes;
  let owner: Client;
  let meeting: MeetingWithMinutes;
  let facilitator: LiveClient;
  let member: LiveClient;
  let landlord: LiveClient;
  beforeAll(async () => {
    two = await startTwoNodes();
    owner = await ownerOf(two.world);
    meeting = await aMeetingWithMinutes(two.world);
    facilitator = await two.connect('a', 'facilitator');
    const coordinator = await two.connect('a', 'coordinator');
    member = await two.connect('b', 'member');
    landlord = await two.connect('b', 'landlord');
    for (const client of [facilitator, coordinator, member, landlord]) await client.join(meeting.id);
    await opened(two.world, meeting, { facilitator, coordinator });
    await facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
  });
  afterAll(async () => {
    await owner?.end();
    await two?.close();
  });

  const nodeIds = async (): Promise<string[]> =>
    (await owner.query<{ id: string }>('SELECT id FROM node_lease WHERE until > clock_timestamp()')).rows.map(({ id }) => id);
  const idOf = (node: 'a' | 'b') => two.nodes[node].app.get(NodeHints).nodeId;
  /** Nobody can write the row of the node: it answers the database, yet its lease runs out. */
  const withRowHeld = async <T>(node: 'a' | 'b', work: () => Promise<T>): Promise<T> => {
    await owner.query('BEGIN');
    await owner.query('SELECT 1 FROM node_lease WHERE id = $1 FOR UPDATE', [idOf(node)]);
    try {
      return await work();
    } finally {
      await owner.query('ROLLBACK');
    }
  };

  it('is held by each node while somebody is connected, and given back with the last socket', async () => {
    expect((await nodeIds()).sort()).toEqual([idOf('a'), idOf('b')].sort());
    const third = await startTwoNodes();
    const watching = await ownerOf(third.world);
    const count = async () => (await watching.query('SELECT 1 FROM node_lease')).rowCount;
    expect(await count()).toBe(0);
    const socket = await third.connect('a', 'member');
    await until(async () => (await count()) === 1, 'a lease');
    socket.close();
    await until(async () => (await count()) === 0, 'given back');
    await watching.end();
    await third.close();
  });

  it('tells nothing of content once it ran out, does not hold up a withdrawal, and tells what waited when it is renewed', async () => {
    const lease = two.nodes.b.app.get(NodeLease);
    const { from, waitedMs, whileOut } = await withRowHeld('b', async () => {
      await until(() => !lease.isHeld, 'run out');
      const from = landlord.log.frames.length;
      const startedAt = performance.now();
      await facilitator.does(meeting.id, 'exclude-member', { itemId: meeting.items.first, memberId: memberId(two.world, 'landlord') });
      const waitedMs = performance.now() - startedAt;
      await facilitator.does(meeting.id, 'start-stage', { stage: 'expose' });
      // Longer than the nodes take to look at the tables by themselves.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return { from, waitedMs, whileOut: [...landlord.log.frames.slice(from), ...member.log.frames.slice(from)] };
    });
    expect(waitedMs).toBeLessThan(1_900);
    expect(whileOut.filter(({ event }) => event === 'meeting:event' || event === 'minutes:update')).toEqual([]);
    await until(() => lease.isHeld, 'renewed');
    await landlord.log.next<{ reason: string }>('meeting:withdrawn', ({ reason }) => reason === 'recused', from);
    await member.log.next<{ type: string }>('meeting:event', ({ type }) => type === 'stage-started');
    expect(landlord.log.frames.slice(from).filter(({ payload }) => (payload as { type?: string }).type === 'stage-started')).toEqual([]);
  });

  it('answers no message with content while it is out, and answers it when it is back', async () => {
    const lease = two.nodes.b.app.get(NodeLease);
    let answeredAt = 0;
    const joining = await withRowHeld('b', async () => {
      await until(() => !lease.isHeld, 'run out');
      const answer = member.join(meeting.id).then((joined) => {
        answeredAt = performance.now();
        return joined;
      });
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(answeredAt).toBe(0);
      return { answer };
    });
    expect((await joining.answer).ok).toBe(true);
  });

  it('comes back by itself, hints with it, after the connection of every node was cut', async () => {
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'croisee node'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    for (const node of ['a', 'b'] as const) await until(() => two.nodes[node].app.get(NodeLease).isHeld, 'held again');
    const delays: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { seq } = await facilitator.does(meeting.id, 'extend-stage', { minutes: 1 });
      delays.push(await until(() => member.log.of<{ seq: number }>('meeting:event').some((event) => event.seq === seq), 'told'));
    }
    expect(delays.sort((x, y) => x - y)[2]).toBeLessThan(500);
  });
});
