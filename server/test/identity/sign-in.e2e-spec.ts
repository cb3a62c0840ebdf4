import { startTestWorld, type TestWorld } from '../support/test-server';
import { TEST_PASSWORD } from '../support/test-council';

describe('signing in (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());

  it('gives a session that tells who one is, where, and what one may do', async () => {
    const me = (await (await world.as('coordinator')).get('/api/me')).body;
    expect(me).toMatchObject({
      council: { id: world.here.id, name: 'Conseil Ici', fictitious: true },
      roles: ['coordinator'],
      charter: 'signed',
    });
    expect(me.permissions).toContain('account.list');
  });

  it('answers the same to a wrong password and to an unknown address', async () => {
    const wrong = await world.anonymous.post('/api/sign-in', {
      email: world.here.people['member']?.email,
      password: 'autre chose de long',
    });
    const unknown = await world.anonymous.post('/api/sign-in', { email: 'personne@nulle-part.test', password: 'autre chose de long' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'SIGN_IN_FAILED']);
    expect([unknown.status, unknown.body.code]).toEqual([401, 'SIGN_IN_FAILED']);
  });

  it('refuses a state change that names another origin, and one that names none', async () => {
    const body = { email: world.here.people['member']?.email, password: TEST_PASSWORD };
    const foreign = await world.anonymous.post('/api/sign-in', body, { origin: 'https://ailleurs.example' });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'ORIGIN_REFUSED']);
  });

  it('ends a session for good, and what the browser kept of it', async () => {
    const member = await world.as('member');
    const out = await member.post('/api/sign-out');
    expect([out.status, out.headers.get('clear-site-data')]).toEqual([204, '"cache", "storage"']);
    expect((await member.get('/api/me')).body.code).toBe('SIGN_IN_REQUIRED');
  });

  it('lets nobody end the session of somebody else', async () => {
    const member = await world.as('member');
    const other = await world.as('nurse');
    const [theirs] = (await other.get('/api/me/sessions')).body.items;
    expect((await member.delete(`/api/me/sessions/${theirs.id}`)).body.code).toBe('NOT_FOUND');
    expect((await other.get('/api/me')).status).toBe(200);
  });

  it('keeps a person of one council out of the other', async () => {
    const member = await world.as('member');
    expect((await member.post('/api/me/council', { councilId: world.elsewhere.id })).body.code).toBe('NOT_FOUND');
  });

  it('answers malformed bodies with the fields at fault and never echoes what was sent', async () => {
    const answer = await world.anonymous.post('/api/sign-in', '{"email": "secret-typed", "password": ');
    expect(answer.status).toBe(400);
    const invalid = await world.anonymous.post('/api/sign-in', { email: 'secret-typed', password: '' });
    expect(invalid.body).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'email' }, { path: 'password' }] });
    expect(JSON.stringify([answer.body, invalid.body])).not.toContain('secret-typed');
  });
});
