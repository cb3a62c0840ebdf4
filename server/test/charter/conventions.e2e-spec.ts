import { ConventionRenewals } from '../../src/domains/charter/convention-renewals';
import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aCommission, setMembers } from '../meetings/planning-world';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('conventions of the structures (real HTTP and PostgreSQL; only the clock is ours)', () => {
  const clock = new SettableClock(new Date('2026-11-21T09:00:00Z'));
  let world: TestWorld;
  let coordinator: HttpClient;
  let modelId: string;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    coordinator = await world.as('coordinator');
    const model = { label: '2026-1', adoptedOn: '2026-11-20', text: 'Les parties s’engagent à prendre part à la commission.' };
    modelId = (await coordinator.post('/api/conventions/models', model)).body.id;
  });
  afterAll(() => world.close());

  const signed = (change: object = {}) => ({
    structureId: world.here.structures.health,
    modelId,
    signatory: 'Direction des essais',
    signatoryMandate: 'Délégation du conseil d’administration',
    signedOn: '2026-11-20',
    validFrom: '2026-12-01',
    validUntil: '2027-11-30',
    ...change,
  });
  const lineOf = async (structureId: string) => (await coordinator.get(`/api/conventions?structureId=${structureId}`)).body.items[0];

  it('publishes a model once, under one name, after its adoption', async () => {
    const again = { label: '2026-1', adoptedOn: '2026-11-20', text: 'Un autre texte assez long pour passer, pour cet essai.' };
    expect((await coordinator.post('/api/conventions/models', again)).body.code).toBe('CONVENTION_LABEL_USED');
    const later = { ...again, label: '2027-1', adoptedOn: '2026-11-22' };
    expect((await coordinator.post('/api/conventions/models', later)).body.code).toBe('CONVENTION_MODEL_ADOPTED_LATER');
    expect((await coordinator.get('/api/conventions/models')).body.items).toMatchObject([{ label: '2026-1', inForce: true, signed: 0 }]);
  });

  it('records who signed, by which mandate and until when, once under a double click', async () => {
    const answers = await Promise.all([coordinator.post('/api/conventions', signed()), coordinator.post('/api/conventions', signed())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('CONVENTION_OVERLAPS');
    expect(await lineOf(world.here.structures.health)).toMatchObject({
      state: 'to-come',
      partnership: 'signatory',
      current: { signatory: 'Direction des essais', modelLabel: '2026-1', validUntil: '2027-11-30' },
    });
  });

  it('is read by partners, kept by the coordinator alone, and never crosses to another council', async () => {
    expect((await (await world.as('member')).get('/api/conventions')).status).toBe(200);
    expect((await (await world.as('elected')).get('/api/conventions')).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('member')).post('/api/conventions', signed())).body.code).toBe('FORBIDDEN');
    const elsewhere = await world.as('coordinator', world.elsewhere);
    expect((await elsewhere.get(`/api/conventions/models/${modelId}`)).body.code).toBe('NOT_FOUND');
    expect((await elsewhere.post('/api/conventions', signed())).body.code).toBe('NOT_FOUND');
  });

  it('keeps members of an unbound structure off a commission only where the council requires it', async () => {
    const commission = await aCommission(world);
    await setMembers(world, coordinator, commission, ['landlord']);
    const administrator = await world.as('administrator');
    const { fictitious: _, ...settings } = (await administrator.get('/api/council/settings')).body;
    const block = { ...settings, settings: { ...settings.settings, conventionRequired: true } };
    expect((await administrator.put('/api/council/settings', block)).status).toBe(200);
    expect((await lineOf(world.here.structures.housing)).blocked).toBe(true);
    const { version } = (await coordinator.get(`/api/meetings/${commission}`)).body;
    const refused = await coordinator.post(`/api/meetings/${commission}/convoke`, { version });
    expect(refused.body).toMatchObject({ code: 'CONVENTION_REQUIRED' });
    await coordinator.post('/api/conventions', signed({ structureId: world.here.structures.housing, validFrom: '2026-11-20' }));
    const accepted = await coordinator.post(`/api/meetings/${commission}/convoke`, { version });
    expect(accepted.body.code).not.toBe('CONVENTION_REQUIRED');
  });

  it('tells once that a convention has to be renewed, then that it expired', async () => {
    const renewals = world.server.app.get(ConventionRenewals);
    const told = () =>
      world.server.app
        .get(UnitOfWork)
        .readAsSystem(world.here.id, (tx) =>
          tx.manager.query<{ ids: object }[]>(`SELECT ids FROM outbox WHERE topic = 'convention.renewal'`),
        );
    clock.set(new Date('2027-09-30T09:00:00Z'));
    await renewals.sweep();
    expect(await told()).toEqual([]);
    clock.set(new Date('2027-10-01T09:00:00Z'));
    await renewals.sweep();
    await renewals.sweep();
    expect(await told()).toHaveLength(2);
    coordinator = await world.as('coordinator');
    expect((await lineOf(world.here.structures.health)).state).toBe('to-renew');
    clock.set(new Date('2027-12-01T09:00:00Z'));
    coordinator = await world.as('coordinator');
    expect((await lineOf(world.here.structures.health)).state).toBe('expired');
  });

  it('ends before its day with a reason, once', async () => {
    const structureId = world.here.structures.social;
    const recorded = await coordinator.post('/api/conventions', signed({ structureId, validFrom: '2027-12-01', validUntil: '2028-11-30' }));
    const path = `/api/conventions/${recorded.body.current.id}/end`;
    expect((await coordinator.post(path, { on: '2027-12-01', reason: 'Non' })).body.code).toBe('INVALID_INPUT');
    const end = { on: '2027-12-01', reason: 'La structure quitte le territoire.' };
    expect((await coordinator.post(path, end)).body).toMatchObject({ state: 'ended', current: { endReason: end.reason } });
    expect((await coordinator.post(path, end)).body.code).toBe('ALREADY_DONE');
  });
});
