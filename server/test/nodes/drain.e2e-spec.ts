import type { Client } from 'pg';
import { bootServer } from '../../src/boot';
import { opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from '../meetings/minutes-world';
import { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { ownerOf, until } from './two-nodes';

describe('a node that is told to stop', () => {
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  let facilitator: LiveClient;
  beforeAll(async () => {
    world = await startTestWorld();
    meeting = await aMeetingWithMinutes(world);
    facilitator = await LiveClient.connect(await world.as('facilitator'));
    const coordinator = await LiveClient.connect(await world.as('coordinator'));
    await opened(world, meeting, { facilitator, coordinator });
    await facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    coordinator.close();
  });
  afterAll(async () => {
    facilitator?.close();
    await world?.close();
  });

  it('says that it is not ready, answers what was sent before, lets pages reconnect by themselves and gives its lease back', async () => {
    const leaving = await bootServer({ ...world.config, port: 0 });
    const http = await new HttpClient(leaving.url).signedIn(world.here.people['member']?.email ?? '', TEST_PASSWORD);
    const member = await LiveClient.connect(http);
    await member.join(meeting.id);
    const reasons: string[] = [];
    member.socket.on('disconnect', (reason) => reasons.push(reason));
    const owner = await ownerOf(world);
    // The command cannot end before the row is given back: it is under way when the server is told to stop.
    await owner.query('BEGIN');
    await owner.query('SELECT 1 FROM meeting WHERE id = $1 FOR UPDATE', [meeting.id]);
    const answer = member.command(meeting.id, 'request-floor');
    await until(async () => (await waiting(owner)) === 1, 'under way');

    const startedAt = performance.now();
    const stopping = leaving.stop();
    expect((await new HttpClient(leaving.url).get('/api/health/ready')).status).toBe(503);
    const late = member.command(meeting.id, 'request-floor').then(
      () => 'answered',
      () => 'never answered',
    );
    await owner.query('ROLLBACK');
    expect((await answer).ok).toBe(true);
    await stopping;
    expect(performance.now() - startedAt).toBeLessThan(8_000);
    await until(() => reasons.length > 0, 'disconnected');
    // After this reason, and not after "io server disconnect", a Socket.IO client connects again by itself.
    expect(reasons).toEqual(['transport close']);
    expect((await owner.query('SELECT 1 FROM node_lease')).rowCount).toBe(1);
    expect(await late).toBe('never answered');
    await owner.end();
    member.close();
  });

  it('leaves on disk what it acknowledged while it stopped', async () => {
    const leaving = await bootServer({ ...world.config, port: 0 });
    const http = await new HttpClient(leaving.url).signedIn(world.here.people['member']?.email ?? '', TEST_PASSWORD);
    const member = await LiveClient.connect(http);
    const typist = new Typist(member.socket, meeting.notesOf('first'));
    await typist.until(({ doc }) => doc !== undefined, 'open');
    typist.type('Écrit pendant l’arrêt.');
    await until(() => typist.sync.view.saveState === 'saving', 'on its way');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await leaving.stop();
    const reader = new Typist(facilitator.socket, meeting.notesOf('first'));
    await until(() => reader.text.includes('Écrit pendant l’arrêt.'), 'on disk');
    reader.sync.stop();
    typist.sync.stop();
    member.close();
  });
});

/** Transactions that wait for a row. */
async function waiting(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.n ?? 0;
}
