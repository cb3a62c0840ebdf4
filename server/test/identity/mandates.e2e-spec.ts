import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { MandateCalendar, type MandateTurn } from '../../src/domains/identity/api';
import { SettableClock } from '../../src/kernel/clock/clock';
import { GrantWriter } from '../../src/kernel/access/grant-writer';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { DomainEvents } from '../../src/kernel/events/domain-events';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('mandates by date (real HTTP, sockets and PostgreSQL; only the clock is ours)', () => {
  const clock = new SettableClock(new Date('2026-11-21T09:00:00Z'));
  const told: string[] = [];
  let world: TestWorld;
  let coordinator: HttpClient;
  let administrator: HttpClient;

  beforeAll(async () => {
    world = await startTestWorld({ clock });
    const events = world.server.app.get(DomainEvents);
    const note = (word: string) => (_: unknown, turn: MandateTurn) => {
      told.push(`${word} ${turn.role} ${nameOf(turn.accountId)}`);
      return Promise.resolve();
    };
    events.on('identity.mandate-started', note('started'));
    events.on('identity.mandate-ended', note('ended'));
    await world.server.app.get(MandateCalendar).sweep();
  });
  beforeEach(async () => {
    told.length = 0;
    coordinator = await world.as('coordinator');
    administrator = await world.as('administrator');
  });
  afterAll(() => world.close());

  const id = (person: string, council = world.here): string => council.people[person]?.accountId ?? '';
  const nameOf = (accountId: string): string =>
    Object.entries(world.here.people).find(([, one]) => one.accountId === accountId)?.[0] ?? '?';
  const mandate = (change: object = {}) => ({
    role: 'professional',
    structureId: world.here.structures.social,
    profession: 'social-worker',
    from: '2026-11-21',
    until: null,
    ...change,
  });
  async function mandatesOf(person: string): Promise<{ id: string; role: string; until: string | null; inForce: boolean }[]> {
    const { items } = (await coordinator.get('/api/accounts')).body as { items: { id: string; mandates: [] }[] };
    return items.find((item) => item.id === id(person))?.mandates ?? [];
  }

  it('acts at once when it begins today, and is told once', async () => {
    expect((await coordinator.post(`/api/accounts/${id('member')}/mandates`, mandate())).status).toBe(201);
    expect((await (await world.as('member')).get('/api/me')).body.roles.sort()).toEqual(['member', 'professional']);
    expect(told).toEqual(['started professional member']);
    await world.server.app.get(MandateCalendar).sweep();
    expect(told).toHaveLength(1);
  });

  it('waits for its first day, read in the zone of the council', async () => {
    await coordinator.post(
      `/api/accounts/${id('nurse')}/mandates`,
      mandate({ from: '2026-11-22', structureId: world.here.structures.health }),
    );
    expect(told).toEqual([]);
    clock.set(new Date('2026-11-21T22:59:00Z'));
    await world.server.app.get(MandateCalendar).sweep();
    expect(told).toEqual([]);
    clock.set(new Date('2026-11-21T23:01:00Z'));
    await world.server.app.get(MandateCalendar).sweep();
    expect(told).toEqual(['started professional nurse']);
  });

  it('passes to the successor on the day chosen, without a day for both nor for none', async () => {
    const [facilitating] = await mandatesOf('facilitator');
    const body = { successorAccountId: id('nurse'), successorProfession: 'health-manager', on: '2026-11-24' };
    expect((await administrator.post(`/api/mandates/${facilitating?.id}/hand-over`, body)).status).toBe(201);
    expect((await mandatesOf('facilitator'))[0]).toMatchObject({ until: '2026-11-23', inForce: true });
    clock.set(new Date('2026-11-23T23:30:00Z'));
    await world.server.app.get(MandateCalendar).sweep();
    expect(told).toEqual(['ended facilitator facilitator', 'started facilitator nurse']);
  });

  it.each([
    ['a role of the administration, by a coordinator', () => [id('member'), mandate({ role: 'facilitator' })], 'MANDATE_ROLE_RESERVED'],
    [
      'a role already held',
      () => [id('landlord'), mandate({ role: 'member', structureId: world.here.structures.housing })],
      'ALREADY_DONE',
    ],
    ['a seat to an élu', () => [id('elected'), mandate({ role: 'member' })], 'MANDATE_ROLES_INCOMPATIBLE'],
    ['oneself', () => [id('coordinator'), mandate()], 'FORBIDDEN'],
    ['somebody of another council', () => [id('member', world.elsewhere), mandate()], 'NOT_FOUND'],
  ] as const)('refuses to give %s', async (_case, request, code) => {
    const [accountId, body] = request();
    expect((await coordinator.post(`/api/accounts/${String(accountId)}/mandates`, body)).body.code).toBe(code);
  });

  it('refuses the mandate of a structure that has not signed the convention', async () => {
    const structure = {
      name: 'Association nouvelle',
      type: 'S26',
      sector: 'social',
      partnership: 'in-contact',
      territory: null,
      listedService: false,
      seats: null,
    };
    const created = (await coordinator.post('/api/directory/structures', structure)).body;
    const answer = await coordinator.post(`/api/accounts/${id('deputy')}/mandates`, mandate({ role: 'member', structureId: created.id }));
    expect(answer.body.code).toBe('STRUCTURE_NOT_SIGNATORY');
  });

  it('does not let a coordinator take the administration away, nor hand it to themselves', async () => {
    const [administering] = await mandatesOf('administrator');
    expect((await coordinator.post(`/api/mandates/${administering?.id}/end`, { reason: 'mistake' })).body.code).toBe(
      'MANDATE_ROLE_RESERVED',
    );
    expect((await coordinator.post(`/api/accounts/${id('administrator')}/offboard`, { reason: 'departure' })).body.code).toBe(
      'LAST_ADMINISTRATOR',
    );
    const takeover = { successorAccountId: id('coordinator'), successorProfession: 'administrator', on: '2026-12-01' };
    expect((await coordinator.post(`/api/mandates/${administering?.id}/hand-over`, takeover)).body.code).toBe('MANDATE_FOR_ONESELF');
  });

  it('lists those that end soon, the nearest first', async () => {
    await coordinator.post(`/api/accounts/${id('deputy')}/mandates`, mandate({ role: 'technical-committee', until: '2026-12-10' }));
    await coordinator.post(`/api/accounts/${id('professional')}/mandates`, mandate({ role: 'technical-committee', until: '2026-12-01' }));
    const { items } = (await coordinator.get('/api/mandates/ending?days=30')).body;
    expect(items.map((item: { accountId: string; daysLeft: number }) => [nameOf(item.accountId), item.daysLeft])).toEqual([
      ['professional', 7],
      ['deputy', 16],
    ]);
  });

  it('ends on the spot when somebody leaves: sessions, sockets, mandates, grants', async () => {
    const leaving = await world.as('guest');
    const socket = io(`${world.server.url}/live`, {
      transports: ['websocket'],
      extraHeaders: { cookie: leaving.cookie ?? '', origin: world.server.url },
      reconnection: false,
    });
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve);
      socket.on('connect_error', reject);
    });
    const meetingId = randomUUID();
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.grant' });
      await world.server.app
        .get(GrantWriter)
        .give(tx, [{ accountId: id('guest'), subjectKind: 'meeting', subjectId: meetingId, level: 'attend', reason: 'invitation' }]);
    });
    const cut = new Promise<void>((resolve) => socket.on('disconnect', () => resolve()));
    expect((await coordinator.post(`/api/accounts/${id('guest')}/offboard`, { reason: 'departure' })).status).toBe(204);
    await cut;
    expect((await leaving.get('/api/me')).body.code).toBe('SIGN_IN_REQUIRED');
    expect(told).toEqual(['ended guest guest']);
    const lost = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => tx.manager.query('SELECT valid_until FROM access_grant WHERE subject_id = $1', [meetingId]));
    expect(lost).toEqual([{ valid_until: clock.now() }]);
    expect((await mandatesOf('guest')).some(({ inForce }) => inForce)).toBe(false);
    expect((await coordinator.post(`/api/accounts/${id('guest')}/offboard`, { reason: 'departure' })).body.code).toBe('MANDATE_ENDED');
    const returning = await world.as('guest');
    expect((await returning.get('/api/me')).body.roles).toEqual([]);
  });

  it('shows nothing of another council', async () => {
    const { items } = (await coordinator.get('/api/accounts')).body;
    expect(JSON.stringify(items)).not.toContain('Ailleurs');
    const answer = await coordinator.post(`/api/accounts/${id('guest', world.elsewhere)}/offboard`, { reason: 'departure' });
    expect(answer.body.code).toBe('NOT_FOUND');
    expect((await (await world.as('member')).get('/api/accounts')).body.code).toBe('FORBIDDEN');
  });
});
