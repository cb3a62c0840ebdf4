import { randomUUID } from 'node:crypto';
import { buildAccessWorld, type AccessWorld } from '../access/access-world';
import { probes } from '../access/http-probes';
import { clockOfTheMeeting } from '../responses/response-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What a council lends to all the others is read everywhere: a text without any situation. */
const LENT_TO_ALL = new Set(['GET /api/library/models/:id']);

describe('ids of another council, tried on every route that takes one (real HTTP and PostgreSQL)', () => {
  let server: TestWorld;
  let world: AccessWorld;
  beforeAll(async () => {
    server = await startTestWorld({ clock: clockOfTheMeeting() });
    world = await buildAccessWorld(server);
  }, 120_000);
  afterAll(() => server.close());

  it('answer somebody from elsewhere, whatever they may do at home, exactly as ids that nobody ever had', async () => {
    const tried = Object.entries(probes(world)).filter(([route, { path }]) => path.match(UUID) !== null && !LENT_TO_ALL.has(route));
    expect(tried.length).toBeGreaterThan(100);
    const told: string[] = [];
    for (const person of ['coordinator', 'facilitator', 'administrator', 'ethics'] as const) {
      const stranger = await server.as(person, server.elsewhere);
      for (const [route, { path, body }] of tried) {
        const method = route.split(' ')[0] ?? 'GET';
        const real = await stranger.send(method, path, body);
        const unknown = await stranger.send(
          method,
          path.replaceAll(UUID, () => randomUUID()),
          body,
        );
        if (real.status !== unknown.status || real.body?.code !== unknown.body?.code)
          told.push(`${route} as ${person}: ${real.status} ${real.body?.code} instead of ${unknown.status} ${unknown.body?.code}`);
        else if (real.status < 400 && JSON.stringify(real.body) !== JSON.stringify(unknown.body))
          told.push(`${route} as ${person}: another answer`);
      }
    }
    expect(told).toEqual([]);
  }, 120_000);
});
