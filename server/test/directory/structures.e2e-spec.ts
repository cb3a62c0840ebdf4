import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('the directory (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  const structure = (change: object = {}) => ({
    name: 'Maison des adolescents du Verger',
    type: 'S01',
    sector: 'health',
    partnership: 'to-contact',
    territory: 'Rive droite',
    listedService: false,
    seats: null,
    ...change,
  });
  const person = (change: object = {}) => ({
    displayName: 'Solange Verdier-Nox',
    profession: 'nurse',
    structureId: world.here.structures.health,
    email: 'solange@verger.test',
    phone: '+33 1 00 00 00 00',
    ...change,
  });

  it('creates, finds, edits and removes a structure', async () => {
    const created = (await coordinator.post('/api/directory/structures', structure())).body;
    expect(created).toMatchObject({ version: 1, people: 0 });
    const found = (await coordinator.get('/api/directory/structures?search=VERGER&sector=health')).body.items;
    expect(found.map(({ id }: { id: string }) => id)).toEqual([created.id]);
    const edited = await coordinator.put(`/api/directory/structures/${created.id}`, structure({ territory: null, version: 1 }));
    expect(edited.body).toMatchObject({ territory: null, version: 2 });
    const stale = await coordinator.put(`/api/directory/structures/${created.id}`, structure({ version: 1 }));
    expect(stale.body.code).toBe('STALE_VERSION');
    expect((await coordinator.delete(`/api/directory/structures/${created.id}`)).status).toBe(204);
    expect((await coordinator.get(`/api/directory/structures/${created.id}`)).body.code).toBe('NOT_FOUND');
  });

  it('keeps one structure per name, whatever the accents, also under a double click', async () => {
    const answers = await Promise.all([
      coordinator.post('/api/directory/structures', structure({ name: 'Épicerie solidaire' })),
      coordinator.post('/api/directory/structures', structure({ name: 'EPICERIE SOLIDAIRE' })),
    ]);
    expect(answers.map((answer) => answer.body.code ?? answer.status).sort()).toEqual([201, 'STRUCTURE_EXISTS']);
  });

  it('takes the steps of a partnership one by one', async () => {
    const { id } = (await coordinator.post('/api/directory/structures', structure({ name: 'Foyer des Aulnes' }))).body;
    const skipped = await coordinator.post(`/api/directory/structures/${id}/partnership`, { to: 'signatory' });
    expect(skipped.body).toMatchObject({ code: 'PARTNERSHIP_STEP_REFUSED', details: { possible: ['in-contact', 'ended'] } });
    for (const to of ['in-contact', 'convention-in-progress', 'signatory'])
      expect((await coordinator.post(`/api/directory/structures/${id}/partnership`, { to })).body.partnership).toBe(to);
    const byEditing = await coordinator.put(`/api/directory/structures/${id}`, structure({ name: 'Foyer des Aulnes', version: 4 }));
    expect(byEditing.body.code).toBe('PARTNERSHIP_STEP_REFUSED');
  });

  it('keeps a structure that gave mandates or has people', async () => {
    expect((await coordinator.delete(`/api/directory/structures/${world.here.structures.health}`)).body.code).toBe('STRUCTURE_IN_USE');
    const { id } = (await coordinator.post('/api/directory/structures', structure({ name: 'Antenne' }))).body;
    const added = (await coordinator.post('/api/directory/people', person({ structureId: id }))).body;
    expect((await coordinator.delete(`/api/directory/structures/${id}`)).body.code).toBe('STRUCTURE_IN_USE');
    expect((await coordinator.delete(`/api/directory/people/${added.id}`)).status).toBe(204);
    expect((await coordinator.delete(`/api/directory/structures/${id}`)).status).toBe(204);
  });

  it('says which professionals have an account, and refuses a stale edit', async () => {
    const email = world.here.people['nurse']?.email;
    const created = (await coordinator.post('/api/directory/people', person({ email }))).body;
    expect(created).toMatchObject({ hasAccount: true, version: 1 });
    const edited = await coordinator.put(`/api/directory/people/${created.id}`, person({ email: null, version: 1 }));
    expect(edited.body).toMatchObject({ hasAccount: false, version: 2 });
    expect((await coordinator.put(`/api/directory/people/${created.id}`, person({ version: 1 }))).body.code).toBe('STALE_VERSION');
  });

  it('is read by members, edited by the coordination only, closed to those who read figures', async () => {
    const member = await world.as('member');
    expect((await member.get('/api/directory/structures')).status).toBe(200);
    expect((await member.post('/api/directory/structures', structure())).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('evaluator')).get('/api/directory/structures')).body.code).toBe('FORBIDDEN');
    expect((await member.post('/api/directory/import/preview', { rows: [['Structure']] })).body.code).toBe('FORBIDDEN');
  });

  it('shows and changes nothing of another council', async () => {
    const theirs = world.elsewhere.structures.social;
    const { items } = (await coordinator.get('/api/directory/structures')).body;
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(theirs);
    expect((await coordinator.get(`/api/directory/structures/${theirs}`)).body.code).toBe('NOT_FOUND');
    expect((await coordinator.delete(`/api/directory/structures/${theirs}`)).body.code).toBe('NOT_FOUND');
    expect((await coordinator.post('/api/directory/people', person({ structureId: theirs }))).body.code).toBe('NOT_FOUND');
  });
});
