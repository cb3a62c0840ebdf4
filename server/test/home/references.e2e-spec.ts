import { aSubmitted } from '../situations/situation-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aCommission } from '../meetings/planning-world';

describe('finding a reference and following first steps (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let code: string;
  let id: string;
  beforeAll(async () => {
    world = await startTestWorld();
    const professional = await world.as('professional');
    id = await aSubmitted(professional);
    code = (await professional.get(`/api/situations/${id}`)).body.code;
    await aCommission(world);
  });
  afterAll(() => world.close());

  const search = async (person: string, q: string, council = world.here) =>
    (await world.as(person, council)).get(`/api/home/references?q=${encodeURIComponent(q)}`);

  it('a code, or its beginning in any case, finds a situation for those who may open it only', async () => {
    const found = { kind: 'situation', id, label: code, on: null };
    expect((await search('coordinator', code)).body.items).toEqual([found]);
    expect((await search('professional', code.slice(0, 4).toLowerCase())).body.items).toContainEqual(found);
    expect((await search('member', code)).body.items).toEqual([]);
    expect((await search('administrator', code)).body.items).toEqual([]);
    expect((await search('coordinator', code, world.elsewhere)).body.items).toEqual([]);
  });

  it('words written about a person find nothing; a title of the calendar does, for those convened', async () => {
    expect((await search('coordinator', 'logement')).body.items).toEqual([]);
    expect((await search('coordinator', 'hiver')).body.items).toMatchObject([{ kind: 'meeting', label: 'Commission de l’hiver' }]);
    expect((await search('landlord', 'hiver')).body.items).toEqual([]);
    expect((await search('coordinator', 'x')).status).toBe(400);
  });

  it('an answer that is due appears among the coordinator’s deadlines with its code, and among nobody else’s', async () => {
    const sources = async (name: string) =>
      (await (await world.as(name)).get('/api/home/deadlines')).body.items.filter(({ label }: { label: string }) => label === code);
    expect(await sources('coordinator')).toMatchObject([{ source: 'answer', subjectId: id, daysLeft: 15 }]);
    expect(await sources('member')).toEqual([]);
    expect(await sources('administrator')).toEqual([]);
  });

  it('the first steps of a council are told to those who set it up', async () => {
    const { steps } = (await (await world.as('administrator')).get('/api/home/first-steps')).body;
    expect(Object.fromEntries(steps.map(({ step, done }: { step: string; done: boolean }) => [step, done]))).toEqual({
      structures: true,
      people: true,
      charter: true,
      settings: false,
      meeting: true,
    });
    expect((await (await world.as('member')).get('/api/home/first-steps')).status).toBe(403);
  });
});
