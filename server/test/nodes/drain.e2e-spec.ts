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

  it('answers what was sent before, lets pages reconnect by themselves, gives its lease back and ends well within ten seconds', async () => {
    const leaving = await bootServer({ ...world.config, port: 0 });
    const http = await new HttpClient(leaving.url).signedIn(world.here.people['member']?.email ?? '', TEST_PASSWORD);
    const member = await LiveClient.connect(http);
    const typist = new Typist(member.socket, meeting.notesOf('first'));
    await typist.until(({ doc }) => doc !== undefined, 'open');
    const reasons: string[] = [];
    member.socket.on('disconnect', (reason) => reasons.push(reason));
    typist.type('Écrit pendant l’arrêt.');
    await until(() => typist.sync.view.saveState === 'saving', 'on its way');
    await new Promise((resolve) => setTimeout(resolve, 20));

    const startedAt = performance.now();
    await leaving.stop();
    expect(performance.now() - startedAt).toBeLessThan(8_000);
    await until(() => reasons.length > 0, 'disconnected');
    // After this reason, and not after "io server disconnect", a Socket.IO client connects again by itself.
    expect(reasons).toEqual(['transport close']);

    const owner = await ownerOf(world);
    const { rows } = await owner.query<{ left: number }>('SELECT count(*)::int AS left FROM node_lease');
    await owner.end();
    expect(rows[0]?.left).toBe(1);
    const reader = new Typist(facilitator.socket, meeting.notesOf('first'));
    await until(() => reader.text.includes('Écrit pendant l’arrêt.'), 'on disk');
    reader.sync.stop();
    typist.sync.stop();
    member.close();
  });

  it('is not ready any more while it drains', async () => {
    const leaving = await bootServer({ ...world.config, port: 0 });
    const anonymous = new HttpClient(leaving.url);
    expect((await anonymous.get('/api/health/ready')).status).toBe(200);
    const stopping = leaving.stop();
    const answer = await anonymous.get('/api/health/ready').then(
      ({ status }) => status,
      () => 'refused',
    );
    expect([503, 'refused']).toContain(answer);
    await stopping;
  });
});
