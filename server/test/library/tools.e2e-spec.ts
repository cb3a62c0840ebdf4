import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('common tools (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  const tool = (change: object = {}) => ({
    title: 'Fiche de liaison sortie d’hospitalisation',
    kind: 'liaison',
    state: 'in-trial',
    versionLabel: '1',
    purpose: 'Ne pas perdre le fil après une sortie.',
    whereKept: 'Dossier partagé de la coordination',
    authorIds: [world.here.structures.health, world.here.structures.social],
    userIds: [world.here.structures.housing],
    reviewOn: null,
    ...change,
  });

  it('say who wrote them together and where they are used', async () => {
    const { body } = await coordinator.post('/api/library/tools', tool());
    expect(body).toMatchObject({
      coAuthored: 1,
      items: [{ authors: [{ name: 'CCAS des essais' }, { name: 'CMP des essais' }], version: 1 }],
    });
    const path = `/api/library/tools/${body.items[0].id}`;
    const alone = { ...tool({ authorIds: [world.here.structures.health], state: 'in-use' }), version: 1 };
    expect((await coordinator.put(path, alone)).body).toMatchObject({ coAuthored: 0, items: [{ state: 'in-use', version: 2 }] });
    expect((await coordinator.put(path, alone)).body.code).toBe('STALE_VERSION');
  });

  it('never name a structure of another council, and stay in their own', async () => {
    const foreign = tool({ authorIds: [world.elsewhere.structures.health] });
    expect((await coordinator.post('/api/library/tools', foreign)).body.code).toBe('NOT_FOUND');
    expect((await (await world.as('coordinator', world.elsewhere)).get('/api/library/tools')).body.items).toEqual([]);
  });

  it('are read by partners and kept by the coordinator', async () => {
    const member = await world.as('member');
    expect((await member.get('/api/library/tools')).body.items).toHaveLength(1);
    expect((await member.post('/api/library/tools', tool())).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('elected')).get('/api/library/tools')).body.code).toBe('FORBIDDEN');
    const [{ id }] = (await coordinator.get('/api/library/tools')).body.items;
    expect((await coordinator.delete(`/api/library/tools/${id}`)).body.items).toEqual([]);
  });
});
