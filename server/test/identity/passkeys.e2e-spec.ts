import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { BrowserClient } from '../support/browser-client';
import { SoftwareAuthenticator, type Deviation } from '../support/software-authenticator';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

const START = new Date('2026-11-21T09:00:00Z');
const FIVE_MINUTES_MS = 5 * 60_000;
const QUARTER_MS = 15 * 60_000;

describe('passkeys (real HTTP, PostgreSQL and signatures; the authenticator and the clock are ours)', () => {
  const clock = new SettableClock(START);
  let world: TestWorld;
  let origin: string;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    origin = world.server.url.replace('127.0.0.1', 'localhost');
  });
  afterAll(() => world.close());

  const email = (person: string) => world.here.people[person]?.email ?? '';
  const accountOf = (person: string) => world.here.people[person]?.accountId ?? '';
  const visitor = () => new BrowserClient(world.server.url);

  async function signedIn(person: string): Promise<BrowserClient> {
    const browser = visitor();
    const answer = await browser.post('/api/sign-in', { email: email(person), password: TEST_PASSWORD });
    if (answer.status !== 204) throw new Error(`signing ${person} in answered ${answer.status}`);
    return browser;
  }

  async function register(browser: BrowserClient, key: SoftwareAuthenticator, deviation: Deviation = {}, name = 'Ordinateur du bureau') {
    const { body: options } = await browser.post('/api/me/passkeys/options');
    return browser.post('/api/me/passkeys', { name, credential: key.create(options, deviation) });
  }

  async function enrolled(person: string) {
    const browser = await signedIn(person);
    const key = new SoftwareAuthenticator(origin);
    const added = await register(browser, key);
    if (added.status !== 201) throw new Error(`registering answered ${JSON.stringify(added.body)}`);
    return { browser, key, id: added.body.passkey.id as string, backupCodes: added.body.backupCodes as string[] };
  }

  async function enter(key: SoftwareAuthenticator, deviation: Deviation = {}, browser = visitor()) {
    const { body: options } = await browser.post('/api/sign-in/passkey/options');
    const answer = await browser.post('/api/sign-in/passkey', { credential: key.get(options, deviation) });
    return { browser, answer };
  }

  const actionsOf = (person: string) =>
    world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<{ action: string; facts: Record<string, unknown> }[]>(
          `SELECT action, facts FROM audit_entry WHERE subject_id = $1 AND (action LIKE '%passkey%' OR facts->>'by' = 'passkey') ORDER BY at`,
          [accountOf(person)],
        ),
      );

  it('are made under a name, open a session by themselves, and are listed with their last use', async () => {
    const { browser, key, id, backupCodes } = await enrolled('member');
    expect(new Set(backupCodes).size).toBe(10);
    clock.advanceMs(60_000);
    const entered = await enter(key);
    expect([entered.answer.status, (await entered.browser.get('/api/me')).body.account.email]).toEqual([204, email('member')]);
    expect((await browser.get('/api/me/ways-in')).body).toEqual({
      password: true,
      codes: false,
      backupCodesLeft: 10,
      passkeysAvailable: true,
      passkeys: [
        { id, name: 'Ordinateur du bureau', createdAt: START.toISOString(), lastUsedAt: clock.now().toISOString(), synced: false },
      ],
      providers: [],
    });
    expect((await actionsOf('member')).map(({ action }) => action)).toEqual(['account.passkey-added', 'session.started']);
  });

  it('ask for the verification of the person and for a key kept by the device, and tell no address', async () => {
    const { body } = await (await signedIn('technical')).post('/api/me/passkeys/options');
    expect(body).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(Buffer.from(body.user.id, 'base64url').toString('hex')).toBe(accountOf('technical').replaceAll('-', ''));
    const asked = await visitor().post('/api/sign-in/passkey/options');
    expect(asked.body).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] });
    const cookie = asked.headers.get('set-cookie') ?? '';
    for (const part of [/HttpOnly/, /SameSite=Strict/, /Max-Age=300/]) expect(cookie).toMatch(part);
  });

  it('are a second factor: the password alone no longer suffices, a backup code replaces the key, sessions opened without it end', async () => {
    const before = await signedIn('nurse');
    const { backupCodes } = await enrolled('nurse');
    expect((await before.get('/api/me')).status).toBe(401);
    const signIn = (code?: string) =>
      world.anonymous.post('/api/sign-in', { email: email('nurse'), password: TEST_PASSWORD, ...(code && { code }) });
    expect((await signIn()).body.code).toBe('SECOND_FACTOR_REQUIRED');
    expect((await signIn('000000')).body.code).toBe('SECOND_FACTOR_WRONG');
    expect((await signIn(backupCodes[0])).status).toBe(204);
    expect((await signIn(backupCodes[0])).body.code).toBe('SECOND_FACTOR_WRONG');
  });

  it.each<[string, Deviation]>([
    ['the device did not verify the person', { userVerified: false }],
    ['it was made for another site', { rpId: 'ailleurs.test' }],
    ['it comes from another origin', { origin: 'https://localhost.ailleurs.test' }],
    ['it signs another challenge', { challenge: Buffer.from('un autre défi').toString('base64url') }],
    ['it is a registration', { type: 'webauthn.create' }],
    ['another key signed', { signedBy: new SoftwareAuthenticator('http://ailleurs.test') }],
    ['it names another account', { userHandle: Buffer.alloc(16, 7).toString('base64url') }],
  ])('are refused, all alike, when %s', async (_why, deviation) => {
    const { key } = await keyOf('landlord');
    expect((await enter(key, deviation)).answer.body).toMatchObject({ status: 401, code: 'PASSKEY_REFUSED' });
    expect((await enter(key)).answer.status).toBe(204);
  });

  it('are refused when nobody registered them, and made for nobody without verification or for another site', async () => {
    expect((await enter(new SoftwareAuthenticator(origin))).answer.body.code).toBe('PASSKEY_REFUSED');
    const browser = await signedIn('technical');
    for (const deviation of [{ userVerified: false }, { rpId: 'ailleurs.test' }, { origin: 'https://ailleurs.test' }])
      expect((await register(browser, new SoftwareAuthenticator(origin), deviation)).body.code).toBe('PASSKEY_REFUSED');
    expect((await browser.get('/api/me/ways-in')).body.passkeys).toEqual([]);
  });

  it('answer a challenge once, within five minutes, in the browser it was given to', async () => {
    const { key } = await keyOf('landlord');
    const browser = visitor();
    const { body: options } = await browser.post('/api/sign-in/passkey/options');
    const ticket = browser.cookieNamed('croisee_passkey') ?? '';
    const credential = key.get(options);
    const use = async (held: string | undefined, sent = credential) => {
      const other = visitor();
      if (held !== undefined) other.setCookie('croisee_passkey', held);
      return (await other.post('/api/sign-in/passkey', { credential: sent })).body.code;
    };
    expect(await use(undefined)).toBe('PASSKEY_REQUEST_STALE');
    expect(await use('inventé')).toBe('PASSKEY_REQUEST_STALE');
    const foreign = visitor();
    await foreign.post('/api/sign-in/passkey/options');
    expect(await use(foreign.cookieNamed('croisee_passkey'))).toBe('PASSKEY_REFUSED');
    expect(await use(ticket)).toBeUndefined();
    expect(await use(ticket)).toBe('PASSKEY_REQUEST_STALE');
    expect(await use(ticket, key.get(options))).toBe('PASSKEY_REQUEST_STALE');

    const late = visitor();
    const { body: aged } = await late.post('/api/sign-in/passkey/options');
    clock.advanceMs(FIVE_MINUTES_MS);
    expect((await late.post('/api/sign-in/passkey', { credential: key.get(aged) })).body.code).toBe('PASSKEY_REQUEST_STALE');
  });

  it('answer a challenge once also when eight windows send it together', async () => {
    const { key } = await keyOf('landlord');
    const browser = visitor();
    const { body: options } = await browser.post('/api/sign-in/passkey/options');
    const credential = key.get(options);
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.plain.post('/api/sign-in/passkey', { credential })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(7).fill(410)]);
  });

  it('whose counter does not advance are refused as copies, and the journal tells', async () => {
    const { key } = await enrolled('deputy');
    expect((await enter(key, { counter: 5 })).answer.status).toBe(204);
    for (const counter of [5, 4, 0]) expect((await enter(key, { counter })).answer.body.code).toBe('PASSKEY_REFUSED');
    expect((await enter(key, { counter: 6 })).answer.status).toBe(204);
    expect((await actionsOf('deputy')).filter(({ action }) => action === 'account.passkey-copied')).toHaveLength(3);
  });

  it('open no account that was closed', async () => {
    const { key } = await enrolled('elected');
    const close = (status: string) =>
      world.server.app
        .get(UnitOfWork)
        .global((manager) => manager.query('UPDATE account SET status = $2 WHERE id = $1', [accountOf('elected'), status]));
    await close('closed');
    expect((await enter(key)).answer.body.code).toBe('PASSKEY_REFUSED');
    await close('active');
    expect((await enter(key)).answer.status).toBe(204);
  });

  it('are a fresh proof, for their holder and that session only', async () => {
    const { browser, key } = await keyOf('administrator');
    const other = (await enter(key)).browser;
    clock.advanceMs(QUARTER_MS);
    const act = (who: BrowserClient) => who.post(`/api/accounts/${accountOf('guest')}/offboard`, {});
    expect((await act(browser)).body.code).toBe('SIGN_IN_AGAIN');
    expect((await browser.post('/api/me/proof', { proof: TEST_PASSWORD })).body.code).toBe('SECOND_FACTOR_WRONG');
    const { key: foreign } = await keyOf('landlord');
    const prove = async (by: SoftwareAuthenticator, from = browser) => {
      const { body: options } = await from.post('/api/me/proof/passkey/options');
      return from.post('/api/me/proof/passkey', { credential: by.get(options) });
    };
    expect((await prove(foreign)).body.code).toBe('PASSKEY_REFUSED');
    const { body: asked } = await other.post('/api/me/proof/passkey/options');
    browser.setCookie('croisee_passkey', other.cookieNamed('croisee_passkey') ?? '');
    expect((await browser.post('/api/me/proof/passkey', { credential: key.get(asked) })).body.code).toBe('PASSKEY_REQUEST_STALE');
    expect((await act(browser)).body.code).toBe('SIGN_IN_AGAIN');
    expect((await prove(key)).status).toBe(204);
    expect((await act(browser)).body.code).toBe('INVALID_INPUT');
    expect((await act(other)).body.code).toBe('SIGN_IN_AGAIN');
  });

  it('are added, renamed and removed by their holder after a fresh proof; the backup codes go with the last', async () => {
    const { browser, key, id } = await enrolled('professional');
    const second = new SoftwareAuthenticator(origin);
    clock.advanceMs(1_000);
    expect((await register(browser, second, {}, 'Téléphone')).body.backupCodes).toEqual([]);
    expect((await register(browser, second)).body.code).toBe('PASSKEY_KNOWN');
    const foreign = await signedIn('ethics');
    for (const act of [
      () => foreign.send('PATCH', `/api/me/passkeys/${id}`, { name: 'À moi' }),
      () => foreign.send('DELETE', `/api/me/passkeys/${id}`),
    ])
      expect((await act()).status).toBe(404);
    expect((await browser.send('PATCH', `/api/me/passkeys/${id}`, { name: '  Poste de l’accueil ' })).status).toBe(204);
    expect((await browser.get('/api/me/ways-in')).body.passkeys.map(({ name }: { name: string }) => name)).toEqual([
      'Poste de l’accueil',
      'Téléphone',
    ]);
    clock.advanceMs(QUARTER_MS);
    expect((await browser.send('DELETE', `/api/me/passkeys/${id}`)).body.code).toBe('SIGN_IN_AGAIN');
    expect((await browser.post('/api/me/passkeys/options')).body.code).toBe('SIGN_IN_AGAIN');
    const fresh = (await enter(key)).browser;
    for (const { id: owned } of (await fresh.get('/api/me/ways-in')).body.passkeys)
      expect((await fresh.send('DELETE', `/api/me/passkeys/${owned}`)).status).toBe(204);
    expect((await enter(key)).answer.body.code).toBe('PASSKEY_REFUSED');
    expect((await fresh.get('/api/me/ways-in')).body).toMatchObject({ backupCodesLeft: 0, passkeys: [] });
    expect((await world.anonymous.post('/api/sign-in', { email: email('professional'), password: TEST_PASSWORD })).status).toBe(204);
  });

  it('stay when they are the last way in', async () => {
    const { browser, id } = await enrolled('evaluator');
    await world.server.app
      .get(UnitOfWork)
      .global((manager) => manager.query('DELETE FROM credential WHERE account_id = $1', [accountOf('evaluator')]));
    expect((await browser.send('DELETE', `/api/me/passkeys/${id}`)).body.code).toBe('LAST_WAY_IN');
    const { passkey } = (await register(browser, new SoftwareAuthenticator(origin), {}, 'Autre')).body;
    expect((await browser.send('DELETE', `/api/me/passkeys/${id}`)).status).toBe(204);
    expect((await browser.send('DELETE', `/api/me/passkeys/${passkey.id}`)).body.code).toBe('LAST_WAY_IN');
  });

  it('are ten at most', async () => {
    const { browser } = await enrolled('facilitator');
    for (let index = 1; index < 10; index += 1)
      expect((await register(browser, new SoftwareAuthenticator(origin), {}, `Clé ${index}`)).status).toBe(201);
    expect((await browser.post('/api/me/passkeys/options')).body.code).toBe('PASSKEYS_TOO_MANY');
  });

  it('are removed by the administration for whoever lost them, and by nobody else', async () => {
    const { browser, key } = await enrolled('guest');
    const reset = async (by: BrowserClient) => by.post(`/api/accounts/${accountOf('guest')}/second-factor/reset`);
    expect((await reset(await signedIn('coordinator'))).body.code).toBe('FORBIDDEN');
    const administrator = (await enter((await keyOf('administrator')).key)).browser;
    const { items } = (await administrator.get('/api/accounts')).body;
    expect(items.find(({ id }: { id: string }) => id === accountOf('guest'))).toMatchObject({ secondFactor: true });
    expect((await reset(administrator)).status).toBe(204);
    expect([(await browser.get('/api/me')).status, (await enter(key)).answer.body.code]).toEqual([401, 'PASSKEY_REFUSED']);
    expect((await world.anonymous.post('/api/sign-in', { email: email('guest'), password: TEST_PASSWORD })).status).toBe(204);
  });

  it('are not offered where the address of the site does not allow them', async () => {
    expect((await world.anonymous.get('/api/sign-in/options')).body).toEqual({ passkeys: true, providers: [] });
    const bare = await startTestWorld({ config: { publicUrl: 'http://10.1.2.3' } });
    const { port } = new URL(await bare.server.app.getUrl());
    const browser = new BrowserClient(`http://127.0.0.1:${port}`);
    expect((await browser.get('/api/sign-in/options')).body.passkeys).toBe(false);
    await bare.close();
  });

  const keys = new Map<string, Awaited<ReturnType<typeof enrolled>>>();
  /** The key of somebody, registered the first time it is asked for. */
  async function keyOf(person: string) {
    const known = keys.get(person) ?? (await enrolled(person));
    keys.set(person, known);
    return known;
  }
});
