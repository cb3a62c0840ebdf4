import { randomUUID } from 'node:crypto';
import { Passwords } from '../../src/domains/identity/passwords';
import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

const START = new Date('2026-11-21T09:00:00Z');

describe('accounts under attack and in a rush (real HTTP, sockets and PostgreSQL)', () => {
  const clock = new SettableClock(START);
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  afterAll(() => world.close());

  const emailOf = (name: string) => world.here.people[name]?.email ?? '';
  const accountOf = (name: string) => world.here.people[name]?.accountId ?? '';
  const together = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => act(index)));
  const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

  it('counts attempts sent together each, spelt differently or not, and opens again after a quarter of an hour', async () => {
    const email = emailOf('landlord');
    const answers = await together(30, (index) =>
      world.anonymous.post('/api/sign-in', { email: index % 2 === 0 ? email.toUpperCase() : ` ${email} `, password: `essai ${index}` }),
    );
    expect(statuses(answers)).toEqual([...Array<number>(10).fill(401), ...Array<number>(20).fill(429)]);
    expect((await world.anonymous.post('/api/sign-in', { email, password: TEST_PASSWORD })).body.code).toBe('TOO_MANY_REQUESTS');
    clock.advanceMs(15 * 60_000 + 1);
    expect((await world.anonymous.post('/api/sign-in', { email, password: TEST_PASSWORD })).status).toBe(204);
  });

  it('does not count good sign-ins against an office that shares one address', async () => {
    const names = Object.keys(world.here.people).slice(0, 12);
    const answers = await together(12, (index) =>
      world.anonymous.post('/api/sign-in', { email: emailOf(names[index] ?? ''), password: TEST_PASSWORD }),
    );
    expect(statuses(answers)).toEqual(Array<number>(12).fill(204));
  });

  it('gives a new session at sign-in whatever cookie was there before', async () => {
    const planted = 'A'.repeat(43);
    const victim = new HttpClient(world.server.url, `croisee_session=${planted}`);
    const answer = await victim.post('/api/sign-in', { email: emailOf('deputy'), password: TEST_PASSWORD });
    expect(answer.headers.get('set-cookie')).not.toContain(planted);
    expect((await victim.get('/api/me')).status).toBe(401);
    const first = await world.as('deputy');
    const again = await first.post('/api/sign-in', { email: emailOf('deputy'), password: TEST_PASSWORD });
    expect(again.headers.get('set-cookie')?.split(';')[0]).not.toBe(first.cookie);
  });

  it('uses an invitation once, however many windows accept it together', async () => {
    const coordinator = await world.as('coordinator');
    const invited = await coordinator.post('/api/accounts/invitations', aNewcomer('ensemble@ici.test'));
    const path = `/api${(invited.body.path as string).replace('/invitation/', '/invitations/')}/accept`;
    const answers = await together(8, (index) => world.anonymous.post(path, { password: `trois pommes vertes numéro ${index}` }));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const winner = answers.findIndex(({ status }) => status === 204);
    const signIn = (index: number) =>
      world.anonymous.post('/api/sign-in', { email: 'ensemble@ici.test', password: `trois pommes vertes numéro ${index}` });
    expect([(await signIn(winner)).status, (await signIn((winner + 1) % 8)).status]).toEqual([204, 401]);
  });

  it('invites an address once when two people do it together', async () => {
    const clients = [await world.as('coordinator'), await world.as('administrator')];
    const answers = await together(2, (index) =>
      (clients[index] as HttpClient).post('/api/accounts/invitations', aNewcomer('une-fois@ici.test')),
    );
    expect(answers.map(({ body }) => body.code ?? 'invited').sort()).toEqual(['MEMBER_EXISTS', 'invited']);
  });

  it('keeps an administrator when two of them end each other’s mandate together', async () => {
    const second = await secondAdministrator();
    const first = await world.as('administrator');
    const mandates = await mandatesByAccount(first);
    const ends = await Promise.all([
      first.post(`/api/mandates/${mandates.get(second.accountId)}/end`, { reason: 'departure' }),
      second.client.post(`/api/mandates/${mandates.get(accountOf('administrator'))}/end`, { reason: 'departure' }),
    ]);
    expect(ends.map(({ status, body }) => (status === 204 ? 'ended' : body.code)).sort()).toEqual(['LAST_ADMINISTRATOR', 'ended']);
    const left = ends[0]?.status === 204 ? first : second.client;
    const settings = (await left.get('/api/council/settings')).body;
    const edit = (name: string) =>
      left.put('/api/council/settings', {
        version: settings.version,
        name,
        bearer: settings.bearer,
        timeZone: settings.timeZone,
        settings: settings.settings,
      });
    const edits = await Promise.all([edit('Conseil Ici, un'), edit('Conseil Ici, deux')]);
    expect(edits.map(({ status, body }) => (status === 200 ? 'saved' : body.code)).sort()).toEqual(['STALE_VERSION', 'saved']);
  });

  it('closes the sockets of a session that ends, and keeps a socket in the council it was opened for', async () => {
    const member = await world.as('member');
    const live = await LiveClient.connect(member);
    const cut = new Promise((resolve) => live.socket.once('disconnect', resolve));
    const other = await world.as('member');
    const { items } = (await other.get('/api/me/sessions')).body;
    for (const { id, current } of items) if (!current) await other.delete(`/api/me/sessions/${id}`);
    await cut;
    expect((await member.get('/api/me')).status).toBe(401);
    await expect(LiveClient.connect(member)).rejects.toThrow();
  });

  it('lists nobody of another council, by account, name or mandate', async () => {
    for (const name of ['administrator', 'coordinator']) {
      const client = await world.as(name, world.elsewhere);
      for (const path of [
        '/api/accounts',
        '/api/mandates/ending?days=366',
        '/api/directory/people',
        '/api/directory/structures',
        '/api/charter',
      ]) {
        const answer = await client.get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect([path, JSON.stringify(answer.body).includes('Conseil Ici'), JSON.stringify(answer.body).includes('@ici.test')]).toEqual([
          path,
          false,
          false,
        ]);
      }
      const target = accountOf('nurse');
      const mandate = {
        role: 'member',
        structureId: world.elsewhere.structures.health,
        profession: 'nurse',
        from: '2026-01-01',
        until: null,
      };
      for (const [path, body] of [
        [`/api/accounts/${target}/mandates`, mandate],
        [`/api/accounts/${target}/offboard`, { reason: 'departure' }],
        [`/api/accounts/${target}/invitation`, undefined],
        [`/api/accounts/${target}/invitation/revoke`, undefined],
      ] as const)
        expect([path, (await client.post(path, body)).status]).toEqual([path, 404]);
    }
  });

  function aNewcomer(email: string) {
    const mandate = {
      role: 'member',
      structureId: world.here.structures.social,
      profession: 'social-worker',
      from: '2026-11-01',
      until: null,
    };
    return { email, displayName: 'Arrivée', mandate };
  }

  async function mandatesByAccount(client: HttpClient): Promise<Map<string, string>> {
    const { items } = (await client.get('/api/accounts')).body as { items: { id: string; mandates: { id: string; role: string }[] }[] };
    return new Map(
      items.flatMap(({ id, mandates }): [string, string][] => {
        const mandate = mandates.find(({ role }) => role === 'administrator');
        return mandate === undefined ? [] : [[id, mandate.id]];
      }),
    );
  }

  async function secondAdministrator(): Promise<{ accountId: string; client: HttpClient }> {
    const accountId = randomUUID();
    const memberId = randomUUID();
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.administrator-added' });
      await tx.manager.query(`INSERT INTO account (id, email, display_name, status, created_at) VALUES ($1, $2, 'Seconde', 'active', $3)`, [
        accountId,
        'seconde@conseil-ici.test',
        tx.now,
      ]);
      await world.server.app.get(Passwords).set(tx.manager, accountId, TEST_PASSWORD, tx.now);
      await tx.manager.query(`INSERT INTO membership (council_id, id, account_id, joined_at) VALUES ($1, $2, $3, $4)`, [
        world.here.id,
        memberId,
        accountId,
        tx.now,
      ]);
      await tx.manager.query(
        `INSERT INTO mandate (council_id, id, member_id, role, profession, starts_on, created_at) VALUES ($1, $2, $3, 'administrator', 'administrator', '2020-01-01', $4)`,
        [world.here.id, randomUUID(), memberId, tx.now],
      );
    });
    return { accountId, client: await world.anonymous.signedIn('seconde@conseil-ici.test', TEST_PASSWORD) };
  }
});
