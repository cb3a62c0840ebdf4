import { startTestWorld, type TestWorld } from '../support/test-server';

const PAGE = {
  slug: 'conseil-ici',
  published: true,
  territory: 'La ville et les villages alentour',
  contact: 'Coordination, 01 02 03 04 05',
  rhythm: 'Quatre fois par an',
};

describe('the public page of a commission (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());

  const publish = async (body: object, council = world.here) => (await world.as('coordinator', council)).put('/api/public-page', body);

  it('nothing is public before the coordination publishes it; the address is proposed from the name', async () => {
    const own = (await (await world.as('coordinator')).get('/api/public-page')).body;
    expect(own).toEqual({ page: null, proposedSlug: 'conseil-ici' });
    expect((await publish({ ...PAGE, published: false })).status).toBe(200);
    expect((await world.anonymous.get('/api/public/commissions')).body).toEqual({ items: [] });
    expect((await world.anonymous.get('/api/public/commissions/conseil-ici')).status).toBe(404);
  });

  it('published, it is read without an account, kept a few minutes by caches, and says nothing but what the page needs', async () => {
    await publish(PAGE);
    const { status, headers, body } = await world.anonymous.get('/api/public/commissions/conseil-ici');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    expect(body).toMatchObject({ councilName: 'Conseil Ici', territory: PAGE.territory, contact: PAGE.contact, answerDays: 15 });
    expect(Object.keys(body)).not.toContain('published');
    expect(JSON.stringify(body)).not.toContain(world.here.id);
  });

  it('two councils never share an address, and only the coordination or the administration writes', async () => {
    expect((await publish(PAGE, world.elsewhere)).body.code).toBe('PUBLIC_ADDRESS_TAKEN');
    expect((await publish({ ...PAGE, slug: 'Avec Espaces' })).status).toBe(400);
    expect((await (await world.as('member')).put('/api/public-page', PAGE)).status).toBe(403);
  });

  it('a reader who asks like a robot is told to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 80 }, () => world.anonymous.get('/api/public/commissions')));
    expect(answers.map(({ status }) => status)).toContain(429);
  });
});
