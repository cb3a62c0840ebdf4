import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const TEXT = 'La structure désigne une personne titulaire et une personne suppléante, et leur donne le temps de siéger.';

describe('texts that councils lend each other (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  let neighbour: HttpClient;
  let modelId: string;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
    neighbour = await world.as('coordinator', world.elsewhere);
    modelId = (await coordinator.post('/api/conventions/models', { label: '1', adoptedOn: '2020-01-01', text: TEXT })).body.id;
  });
  afterAll(() => world.close());

  it('are seen by the neighbour once lent, as a copy that says who lends it', async () => {
    expect((await neighbour.get('/api/library/models')).body.items).toEqual([]);
    const { body } = await coordinator.post('/api/library/models', { kind: 'convention', sourceId: modelId });
    expect(body.items).toMatchObject([{ kind: 'convention', title: '1', own: true }]);
    const [seen] = (await neighbour.get('/api/library/models')).body.items;
    expect(seen).toMatchObject({ own: false, councilName: body.items[0].councilName });
    expect((await neighbour.get(`/api/library/models/${seen.id}`)).body.content).toEqual({ kind: 'convention', text: TEXT });
    expect((await coordinator.post('/api/library/models', { kind: 'convention', sourceId: modelId })).body.code).toBe('ALREADY_DONE');
  });

  it('may be the charter, article by article', async () => {
    const sourceId = world.here.charterVersionId;
    const { items } = (await coordinator.post('/api/library/models', { kind: 'charter', sourceId })).body;
    const { content } = (await neighbour.get(`/api/library/models/${items[0].id}`)).body;
    expect(content.articles[0]).toMatchObject({ number: 1 });
  });

  it('are published texts of the council that lends them, and nothing of another one', async () => {
    expect((await neighbour.post('/api/library/models', { kind: 'convention', sourceId: modelId })).body.code).toBe('NOT_FOUND');
    const member = await world.as('member');
    expect((await member.post('/api/library/models', { kind: 'convention', sourceId: modelId })).body.code).toBe('FORBIDDEN');
  });

  it('are taken back by who lent them only, and leave the other council at once', async () => {
    const [last] = (await neighbour.get('/api/library/models')).body.items;
    expect((await neighbour.post(`/api/library/models/${last.id}/withdraw`)).body.code).toBe('NOT_FOUND');
    expect((await coordinator.post(`/api/library/models/${last.id}/withdraw`)).body.items).toHaveLength(1);
    expect((await neighbour.get(`/api/library/models/${last.id}`)).body.code).toBe('NOT_FOUND');
    expect((await coordinator.post('/api/library/models', { kind: 'charter', sourceId: world.here.charterVersionId })).status).toBe(201);
  });
});
