import { SettableClock } from '../../src/kernel/clock/clock';
import { HttpClient, type ApiAnswer } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { TEST_PASSWORD } from '../support/test-council';

const PASSWORD = 'trois pommes vertes au marché';
const START = new Date('2026-11-21T09:00:00Z');

describe('an invitation (real HTTP and PostgreSQL; only the clock is ours)', () => {
  const clock = new SettableClock(START);
  let world: TestWorld;
  let coordinator: HttpClient;
  let invited = 0;

  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  beforeEach(async () => {
    clock.set(new Date(Math.max(clock.now().getTime(), START.getTime())));
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  function newcomer(change: object = {}, mandate: object = {}) {
    invited += 1;
    return {
      email: `arrivee${invited}@ici.test`,
      displayName: `Arrivée ${invited}`,
      mandate: {
        role: 'member',
        structureId: world.here.structures.social,
        profession: 'social-worker',
        from: '2026-11-01',
        until: null,
        ...mandate,
      },
      ...change,
    };
  }

  const invite = (body: object, by = coordinator): Promise<ApiAnswer> => by.post('/api/accounts/invitations', body);
  const accept = (path: string, password = PASSWORD): Promise<ApiAnswer> =>
    world.anonymous.post(`/api${path.replace('/invitation/', '/invitations/')}/accept`, { password });
  const look = (path: string): Promise<ApiAnswer> => world.anonymous.get(`/api${path.replace('/invitation/', '/invitations/')}`);

  it('shows who is invited, where and as what, then opens a session in that council', async () => {
    const body = newcomer();
    const link = (await invite(body)).body;
    expect((await look(link.path)).body).toMatchObject({
      email: body.email,
      council: { name: 'Conseil Ici' },
      roles: ['member'],
      existingAccount: false,
      expiresAt: new Date(clock.now().getTime() + 7 * 86_400_000).toISOString(),
    });
    const answer = await accept(link.path);
    expect(answer.status).toBe(204);
    const person = new HttpClient(world.server.url, answer.headers.get('set-cookie')?.split(';')[0]);
    expect((await person.get('/api/me')).body).toMatchObject({ council: { id: world.here.id }, roles: ['member'], charter: 'unsigned' });
    expect((await world.anonymous.signedIn(body.email, PASSWORD)).cookie).toBeDefined();
  });

  it('works once, also when two people use it at the same instant', async () => {
    const { path } = (await invite(newcomer())).body;
    const answers = await Promise.all([accept(path), accept(path), accept(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
    expect((await accept(path)).body.code).toBe('INVITATION_USED');
  });

  it('dies after seven days', async () => {
    const { path } = (await invite(newcomer())).body;
    clock.advanceMs(7 * 86_400_000);
    expect((await look(path)).body.code).toBe('INVITATION_EXPIRED');
    expect((await accept(path)).body.code).toBe('INVITATION_EXPIRED');
  });

  it('can be withdrawn, and a new link withdraws the one before', async () => {
    const { accountId, path } = (await invite(newcomer())).body;
    const second = (await coordinator.post(`/api/accounts/${accountId}/invitation`)).body;
    expect((await accept(path)).body.code).toBe('INVITATION_REVOKED');
    expect((await coordinator.post(`/api/accounts/${accountId}/invitation/revoke`)).status).toBe(204);
    expect((await accept(second.path)).body.code).toBe('INVITATION_REVOKED');
    expect((await coordinator.post(`/api/accounts/${accountId}/invitation/revoke`)).body.code).toBe('NOT_FOUND');
  });

  it('keeps a refused password from using the link up', async () => {
    const { path } = (await invite(newcomer())).body;
    expect((await accept(path, 'court')).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await accept(path)).status).toBe(204);
  });

  it('keeps only the hash of its token', async () => {
    const { path } = (await invite(newcomer())).body;
    const token = path.split('/').at(-1);
    expect((await world.anonymous.get('/api/invitations/pas-un-jeton')).body.code).toBe('INVALID_INPUT');
    expect((await world.anonymous.get(`/api/invitations/${'x'.repeat(43)}`)).body.code).toBe('NOT_FOUND');
    expect(JSON.stringify((await coordinator.get('/api/accounts')).body)).not.toContain(token);
  });

  it('never replaces the password of somebody who works in another council already', async () => {
    const email = world.elsewhere.people['nurse']?.email;
    const { path } = (await invite(newcomer({ email }))).body;
    expect((await look(path)).body.existingAccount).toBe(true);
    expect((await accept(path)).body.code).toBe('SIGN_IN_FAILED');
    const answer = await accept(path, TEST_PASSWORD);
    const person = new HttpClient(world.server.url, answer.headers.get('set-cookie')?.split(';')[0]);
    expect((await person.get('/api/me')).body.council.id).toBe(world.here.id);
  });

  it.each([
    ['to somebody who is here already', () => newcomer({ email: world.here.people['member']?.email }), 'MEMBER_EXISTS'],
    ['by a coordinator to administer', () => newcomer({}, { role: 'administrator', structureId: null }), 'MANDATE_ROLE_RESERVED'],
    ['for a structure of another council', () => newcomer({}, { structureId: world.elsewhere.structures.social }), 'NOT_FOUND'],
    ['with a last day before the first', () => newcomer({}, { until: '2026-10-01' }), 'INVALID_INPUT'],
  ])('is refused %s, and nothing is kept of it', async (_case, body, code) => {
    const before = (await coordinator.get('/api/accounts')).body.items.length;
    expect((await invite(body())).body.code).toBe(code);
    expect((await coordinator.get('/api/accounts')).body.items).toHaveLength(before);
  });

  it('is not for members to send', async () => {
    expect((await invite(newcomer(), await world.as('member'))).body.code).toBe('FORBIDDEN');
  });

  it('creates one account when the button is pressed twice', async () => {
    const body = newcomer();
    const codes = (await Promise.all([invite(body), invite(body)])).map((answer) => answer.body.code ?? answer.status).sort();
    expect(codes).toEqual([201, 'MEMBER_EXISTS']);
  });
});
