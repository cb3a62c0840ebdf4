import { DataSource } from 'typeorm';
import { SecondFactors } from '../../src/domains/identity/second-factors';
import { codeAt, stepOf } from '../../src/domains/identity/totp';
import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { HttpClient, type ApiAnswer } from '../support/http-client';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

const HALF_MINUTE_MS = 30_000;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an application of codes does with the secret it was given. */
function phone(secret: string): (at: Date) => string {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return (at) => codeAt(Buffer.from(bytes), stepOf(at));
}

describe('a second factor (real HTTP and PostgreSQL; only the clock is ours)', () => {
  const clock = new SettableClock(new Date('2026-11-21T09:00:00Z'));
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  afterAll(() => world.close());

  const email = (person: string) => world.here.people[person]?.email ?? '';
  const signIn = (person: string, code?: string, password = TEST_PASSWORD): Promise<ApiAnswer> =>
    world.anonymous.post('/api/sign-in', { email: email(person), password, ...(code === undefined ? {} : { code }) });
  const later = () => clock.advanceMs(HALF_MINUTE_MS);
  const clientOf = (answer: ApiAnswer) => new HttpClient(world.server.url, answer.headers.get('set-cookie')?.split(';')[0]);

  /** Turns it on for somebody and moves to the next code. */
  async function enrolled(person: string) {
    const client = await world.as(person);
    const begun = await client.post('/api/me/second-factor');
    const codes = phone(begun.body.secret);
    const confirmed = await client.post('/api/me/second-factor/confirm', { code: codes(clock.now()) });
    if (confirmed.status !== 200) throw new Error(`confirming answered ${JSON.stringify(confirmed.body)}`);
    later();
    return { client, backupCodes: confirmed.body.backupCodes as string[], code: () => codes(clock.now()) };
  }

  it('is asked for once a code has confirmed it, and the sessions opened without it end', async () => {
    const before = await world.as('member');
    const other = await world.as('member');
    const begun = await before.post('/api/me/second-factor');
    expect(begun.body.uri).toContain(`secret=${begun.body.secret}`);
    expect((await signIn('member')).status).toBe(204);
    expect((await before.post('/api/me/second-factor/confirm', { code: '000000' })).body.code).toBe('SECOND_FACTOR_WRONG');
    const code = phone(begun.body.secret)(clock.now());
    const confirmed = await before.post('/api/me/second-factor/confirm', { code });
    expect([confirmed.status, confirmed.body.code]).toEqual([200, undefined]);
    expect(new Set(confirmed.body.backupCodes).size).toBe(10);
    expect((await before.get('/api/me/second-factor')).body).toEqual({ on: true, since: clock.now().toISOString(), backupCodesLeft: 10 });
    expect([(await before.get('/api/me')).status, (await other.get('/api/me')).status]).toEqual([200, 401]);
    expect((await signIn('member')).body.code).toBe('SECOND_FACTOR_REQUIRED');
    expect((await signIn('member', undefined, 'pas celui-là du tout')).body.code).toBe('SIGN_IN_FAILED');
    expect((await before.post('/api/me/second-factor')).body.code).toBe('SECOND_FACTOR_ON');
  });

  it('takes a code once, also when two windows send it together', async () => {
    const { code } = await enrolled('nurse');
    const now = code();
    const answers = await Promise.all([signIn('nurse', now), signIn('nurse', now), signIn('nurse', ` ${now.slice(0, 3)} ${now.slice(3)}`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422]);
    expect((await signIn('nurse', now)).body.code).toBe('SECOND_FACTOR_WRONG');
    later();
    expect((await signIn('nurse', code())).status).toBe(204);
  });

  it('takes a code once in as many transactions as begin together', async () => {
    const { code } = await enrolled('evaluator');
    const accountId = world.here.people['evaluator']?.accountId ?? '';
    const { app } = world.server;
    const typed = code();
    let begun = 0;
    let start: () => void = () => undefined;
    const together = new Promise<void>((resolve) => (start = resolve));
    const uses = Array.from({ length: 6 }, () =>
      app.get(UnitOfWork).global(async (manager, now) => {
        begun += 1;
        if (begun === 6) start();
        await together;
        return app.get(SecondFactors).use(manager, accountId, typed, now);
      }),
    );
    expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1);
  });

  it('takes a backup code once, whatever its case, also when two windows send it together', async () => {
    const { client, backupCodes } = await enrolled('landlord');
    const [first = '', second = ''] = backupCodes;
    const answers = await Promise.all([signIn('landlord', first), signIn('landlord', first.toLowerCase()), signIn('landlord', first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422]);
    expect((await client.get('/api/me/second-factor')).body.backupCodesLeft).toBe(9);
    const renewed = await client.post('/api/me/second-factor/backup-codes');
    expect((await signIn('landlord', second)).body.code).toBe('SECOND_FACTOR_WRONG');
    expect((await signIn('landlord', renewed.body.backupCodes[0])).status).toBe(204);
  });

  it('cannot be guessed: wrong codes count as failed sign-ins, a right password alone clears nothing', async () => {
    const { code } = await enrolled('deputy');
    const tries: unknown[] = [];
    for (let index = 0; index < 12; index += 1) {
      tries.push((await signIn('deputy', '000000')).body.code);
      tries.push((await signIn('deputy')).body.code);
    }
    expect(tries.filter((told) => told === 'SECOND_FACTOR_WRONG')).toHaveLength(10);
    expect(tries.at(-1)).toBe('TOO_MANY_REQUESTS');
    clock.advanceMs(15 * 60_000 + 1);
    expect((await signIn('deputy', code())).status).toBe(204);
  });

  it('stays asked after a recovery by link, and on an invitation of another council', async () => {
    const { code } = await enrolled('guest');
    const administrator = await world.as('administrator');
    const { path } = (await administrator.post(`/api/accounts/${world.here.people['guest']?.accountId}/recovery`)).body;
    const password = 'sept lanternes au bord du lac';
    await world.anonymous.post(`/api${path.replace('/recuperation/', '/recovery/')}`, { password });
    expect((await signIn('guest', undefined, password)).body.code).toBe('SECOND_FACTOR_REQUIRED');
    const mandate = {
      role: 'member',
      structureId: world.elsewhere.structures.health,
      profession: 'nurse',
      from: '2026-11-01',
      until: null,
    };
    const invited = await (
      await world.as('coordinator', world.elsewhere)
    ).post('/api/accounts/invitations', { email: email('guest'), displayName: 'Deux conseils', mandate });
    const accept = (body: object) =>
      world.anonymous.post(`/api${(invited.body.path as string).replace('/invitation/', '/invitations/')}/accept`, body);
    expect((await accept({ password })).body.code).toBe('SECOND_FACTOR_REQUIRED');
    expect((await accept({ password, code: '000000' })).body.code).toBe('SECOND_FACTOR_WRONG');
    later();
    expect((await accept({ password, code: code() })).status).toBe(204);
  });

  it('is removed by its holder, or by the administration that reads nothing, which ends the sessions', async () => {
    const { client } = await enrolled('professional');
    const accountId = world.here.people['professional']?.accountId;
    const reset = async (by: string) => (await world.as(by)).post(`/api/accounts/${accountId}/second-factor/reset`);
    expect((await reset('coordinator')).body.code).toBe('FORBIDDEN');
    const { items } = (await (await world.as('administrator')).get('/api/accounts')).body;
    expect(items.find(({ id }: { id: string }) => id === accountId)).toMatchObject({ secondFactor: true });
    expect((await reset('administrator')).status).toBe(204);
    expect((await client.get('/api/me')).status).toBe(401);
    const again = clientOf(await signIn('professional'));
    expect((await again.get('/api/me/second-factor')).body).toEqual({ on: false, since: null, backupCodesLeft: 0 });
    expect((await reset('administrator')).body.code).toBe('SECOND_FACTOR_OFF');
    const own = await enrolled('facilitator');
    expect((await own.client.post('/api/me/second-factor/remove')).status).toBe(204);
    expect((await signIn('facilitator')).status).toBe(204);
  });

  it('keeps neither secret nor backup code readable in the database', async () => {
    const client = await world.as('technical');
    const { secret } = (await client.post('/api/me/second-factor')).body;
    const { backupCodes } = (await client.post('/api/me/second-factor/confirm', { code: phone(secret)(clock.now()) })).body;
    const rows = JSON.stringify(
      await world.server.app
        .get(DataSource)
        .query('SELECT f.secret::text, b.code_hash::text FROM second_factor f JOIN backup_code b USING (account_id)'),
    );
    for (const shown of [secret, ...backupCodes] as string[]) {
      const plain = shown.replaceAll('-', '');
      expect(rows).not.toContain(plain);
      expect(rows).not.toContain(Buffer.from(plain).toString('hex'));
    }
  });
});
