import { CHECKLIST_ITEMS } from '@croisee/domain/situations/preparation.schema';
import { SituationsApi } from '../../src/domains/situations/api';
import type { Transaction } from '../../src/kernel/database/transaction';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { DomainEvents } from '../../src/kernel/events/domain-events';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { anAdmissible } from './situation-world';

describe('what meetings and responses do with a situation (real PostgreSQL, no meeting)', () => {
  let world: TestWorld;
  let api: SituationsApi;
  const closed: string[] = [];
  beforeAll(async () => {
    world = await startTestWorld();
    api = world.server.app.get(SituationsApi);
    world.server.app.get(DomainEvents).on('situation.closed', async (_tx, { situationId }) => void closed.push(situationId));
  });
  afterAll(() => world.close());

  const act = <T>(work: (tx: Transaction) => Promise<T>, council = world.here) =>
    world.server.app.get(UnitOfWork).writeAsSystem(council.id, async (tx) => {
      await tx.audit({ action: 'test.acted' });
      return work(tx);
    });

  async function aReady(): Promise<string> {
    const id = await anAdmissible(world);
    const coordinator = await world.as('coordinator');
    const { version, textDigest } = (await coordinator.get(`/api/situations/${id}`)).body;
    await coordinator.put(`/api/situations/${id}/preparation`, {
      version,
      checklist: Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, 'done'])),
      parties: [],
    });
    await coordinator.post(`/api/situations/${id}/rereading`, { digest: textDigest, outcome: 'clean', note: '' });
    return id;
  }

  it('goes on the agenda, into session, to a response, to follow-up and to its end, told as coarse facts only', async () => {
    const id = await aReady();
    const meetingId = crypto.randomUUID();
    const [shown] = await act((tx) => api.forAgenda(tx, [id]));
    expect(shown).toMatchObject({
      id,
      status: 'in-preparation',
      obstacles: [],
      gate: 'agreement',
      presenterId: world.here.people['professional']?.accountId,
    });
    expect(JSON.stringify(shown)).not.toContain('courrier');
    await act((tx) => api.putOnAgenda(tx, id, meetingId));
    expect((await (await world.as('coordinator')).get('/api/situations?status=on-agenda')).body.items).toMatchObject([
      { id, agenda: { meetingId } },
    ]);
    await act((tx) => api.openInSession(tx, id));
    await act((tx) => api.buildResponse(tx, id));
    await act((tx) => api.startFollowUp(tx, id));
    const closure = {
      reason: 'C02',
      summary: 'Un relais est en place.',
      remains: 'Rien qui attende la commission.',
      learned: '',
      effectByReferent: 'improved',
      effectByPerson: 'stabilised',
      personWords: '« Je respire. »',
    } as const;
    await act((tx) => api.close(tx, id, closure));
    expect(closed).toEqual([id]);
    expect(await act((tx) => api.coarseFacts(tx, id))).toMatchObject({
      problems: ['P01', 'P06'],
      ageBand: '56-65',
      passages: 1,
      closure: { reason: 'C02', effectByReferent: 'improved', effectByPerson: 'stabilised' },
    });
    expect((await (await world.as('professional')).get(`/api/situations/${id}`)).body).toMatchObject({
      status: 'closed',
      closure: { summary: 'Un relais est en place.' },
    });
  });

  it('is kept off the agenda by what is missing, and every obstacle is named', async () => {
    const id = await anAdmissible(world);
    const put = act((tx) => api.putOnAgenda(tx, id, crypto.randomUUID()));
    await expect(put).rejects.toMatchObject({
      code: 'SITUATION_STEP_REFUSED',
      details: { obstacles: ['SITUATION_STEP_REFUSED', 'REREADING_MISSING', 'CHECKLIST_OPEN'] },
    });
  });

  it('a deferred item goes back to preparation, and no step is skipped', async () => {
    const id = await aReady();
    await expect(act((tx) => api.openInSession(tx, id))).rejects.toMatchObject({ code: 'SITUATION_STEP_REFUSED' });
    await act((tx) => api.putOnAgenda(tx, id, crypto.randomUUID()));
    await act((tx) => api.takeOffAgenda(tx, id));
    expect(await act((tx) => api.forAgenda(tx, [id]))).toMatchObject([{ status: 'in-preparation', meetingId: null }]);
  });

  it('does not exist for the other council', async () => {
    const id = await aReady();
    expect(await act((tx) => api.exists(tx, id), world.elsewhere)).toBe(false);
    expect(await act((tx) => api.forAgenda(tx, [id]), world.elsewhere)).toEqual([]);
    await expect(act((tx) => api.submitterOf(tx, id), world.elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
