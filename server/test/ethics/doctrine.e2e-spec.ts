import { randomUUID } from 'node:crypto';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const QUESTION = { motive: 'consent', text: 'Jusqu’où peut-on informer les proches sans l’accord de la personne ?' };
const DOCTRINE = { question: 'Informer les proches ?', answer: 'Seulement avec l’accord de la personne, sauf danger.' };

describe('questions of ethics and the doctrine (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let member: HttpClient;
  let ethics: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    member = await world.as('member');
    ethics = await world.as('ethics');
  });
  afterAll(() => world.close());

  it('a member asks, the ethics referent answers, the answer is kept for all without who asked', async () => {
    const asked = await member.post('/api/ethics/questions', QUESTION);
    expect([asked.status, asked.body]).toMatchObject([201, { own: true, answer: null, canAnswer: false }]);
    expect((await ethics.get('/api/ethics/questions')).body.items).toMatchObject([{ id: asked.body.id, canAnswer: true }]);
    const answer = { text: 'Reparlez-en avec elle d’abord.', doctrine: DOCTRINE };
    expect((await ethics.post(`/api/ethics/questions/${asked.body.id}/answer`, answer)).body.answer).toMatchObject({
      keptAsDoctrine: true,
    });
    expect((await ethics.post(`/api/ethics/questions/${asked.body.id}/answer`, answer)).body.code).toBe('ALREADY_DONE');
    const found = await (await world.as('nurse')).get('/api/ethics/doctrine?motive=consent&words=PROCHES%20accord');
    expect(found.body.items).toEqual([
      { id: expect.any(String), motive: 'consent', ...DOCTRINE, keptOn: expect.stringMatching(/^\d{4}-\d{2}$/) },
    ]);
    expect(found.body.items[0].id).not.toBe(asked.body.id);
    expect((await (await world.as('nurse')).get('/api/ethics/doctrine?motive=words')).body.items).toEqual([]);
  });

  it('a question sent twice is kept once; a name or the code of a situation is refused', async () => {
    const body = { ...QUESTION, id: randomUUID() };
    expect((await member.post('/api/ethics/questions', body)).status).toBe(201);
    expect((await member.post('/api/ethics/questions', body)).body.code).toBe('ALREADY_DONE');
    expect((await member.post('/api/ethics/questions', { ...QUESTION, text: 'Que faire pour la situation BCD-234-F ?' })).body.code).toBe(
      'ETHICS_CITES_SITUATION',
    );
    expect(
      (await member.post('/api/ethics/questions', { ...QUESTION, text: 'Faut-il prévenir Madame Jeanne Duvernois ?' })).body.code,
    ).toBe('IDENTITY_IN_TEXT');
  });

  it('nobody else reads who asked what; the other council reads nothing', async () => {
    expect((await (await world.as('coordinator')).get('/api/ethics/questions')).body.items).toEqual([]);
    expect((await (await world.as('administrator')).get('/api/ethics/doctrine')).body.code).toBe('FORBIDDEN');
    const elsewhere = await world.as('ethics', world.elsewhere);
    expect((await elsewhere.get('/api/ethics/questions')).body.items).toEqual([]);
    expect((await elsewhere.get('/api/ethics/doctrine')).body.items).toEqual([]);
  });
});
