import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { aConvokedMeeting, joined, opened } from '../meetings/live-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

const APPLICATION = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'croisee_app' AND datname = current_database()`;

describe('a database connection that is lost (real HTTP, sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let admin: Client;
  beforeAll(async () => {
    world = await startTestWorld();
    admin = new Client({ connectionString: world.config.databaseAdminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await world.close();
  });

  const cut = () => admin.query(APPLICATION);
  /** Asks as a person who presses again would, until the service answers three times running. */
  const settled = async (ask: () => Promise<{ status: number }>) => {
    for (let tries = 0, good = 0; good < 3; tries += 1) {
      const { status } = await ask();
      if (tries > 30) throw new Error('the service did not recover');
      expect([200, 503]).toContain(status);
      good = status === 200 ? good + 1 : 0;
    }
  };
  /** Something of the application waits for `statement`’s locks. */
  const waiting = async () => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rowCount } = await admin.query(`SELECT 1 FROM pg_stat_activity WHERE usename = 'croisee_app' AND wait_event_type = 'Lock'`);
      if ((rowCount ?? 0) > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('nothing waited');
  };

  it('idle connections that die are replaced without anybody noticing', async () => {
    const member = await world.as('member');
    for (let round = 0; round < 3; round += 1) {
      await cut();
      const answers = await Promise.all(Array.from({ length: 8 }, () => member.get('/api/me')));
      expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
      expect((await member.get('/api/me')).status).toBe(200);
    }
  });

  it('a connection that dies at the instant the pool hands it out does not end the process', async () => {
    const { master } = world.server.app.get(DataSource).driver as unknown as { master: Pool };
    // Connections are made anew: the instant in question is their first.
    await cut();
    await settled(() => world.anonymous.get('/api/health/ready'));
    await cut();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const listeners = await new Promise<number>((resolve, reject) =>
      master.connect((error, client, release) => {
        if (error !== undefined || client === undefined) return reject(error ?? new Error('no connection'));
        resolve(client.listenerCount('error'));
        release();
      }),
    );
    expect(listeners).toBeGreaterThan(0);
  });

  it('a request whose connection dies is told so, changes nothing, and works when sent again', async () => {
    const professional = await world.as('professional');
    const id = crypto.randomUUID();
    await admin.query('BEGIN');
    await admin.query('LOCK TABLE situation IN ACCESS EXCLUSIVE MODE');
    const pending = professional.post('/api/situations', { id, mode: 'short' });
    await waiting();
    await cut();
    await admin.query('ROLLBACK');
    const answer = await pending;
    expect([answer.status, answer.body.code]).toEqual([503, 'UNAVAILABLE']);
    expect(JSON.stringify(answer.body)).not.toMatch(/terminat|administrator|57P01|pg_/i);
    // Idle connections died too: each says so once, and is replaced.
    await settled(() => professional.get('/api/me'));
    expect((await professional.get(`/api/situations/${id}`)).status).toBe(404);
    expect((await professional.post('/api/situations', { id, mode: 'short' })).status).toBe(201);
    expect((await world.anonymous.get('/api/health/ready')).status).toBe(200);
  });

  it('a command whose connection dies is told so, and is carried out once when repeated', async () => {
    const meeting = await aConvokedMeeting(world);
    const live = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
    await opened(world, meeting, live);
    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    const commandId = crypto.randomUUID();
    await admin.query('BEGIN');
    await admin.query('SELECT 1 FROM meeting WHERE id = $1 FOR UPDATE', [meeting.id]);
    const pending = live.member.command(meeting.id, 'request-floor', {}, { commandId });
    await waiting();
    await cut();
    await admin.query('ROLLBACK');
    expect((await pending).error?.code).toBe('UNAVAILABLE');
    await settled(() => world.anonymous.get('/api/health/ready'));
    const first = await live.member.command(meeting.id, 'request-floor', {}, { commandId });
    const again = await live.member.command(meeting.id, 'request-floor', {}, { commandId });
    expect([first.ok, again.ok, again['seq']]).toEqual([true, true, first['seq']]);
    const { state } = await live.coordinator.join(meeting.id);
    expect(state.floor.waiting).toHaveLength(1);
    Object.values(live).forEach((client) => client.close());
  });
});
