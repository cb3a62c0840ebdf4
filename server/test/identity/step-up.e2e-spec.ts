import { codeAt, stepOf } from '../../src/domains/identity/totp';
import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

const QUARTER_MS = 15 * 60_000;

/** Written by hand: what changes who may do what, opens an account, or takes data out. */
const ASKS_FRESH_PROOF = [
  'DELETE /api/me/passkeys/:id',
  'DELETE /api/me/providers/:provider',
  'GET /api/indicators/book/export',
  'GET /api/indicators/reports/:id/file',
  'GET /api/questionnaire-campaigns/:id/results.csv',
  'GET /api/reversibility/export',
  'POST /api/accounts/:id/invitation',
  'POST /api/accounts/:id/mandates',
  'POST /api/accounts/:id/offboard',
  'POST /api/accounts/:id/recovery',
  'POST /api/accounts/:id/second-factor/reset',
  'POST /api/accounts/invitations',
  'POST /api/breaches/:id/suspension',
  'POST /api/data-protection/assessment',
  'POST /api/documents',
  'POST /api/identity-requests/:id/decision',
  'POST /api/mandates/:id/end',
  'POST /api/mandates/:id/hand-over',
  'POST /api/me/passkeys/options',
  'POST /api/me/second-factor',
  'POST /api/me/second-factor/backup-codes',
  'POST /api/me/second-factor/remove',
  'POST /api/retention/situations/:id/erasure',
  'PUT /api/retention/rules/:code',
];

describe('grave acts ask for a fresh proof of identity (real HTTP and PostgreSQL; only the clock is ours)', () => {
  const clock = new SettableClock(new Date('2026-11-21T09:00:00Z'));
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  afterAll(() => world.close());

  it('are those of the list', () => {
    const asking = world.server.routes.filter(({ access }) => access.kind !== 'public' && access.stepUp === true);
    expect(asking.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...ASKS_FRESH_PROOF].sort());
  });

  it('pass a quarter of an hour after sign-in, then wait for the password, in that session only', async () => {
    const here = await world.as('administrator');
    const elsewhere = await world.as('administrator');
    const offboard = (client = here) => client.post(`/api/accounts/${world.here.people['guest']?.accountId}/offboard`, {});
    expect((await offboard()).body.code).toBe('INVALID_INPUT');
    clock.advanceMs(QUARTER_MS - 1);
    expect((await offboard()).body.code).toBe('INVALID_INPUT');
    clock.advanceMs(1);
    expect((await offboard()).body.code).toBe('SIGN_IN_AGAIN');
    expect((await here.get('/api/accounts')).status).toBe(200);
    expect((await here.post('/api/me/proof', { proof: 'pas celui-là' })).body.code).toBe('PASSWORD_WRONG');
    expect((await offboard()).body.code).toBe('SIGN_IN_AGAIN');
    expect((await here.post('/api/me/proof', { proof: TEST_PASSWORD })).status).toBe(204);
    expect((await offboard()).body.code).toBe('INVALID_INPUT');
    expect((await offboard(elsewhere)).body.code).toBe('SIGN_IN_AGAIN');
  });

  it('tell who may not do them so, before anything else', async () => {
    const member = await world.as('member');
    clock.advanceMs(QUARTER_MS);
    expect((await member.post('/api/accounts/invitations', {})).body.code).toBe('FORBIDDEN');
  });

  it('wait for a code, never the password, from somebody who has a second factor', async () => {
    const coordinator = await world.as('coordinator');
    const secret = secretOf(await coordinator.post('/api/me/second-factor'));
    const code = () => codeAt(secret, stepOf(clock.now()));
    expect((await coordinator.post('/api/me/second-factor/confirm', { code: code() })).status).toBe(200);
    clock.advanceMs(QUARTER_MS);
    expect((await coordinator.post('/api/accounts/invitations', {})).body.code).toBe('SIGN_IN_AGAIN');
    expect((await coordinator.post('/api/me/proof', { proof: TEST_PASSWORD })).body.code).toBe('SECOND_FACTOR_WRONG');
    const proof = code();
    expect((await coordinator.post('/api/me/proof', { proof })).status).toBe(204);
    expect((await coordinator.post('/api/me/proof', { proof })).body.code).toBe('SECOND_FACTOR_WRONG');
    expect((await coordinator.post('/api/accounts/invitations', {})).body.code).toBe('INVALID_INPUT');
  });

  it('cannot be reached by trying passwords', async () => {
    const ethics = await world.as('ethics');
    const codes: unknown[] = [];
    for (let index = 0; index < 12; index += 1) codes.push((await ethics.post('/api/me/proof', { proof: `essai ${index}` })).body.code);
    expect(codes.filter((code) => code === 'PASSWORD_WRONG')).toHaveLength(10);
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });

  it('leave a line in the journal each time somebody proves who they are', async () => {
    const technical = await world.as('technical');
    await technical.post('/api/me/proof', { proof: TEST_PASSWORD });
    const rows = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<unknown[]>(`SELECT 1 FROM audit_entry WHERE action = 'session.proved' AND subject_id = $1`, [
          world.here.people['technical']?.accountId,
        ]),
      );
    expect(rows).toHaveLength(1);
  });

  function secretOf(begun: { body: { secret: string } }): Buffer {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const bits = [...begun.body.secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
    return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  }
});
