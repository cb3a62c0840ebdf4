import { clockOfTheMeeting } from '../responses/response-world';
import { anAdmissible } from '../situations/situation-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import type { SettableClock } from '../../src/kernel/clock/clock';
import type { HttpClient } from '../support/http-client';

describe('requests of persons and breaches (real PostgreSQL)', () => {
  let world: TestWorld;
  let clock: SettableClock;
  let coordinator: HttpClient;
  beforeAll(async () => {
    clock = clockOfTheMeeting();
    world = await startTestWorld({ clock });
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  const aRequest = async (kind: string, code = 'BCD-FGH-2') =>
    (await coordinator.post('/api/rights-requests', { kind, code, channel: 'letter', receivedOn: '2026-11-24' })).body;

  it('gives a month, prolonged once by two, and closes with the answer', async () => {
    const file = await aRequest('access');
    expect(file).toMatchObject({ dueOn: '2026-12-24', status: 'open', situationId: null });
    const path = `/api/rights-requests/${file.id}`;
    await coordinator.post(`${path}/steps`, { step: 'searched', note: 'Aucune situation ne porte ce code.' });
    clock.advanceMs(60_000);
    const extended = await coordinator.post(`${path}/extension`, { reason: 'Plusieurs services à interroger.' });
    expect(extended.body).toMatchObject({ dueOn: '2027-02-24', extended: true });
    expect((await coordinator.post(`${path}/extension`, { reason: 'Plusieurs services à interroger.' })).body.code).toBe(
      'RIGHTS_ALREADY_EXTENDED',
    );
    clock.advanceMs(60_000);
    const answered = await coordinator.post(`${path}/answer`, { outcome: 'unknown-code', note: '' });
    expect(answered.body).toMatchObject({ status: 'answered', outcome: 'unknown-code' });
    expect(answered.body.steps.map(({ step }: { step: string }) => step)).toEqual(['searched', 'extended', 'answered']);
    expect((await coordinator.post(`${path}/steps`, { step: 'note' })).body.code).toBe('RIGHTS_FILE_ANSWERED');
    expect((await coordinator.post(`${path}/answer`, { outcome: 'granted' })).body.code).toBe('RIGHTS_FILE_ANSWERED');
  });

  it('an opposition suspends the situation at once, by its code', async () => {
    const id = await anAdmissible(world);
    const { code } = (await coordinator.get(`/api/situations/${id}`)).body;
    const file = await aRequest('opposition', code.toLowerCase());
    expect(file).toMatchObject({ situationId: id, steps: [{ step: 'suspended-at-once' }] });
    expect((await coordinator.get(`/api/situations/${id}`)).body.status).toBe('suspended');
    expect((await aRequest('opposition', code)).steps).toEqual([]);
  });

  it('keeps no name, and belongs to the council that opened it', async () => {
    const file = await aRequest('erasure');
    const named = await coordinator.post(`/api/rights-requests/${file.id}/steps`, {
      step: 'note',
      note: 'Demande de M. Jean Dupont, 06 12 34 56 78.',
    });
    expect(named.status).toBe(422);
    const stranger = await world.as('coordinator', world.elsewhere);
    expect((await stranger.post(`/api/rights-requests/${file.id}/steps`, { step: 'note' })).status).toBe(404);
    expect((await stranger.get('/api/rights-requests')).body.items).toEqual([]);
  });

  const aBreach = async (risk: string) =>
    (
      await coordinator.post('/api/breaches', {
        ...{ nature: 'confidentiality', risk, discoveredAt: '2026-11-24T07:00:00.000Z', peopleAffected: 3 },
        ...{ facts: 'Un ordinateur portable a été perdu.', consequences: '', measures: '' },
      })
    ).body;

  it('counts 72 hours from the discovery, and does not close a breach the authority does not know', async () => {
    const breach = await aBreach('high');
    expect(breach.dueAt).toBe('2026-11-27T07:00:00.000Z');
    const path = `/api/breaches/${breach.id}`;
    expect((await coordinator.post(`${path}/close`)).body.code).toBe('BREACH_NOT_NOTIFIED');
    await coordinator.post(`${path}/steps`, { step: 'authority-notified', note: '' });
    expect((await coordinator.post(`${path}/close`)).body.code).toBe('BREACH_NOT_NOTIFIED');
    await coordinator.post(`${path}/steps`, { step: 'people-told', note: '' });
    expect((await coordinator.post(`${path}/close`)).body).toMatchObject({ status: 'closed' });
    expect((await coordinator.post(`${path}/steps`, { step: 'note' })).body.code).toBe('BREACH_CLOSED');
    expect((await coordinator.put(path, { ...bodyOf(breach), version: 1 })).body.code).toBe('BREACH_CLOSED');
  });

  it('is completed over the version that was read, and signs people out at once', async () => {
    const breach = await aBreach('none');
    const path = `/api/breaches/${breach.id}`;
    expect((await coordinator.put(path, { ...bodyOf(breach), measures: 'Poste effacé à distance.', version: 1 })).body.version).toBe(2);
    expect((await coordinator.put(path, { ...bodyOf(breach), version: 1 })).body.code).toBe('STALE_VERSION');
    const member = await world.as('member');
    expect((await member.get('/api/me')).status).toBe(200);
    const reason = 'Poste perdu, sessions fermées.';
    expect((await coordinator.post(`${path}/suspension`, { accountId: world.here.people['member']?.accountId, reason })).status).toBe(200);
    expect((await member.get('/api/me')).status).toBe(401);
    expect((await coordinator.post(`${path}/suspension`, { accountId: world.elsewhere.people['member']?.accountId, reason })).status).toBe(
      404,
    );
  });
});

function bodyOf({ nature, risk, peopleAffected, facts, consequences, measures }: Record<string, unknown>): object {
  return { nature, risk, peopleAffected, facts, consequences, measures };
}
