import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { SettableClock } from '../../src/kernel/clock/clock';
import type { ApiAnswer, HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { TEST_PASSWORD, type TestCouncil } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

const NEW_PASSWORD = 'cinq parapluies sous le porche';
const START = new Date('2026-11-21T09:00:00Z');

describe('a lost password (real HTTP, sockets and PostgreSQL; only the clock is ours)', () => {
  const clock = new SettableClock(START);
  let world: TestWorld;
  let administrator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  beforeEach(async () => {
    administrator = await world.as('administrator');
  });
  afterAll(() => world.close());

  const id = (person: string, council = world.here) => council.people[person]?.accountId ?? '';
  const email = (person: string, council = world.here) => council.people[person]?.email ?? '';
  const give = (person: string, by = administrator, council = world.here): Promise<ApiAnswer> =>
    by.post(`/api/accounts/${id(person, council)}/recovery`);
  const apiPath = (path: string) => `/api${path.replace('/recuperation/', '/recovery/')}`;
  const use = (path: string, password = NEW_PASSWORD): Promise<ApiAnswer> => world.anonymous.post(apiPath(path), { password });
  const signIn = (person: string, password: string, council = world.here): Promise<ApiAnswer> =>
    world.anonymous.post('/api/sign-in', { email: email(person, council), password });

  it('is replaced once by link: old password, old sessions and their sockets end, nobody is signed in by it', async () => {
    const before = await world.as('member');
    const live = await LiveClient.connect(before);
    const cut = new Promise((resolve) => live.socket.once('disconnect', resolve));
    const link = await give('member');
    expect(link).toMatchObject({ status: 201, body: { expiresAt: new Date(START.getTime() + 24 * 3_600_000).toISOString() } });
    expect((await world.anonymous.get(apiPath(link.body.path))).body).toMatchObject({ email: email('member') });
    expect((await before.get('/api/me')).status).toBe(200);
    const used = await use(link.body.path);
    expect([used.status, used.headers.get('set-cookie')]).toEqual([204, null]);
    await cut;
    expect((await before.get('/api/me')).status).toBe(401);
    expect([(await signIn('member', TEST_PASSWORD)).status, (await signIn('member', NEW_PASSWORD)).status]).toEqual([401, 204]);
  });

  it('works once, also when several windows use it at the same instant', async () => {
    const { path } = (await give('nurse')).body;
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => use(path, `${NEW_PASSWORD} ${index}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410, 410]);
    const winner = answers.findIndex(({ status }) => status === 204);
    expect((await signIn('nurse', `${NEW_PASSWORD} ${winner}`)).status).toBe(204);
    expect((await signIn('nurse', `${NEW_PASSWORD} ${(winner + 1) % 6}`)).status).toBe(401);
  });

  it('answers alike for a link that is unknown, used, replaced, overtaken by a change of password or too old, or whose giver or holder left', async () => {
    const dead: string[] = ['/recuperation/pas-un-jeton', `/recuperation/${'x'.repeat(43)}`];
    const used = (await give('deputy')).body.path as string;
    await use(used);
    const replaced = (await give('deputy')).body.path as string;
    const old = (await give('deputy')).body.path as string;
    const overtaken = (await give('elected')).body.path as string;
    await (await world.as('elected')).post('/api/me/password', { current: TEST_PASSWORD, next: `${NEW_PASSWORD}, encore` });
    const holderLeft = (await give('guest')).body.path as string;
    await administrator.post(`/api/accounts/${id('guest')}/offboard`, { reason: 'departure' });
    const giver = await secondAdministrator();
    const giverLeft = (await give('professional', giver.client)).body.path as string;
    await administrator.post(`/api/accounts/${giver.accountId}/offboard`, { reason: 'departure' });
    for (const path of [overtaken, holderLeft, giverLeft]) expect((await world.anonymous.get(apiPath(path))).status).toBe(410);
    clock.advanceMs(24 * 3_600_000);
    dead.push(used, replaced, old, overtaken, holderLeft, giverLeft);
    const answers: unknown[] = [];
    for (const path of dead)
      for (const answer of [await world.anonymous.get(apiPath(path)), await use(path)]) {
        const { reference: _, ...told } = answer.body;
        answers.push({ status: answer.status, ...told });
      }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 410, code: 'RECOVERY_LINK_DEAD' });
  });

  it('keeps a refused password from using the link up', async () => {
    const { path } = (await give('landlord')).body;
    expect((await use(path, 'court')).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await use(path)).status).toBe(204);
  });

  it('is given back by the administration alone, to others of its own council, once they had a password', async () => {
    for (const person of ['coordinator', 'facilitator', 'ethics'])
      expect([person, (await give('member', await world.as(person))).body.code]).toEqual([person, 'FORBIDDEN']);
    expect((await give('administrator')).body.code).toBe('FORBIDDEN');
    expect((await give('member', administrator, world.elsewhere)).body.code).toBe('NOT_FOUND');
    const mandate = { role: 'member', structureId: world.here.structures.social, profession: 'nurse', from: '2026-11-01', until: null };
    const invited = { email: 'pas-venue@ici.test', displayName: 'Pas encore venue', mandate };
    const { accountId } = (await administrator.post('/api/accounts/invitations', invited)).body;
    expect((await administrator.post(`/api/accounts/${accountId}/recovery`)).body.code).toBe('RECOVERY_NOT_NEEDED');
    // As somebody who comes by a guest link: active, without a password or an address.
    await world.server.app.get(DataSource).query('UPDATE account SET link_only = true WHERE id = $1', [id('technical')]);
    expect((await give('technical')).body.code).toBe('RECOVERY_NOT_NEEDED');
  });

  it('is told to every council of the person, by id and verb alone', async () => {
    const shared = { role: 'member', structureId: world.here.structures.health, profession: 'nurse', from: '2026-11-01', until: null };
    const invitation = { email: email('nurse', world.elsewhere), displayName: 'Deux conseils', mandate: shared };
    const { accountId } = (await administrator.post('/api/accounts/invitations', invitation)).body;
    const { path } = (await administrator.post(`/api/accounts/${accountId}/recovery`)).body;
    expect((await use(path)).status).toBe(204);
    const given = 'account.recovery-given';
    for (const council of [world.here, world.elsewhere]) {
      expect([council.name, await told(council, accountId)]).toEqual([
        council.name,
        { outbox: [given, 'account.recovered'], journal: [given, 'account.recovered'] },
      ]);
    }
    expect((await signIn('nurse', NEW_PASSWORD, world.elsewhere)).status).toBe(204);
  });

  async function secondAdministrator(): Promise<{ accountId: string; client: HttpClient }> {
    const mandate = { role: 'administrator', structureId: null, profession: 'administrator', from: '2026-11-01', until: null };
    const person = { email: 'seconde@ici.test', displayName: 'Seconde', mandate };
    const { accountId, path } = (await administrator.post('/api/accounts/invitations', person)).body;
    await world.anonymous.post(`/api${path.replace('/invitation/', '/invitations/')}/accept`, { password: NEW_PASSWORD });
    return { accountId, client: await world.anonymous.signedIn(person.email, NEW_PASSWORD) };
  }

  function told(council: TestCouncil, accountId: string): Promise<{ outbox: string[]; journal: string[] }> {
    return world.server.app.get(UnitOfWork).readAsSystem(council.id, async (tx) => {
      const outbox = await tx.manager.query<{ topic: string; ids: object }[]>(
        'SELECT topic, ids FROM outbox WHERE subject_id = $1 ORDER BY id',
        [accountId],
      );
      const journal = await tx.manager.query<{ action: string }[]>(
        `SELECT action FROM audit_entry WHERE subject_id = $1 AND action LIKE 'account.recover%' ORDER BY seq`,
        [accountId],
      );
      for (const { ids } of outbox) expect(ids).toEqual({});
      return { outbox: outbox.map(({ topic }) => topic), journal: journal.map(({ action }) => action) };
    });
  }
});
