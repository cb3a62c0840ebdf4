import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { TEST_PASSWORD } from '../support/test-council';
import { OpenIdWorld } from './openid-world';

const TEN_MINUTES_MS = 10 * 60_000;

describe('signing in through a provider (real HTTP and PostgreSQL, a real OpenID provider in a process of its own)', () => {
  const clock = new SettableClock(new Date());
  let openId: OpenIdWorld;
  beforeAll(async () => {
    openId = await OpenIdWorld.start(clock);
  });
  afterAll(() => openId.close());

  const email = (person: string) => openId.world.here.people[person]?.email ?? '';
  const accountOf = (person: string) => openId.world.here.people[person]?.accountId ?? '';
  const shows = (person: string, sub = `sub-${person}`) =>
    openId.provider.shows({ sub, email: email(person).toUpperCase(), emailVerified: true });
  const global = (sql: string, ...parameters: unknown[]) =>
    openId.world.server.app.get(UnitOfWork).global((manager) => manager.query<Record<string, unknown>[]>(sql, parameters));
  const refusal = (code: string) => `/connexion?refus=${code}`;

  it('is offered by name, leaves with PKCE, state, nonce and a fresh sign-in asked, and a cookie that lives ten minutes', async () => {
    const visitor = openId.visitor();
    expect((await visitor.get('/api/sign-in/options')).body).toEqual({ passkeys: true, providers: [{ id: 'autre', label: 'Essais' }] });
    const left = await visitor.get('/api/sign-in/openid/autre');
    expect(left.status).toBe(302);
    const there = new URL(left.headers.get('location') ?? '');
    expect(Object.fromEntries(there.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      redirect_uri: `${openId.world.server.url}/api/sign-in/openid/autre/callback`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(there.searchParams.get(name)?.length).toBeGreaterThan(40);
    const cookie = left.headers.get('set-cookie') ?? '';
    for (const part of [/^croisee_openid=/, /HttpOnly/, /SameSite=Lax/, /Max-Age=600/]) expect(cookie).toMatch(part);
    expect(cookie).not.toContain(there.searchParams.get('nonce'));
    expect((await visitor.get('/api/sign-in/openid/inconnu')).status).toBe(404);
  });

  it('links the account of the verified address once, then knows the person by their subject whatever their address', async () => {
    await shows('member');
    const { browser, answer, landed } = await openId.signIn();
    expect([answer.status, landed]).toEqual([302, '/situations']);
    expect(answer.headers.get('set-cookie')).toMatch(/croisee_session=[^;]+; Path=\/; HttpOnly; SameSite=Strict/);
    expect((await browser.get('/api/me')).body.account.email).toBe(email('member'));
    await openId.provider.shows({ sub: 'sub-member', email: email('nurse'), emailVerified: true });
    const again = await openId.signIn();
    expect((await again.browser.get('/api/me')).body.account.email).toBe(email('member'));
    const [provider] = (await again.browser.get('/api/me/ways-in')).body.providers;
    expect(provider).toMatchObject({ id: 'autre', label: 'Essais', linkedAt: expect.any(String) as string });
    expect(await actionsOf('member')).toEqual(['account.provider-linked', 'session.started', 'session.started']);
  });

  it('is a fresh proof of identity', async () => {
    await shows('administrator');
    const { browser } = await openId.signIn();
    expect((await browser.post('/api/accounts/invitations', {})).body.code).toBe('INVALID_INPUT');
  });

  it('accepts the open invitation of the address, without a password', async () => {
    const { accountId } = await invite('arrivee@ici.test');
    await openId.provider.shows({ sub: 'sub-arrivee', email: 'arrivee@ici.test', emailVerified: true });
    const { browser, landed } = await openId.signIn();
    expect([landed, (await browser.get('/api/me')).body.roles]).toEqual(['/situations', ['member']]);
    expect((await browser.get('/api/me/ways-in')).body).toMatchObject({ password: false, passkeys: [] });
    expect((await browser.send('DELETE', '/api/me/providers/autre')).body.code).toBe('LAST_WAY_IN');
    // Without the provider any more, the administration still gives access back.
    const administrator = await openId.world.as('administrator');
    expect((await administrator.post(`/api/accounts/${accountId}/recovery`)).status).toBe(201);
  });

  it('opens nothing to whoever was not invited, whose invitation lapsed, whose account is closed, or who came by a guest link', async () => {
    const refusedAs = async (person: object) => {
      await openId.provider.shows({ emailVerified: true, ...person });
      const { landed, browser } = await openId.signIn();
      expect(browser.cookieNamed('croisee_session')).toBeUndefined();
      return landed;
    };
    const before = await global('SELECT count(*)::int AS n FROM account');
    expect(await refusedAs({ sub: 's-1', email: 'personne@ailleurs.test' })).toBe(refusal('OPENID_NO_ACCOUNT'));
    expect(await global('SELECT count(*)::int AS n FROM account')).toEqual(before);
    await invite('en-retard@ici.test');
    await global(
      `UPDATE invitation i SET expires_at = $1 FROM account a WHERE a.id = i.account_id AND a.email = 'en-retard@ici.test'`,
      clock.now(),
    );
    expect(await refusedAs({ sub: 's-2', email: 'en-retard@ici.test' })).toBe(refusal('OPENID_NO_ACCOUNT'));
    await global(`UPDATE account SET status = 'closed' WHERE email = ANY($1)`, [email('elected'), email('member')]);
    expect(await refusedAs({ sub: 's-3', email: email('elected') })).toBe(refusal('OPENID_NO_ACCOUNT'));
    expect(await refusedAs({ sub: 'sub-member', email: email('member') })).toBe(refusal('OPENID_NO_ACCOUNT'));
    await global('UPDATE account SET link_only = true WHERE email = $1', email('guest'));
    expect(await refusedAs({ sub: 's-4', email: email('guest') })).toBe(refusal('OPENID_NO_ACCOUNT'));
  });

  it('links by no address that the provider did not verify, and by no second identity', async () => {
    await openId.provider.shows({ sub: 's-5', email: email('nurse'), emailVerified: false });
    expect((await openId.signIn()).landed).toBe(refusal('OPENID_EMAIL_UNVERIFIED'));
    await shows('deputy');
    expect((await openId.signIn()).landed).toBe('/situations');
    await shows('deputy', 'somebody-who-was-given-the-address');
    expect((await openId.signIn()).landed).toBe(refusal('OPENID_OTHER_IDENTITY'));
  });

  it('refuses a way back without its cookie, with a foreign or altered state, with the cookie of another, or too late', async () => {
    await shows('landlord');
    const { browser, there } = await openId.leave();
    const back = await openId.through(there);
    const landsOn = async (who = browser, address = back) => (await who.get(address)).headers.get('location');
    expect(await landsOn(openId.visitor())).toBe(refusal('OPENID_REQUEST_STALE'));
    const other = (await openId.leave()).browser;
    expect(await landsOn(other)).toBe(refusal('OPENID_REQUEST_STALE'));
    const altered = new URL(back);
    altered.searchParams.set('state', 'A'.repeat(43));
    const held = browser.cookieNamed('croisee_openid') ?? '';
    expect(await landsOn(browser, altered.href)).toBe(refusal('OPENID_REQUEST_STALE'));
    const late = openId.visitor();
    late.setCookie('croisee_openid', held);
    clock.advanceMs(TEN_MINUTES_MS);
    expect(await landsOn(late)).toBe(refusal('OPENID_REQUEST_STALE'));
  });

  it('takes a way back once, also when it comes twice together', async () => {
    await shows('landlord');
    const { browser, there } = await openId.leave();
    const back = await openId.through(there);
    const copies = Array.from({ length: 4 }, () => {
      const copy = openId.visitor();
      copy.setCookie('croisee_openid', browser.cookieNamed('croisee_openid') ?? '');
      return copy;
    });
    const landed = await Promise.all(copies.map(async (copy) => (await copy.get(back)).headers.get('location')));
    expect(landed.sort()).toEqual([...Array<string>(3).fill(refusal('OPENID_REQUEST_STALE')), '/situations']);
  });

  it('refuses a code obtained for another request: its nonce and its proof key are not ours', async () => {
    await shows('landlord');
    const withForeignNonce = await openId.leave(openId.visitor(), '/', (url) => url.searchParams.set('nonce', 'B'.repeat(43)));
    const back = await openId.through(withForeignNonce.there);
    expect((await withForeignNonce.browser.get(back)).headers.get('location')).toBe(refusal('OPENID_REFUSED'));
    const withForeignKey = await openId.leave(openId.visitor(), '/', (url) => url.searchParams.set('code_challenge', 'C'.repeat(43)));
    const stolen = await openId.through(withForeignKey.there);
    expect((await withForeignKey.browser.get(stolen)).headers.get('location')).toBe(refusal('OPENID_REFUSED'));
    const mine = await openId.leave();
    const address = new URL(await openId.through(mine.there));
    address.searchParams.set('iss', 'https://ailleurs.test');
    expect((await mine.browser.get(address.href)).headers.get('location')).toBe(refusal('OPENID_REFUSED'));
  });

  it('refuses a token that has expired', async () => {
    await shows('landlord');
    await openId.provider.clockIsOff(-3 * 3_600_000);
    expect((await openId.signIn()).landed).toBe(refusal('OPENID_REFUSED'));
    await openId.provider.clockIsOff(0);
    expect((await openId.signIn()).landed).toBe('/situations');
  });

  it('says that the person turned back, and lands on no foreign page', async () => {
    await openId.provider.shows({ cancels: true });
    expect((await openId.signIn()).landed).toBe(refusal('OPENID_CANCELLED'));
    await shows('landlord');
    const { browser, there } = await openId.leave(openId.visitor(), '//ailleurs.test/');
    expect((await browser.get(await openId.through(there))).headers.get('location')).toBe('/accueil');
  });

  it('does not get round a second factor when no level of authentication is demanded of the provider', async () => {
    await shows('ethics');
    expect((await openId.signIn()).landed).toBe('/situations');
    await global(
      `INSERT INTO second_factor (account_id, secret, created_at, confirmed_at) VALUES ($1, '\\x00', $2, $2)`,
      accountOf('ethics'),
      clock.now(),
    );
    expect((await openId.signIn()).landed).toBe(refusal('OPENID_SECOND_FACTOR'));
  });

  it('is unlinked by its holder, who keeps the password', async () => {
    await shows('evaluator');
    const { browser } = await openId.signIn();
    expect((await browser.send('DELETE', '/api/me/providers/autre')).status).toBe(204);
    expect((await browser.send('DELETE', '/api/me/providers/autre')).status).toBe(404);
    expect((await browser.get('/api/me/ways-in')).body.providers).toMatchObject([{ linkedAt: null }]);
    const { status } = await openId.visitor().post('/api/sign-in', { email: email('evaluator'), password: TEST_PASSWORD });
    expect(status).toBe(204);
  });

  async function invite(address: string): Promise<{ accountId: string }> {
    const mandate = {
      ...{ role: 'member', structureId: openId.world.here.structures.social, profession: 'social-worker' },
      ...{ from: '2020-01-01', until: null },
    };
    const coordinator = await openId.world.as('coordinator');
    return (await coordinator.post('/api/accounts/invitations', { email: address, displayName: 'Arrivée', mandate })).body;
  }

  async function actionsOf(person: string): Promise<string[]> {
    const rows = await openId.world.server.app
      .get(UnitOfWork)
      .readAsSystem(openId.world.here.id, (tx) =>
        tx.manager.query<{ action: string }[]>('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, action', [
          accountOf(person),
        ]),
      );
    return rows.map(({ action }) => action);
  }
});

describe('a provider of which a level of authentication is demanded (real provider)', () => {
  const clock = new SettableClock(new Date());
  let openId: OpenIdWorld;
  beforeAll(async () => {
    openId = await OpenIdWorld.start(clock, ['eidas2']);
  });
  afterAll(() => openId.close());

  const signedInWith = async (acr: string | undefined) => {
    const person = openId.world.here.people['member'];
    await openId.provider.shows({ sub: 's-1', emailVerified: true, ...(person && { email: person.email }), ...(acr && { acr }) });
    return (await openId.signIn()).landed;
  };

  it('is asked for it, refused below it or without it, and then stands for the second factor of the account', async () => {
    expect((await openId.leave()).there.searchParams.get('acr_values')).toBe('eidas2');
    expect(await signedInWith(undefined)).toBe('/connexion?refus=OPENID_ACR_TOO_LOW');
    expect(await signedInWith('eidas1')).toBe('/connexion?refus=OPENID_ACR_TOO_LOW');
    expect(await signedInWith('eidas2')).toBe('/situations');
  });

  it('says so when it does not answer', async () => {
    openId.provider.stop();
    const { browser, there } = await openId.leave();
    // Known already: the browser leaves, and finds nobody there.
    expect(there.origin).toBe(openId.provider.issuer);
    const state = there.searchParams.get('state') ?? '';
    const back = `/api/sign-in/openid/autre/callback?code=x&state=${state}&iss=${encodeURIComponent(openId.provider.issuer)}`;
    expect((await browser.get(back)).headers.get('location')).toBe('/connexion?refus=OPENID_UNREACHABLE');
  });
});
