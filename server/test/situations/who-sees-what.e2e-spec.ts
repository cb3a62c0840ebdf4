import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { GrantWriter } from '../../src/kernel/access/grant-writer';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { GrantLevel } from '@croisee/domain/access/grants';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aDraft, aForm, aSubmitted } from './situation-world';

describe('who sees what of a situation (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let submitter: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    submitter = await world.as('professional');
  });
  afterAll(() => world.close());

  /** Signing in costs a password hash: each person signs in once. */
  const sessions = new Map<string, Promise<HttpClient>>();
  const as = (person: string): Promise<HttpClient> => {
    const session = sessions.get(person) ?? world.as(person);
    sessions.set(person, session);
    return session;
  };
  const codeOf = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code];

  async function give(person: string, id: string, level: GrantLevel): Promise<void> {
    const accountId = world.here.people[person]?.accountId ?? '';
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await world.server.app
        .get(GrantWriter)
        .give(tx, [{ accountId, subjectKind: 'situation', subjectId: id, level, reason: 'convocation' }]);
      await tx.audit({ action: 'test.granted' });
    });
  }

  it('nobody but its author sees a draft', async () => {
    const { id } = await aDraft(submitter);
    for (const person of Object.keys(world.here.people).filter((name) => name !== 'professional')) {
      const answer = await (await as(person)).get(`/api/situations/${id}`);
      expect([person, answer.status === 403 || answer.status === 404]).toEqual([person, true]);
    }
  });

  it.each(['member', 'landlord', 'nurse', 'deputy', 'guest', 'technical', 'elected', 'evaluator', 'ethics', 'administrator', 'unsigned'])(
    'a submitted situation is closed to %s, on every route',
    async (person) => {
      const id = await aSubmitted(submitter);
      const client = await as(person);
      const answers = [
        await client.get(`/api/situations/${id}`),
        await client.get(`/api/situations/${id}/timeline`),
        await client.get(`/api/situations/${id}/readers`),
        await client.get(`/api/situations/${id}/questions`),
        await client.post(`/api/situations/${id}/withdraw`, { askedBy: 'person' }),
        await client.post(`/api/situations/${id}/emergency`, {}),
        await client.post(`/api/situations/${id}/submit`),
        await client.put(`/api/situations/${id}/information`, { information: anInformation(), version: 3 }),
        await client.post(`/api/situations/${id}/admissibility`, { outcome: 'admissible', message: '' }),
      ];
      expect(answers.filter(({ status }) => status !== 403 && status !== 404)).toEqual([]);
      const list = await client.get('/api/situations');
      if (list.status === 200) expect(list.body.items).toEqual([]);
    },
  );

  it('another submitter and the other council get the answer of an id that does not exist', async () => {
    const id = await aSubmitted(submitter);
    const unknown = await (await as('member')).get(`/api/situations/${crypto.randomUUID()}`);
    for (const client of [
      await as('member'),
      await world.as('coordinator', world.elsewhere),
      await world.as('professional', world.elsewhere),
    ]) {
      const answer = await client.get(`/api/situations/${id}`);
      expect(codeOf(answer)).toEqual(codeOf(unknown));
      expect(codeOf(await client.post(`/api/situations/${id}/withdraw`, { askedBy: 'person' }))).toEqual([404, 'NOT_FOUND']);
    }
    expect((await (await world.as('coordinator', world.elsewhere)).get('/api/situations')).body.items).toEqual([]);
  });

  it('shows secret blocks to circle 2 when the person agreed, never to a coordinator outside it', async () => {
    const id = await aSubmitted(submitter);
    const coordinator = (await (await as('coordinator')).get(`/api/situations/${id}`)).body.submission;
    expect(coordinator).not.toHaveProperty('health');
    expect(coordinator).not.toHaveProperty('protection');
    const facilitator = (await (await as('facilitator')).get(`/api/situations/${id}`)).body.submission;
    expect(facilitator.health.somaticNeeds).toBe('SECRET-health');
    const kept = await aSubmitted(submitter, aForm({ information: anInformation({ sharesHealth: false }) }));
    expect((await (await as('facilitator')).get(`/api/situations/${kept}`)).body.submission).not.toHaveProperty('health');
    expect((await submitter.get(`/api/situations/${kept}`)).body.submission.health.somaticNeeds).toBe('SECRET-health');
  });

  it('a convened member reads the shared form; once recused, nothing on any route', async () => {
    const id = await aSubmitted(submitter);
    await give('landlord', id, 'deliberate');
    const landlord = await as('landlord');
    const page = (await landlord.get(`/api/situations/${id}`)).body;
    expect(page.submission.account.factsSeen).toBe('Le courrier n’est plus relevé.');
    for (const hidden of ['health', 'protection']) expect(page.submission).not.toHaveProperty(hidden);
    for (const hidden of ['questions', 'decision', 'checklist', 'textDigest', 'obstacles', 'missing'])
      expect(page).not.toHaveProperty(hidden);
    expect((await landlord.get('/api/situations')).body.items).toHaveLength(1);
    await give('landlord', id, 'barred');
    expect((await landlord.get(`/api/situations/${id}`)).status).toBe(404);
    expect((await landlord.get(`/api/situations/${id}/timeline`)).status).toBe(404);
    expect((await landlord.get('/api/situations')).body.items).toEqual([]);
  });

  it('tells the author who may see it and who read it; the coordinator sees who may, not who did', async () => {
    const id = await aSubmitted(submitter);
    const coordinator = await as('coordinator');
    await coordinator.get(`/api/situations/${id}`);
    const told = (await submitter.get(`/api/situations/${id}/readers`)).body;
    expect(told.people).toContainEqual(
      expect.objectContaining({ name: 'coordinator Conseil Ici', level: 'coordinate', reason: 'submission', readsSecrets: false }),
    );
    expect(told.people).toContainEqual(expect.objectContaining({ name: 'facilitator Conseil Ici', readsSecrets: true }));
    expect(told.reads).toEqual([expect.objectContaining({ name: 'coordinator Conseil Ici', times: 1 })]);
    expect((await coordinator.get(`/api/situations/${id}/readers`)).body).not.toHaveProperty('reads');
  });

  it('pages the list without losing or repeating a row', async () => {
    const client = await as('nurse');
    for (let index = 0; index < 52; index += 1) await client.post('/api/situations', { mode: 'short' });
    const first = (await client.get('/api/situations?mine=true')).body;
    const second = (await client.get(`/api/situations?mine=true&cursor=${encodeURIComponent(first.next)}`)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 2, null]);
    expect(new Set([...first.items, ...second.items].map((row: { id: string }) => row.id)).size).toBe(52);
  });
});
