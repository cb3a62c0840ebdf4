import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('advice requests and the identity check by itself (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let submitter: HttpClient;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    [submitter, coordinator] = await Promise.all([world.as('professional'), world.as('coordinator')]);
  });
  afterAll(() => world.close());

  const codeOf = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code];
  const anAdvice = {
    question: 'Comment parler du logement sans brusquer ?',
    context: '',
    expectedHelp: [],
    problems: ['P06'],
    discussInMeeting: false,
  };

  it('is read by its author and those who answer, and answered once', async () => {
    const asked = await submitter.post('/api/advice-requests', anAdvice);
    expect(asked.status).toBe(201);
    expect((await submitter.get('/api/advice-requests')).body.items).toMatchObject([
      { own: true, canAnswer: false, askedBy: 'professional Conseil Ici' },
    ]);
    expect((await (await world.as('member')).get('/api/advice-requests')).body.items).toEqual([]);
    expect((await (await world.as('coordinator', world.elsewhere)).get('/api/advice-requests')).body.items).toEqual([]);
    for (const person of ['elected', 'evaluator', 'guest', 'administrator'])
      expect([person, (await (await world.as(person)).get('/api/advice-requests')).status]).toEqual([person, 403]);
    const answer = (who: HttpClient, outcome: string) =>
      who.post(`/api/advice-requests/${asked.body.id}/answer`, { text: 'Commencez par ce qui va bien.', outcome });
    expect(codeOf(await answer(submitter, 'answered'))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await answer(await world.as('coordinator', world.elsewhere), 'answered'))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await answer(coordinator, 'practice-question'))).toEqual([409, 'ADVICE_NOT_FOR_MEETING']);
    expect((await answer(coordinator, 'answered')).body.answer).toMatchObject({
      outcome: 'answered',
      answeredBy: 'coordinator Conseil Ici',
    });
    expect(codeOf(await answer(coordinator, 'answered'))).toEqual([409, 'ALREADY_DONE']);
  });

  it('a second click with the same id is told that it was already done', async () => {
    const twice = { ...anAdvice, id: crypto.randomUUID() };
    expect((await submitter.post('/api/advice-requests', twice)).status).toBe(201);
    expect(codeOf(await submitter.post('/api/advice-requests', twice))).toEqual([409, 'ALREADY_DONE']);
  });

  it('takes no name', async () => {
    const named = { ...anAdvice, question: 'Que faire pour Madame Dupont, au 06 12 34 56 78 ?' };
    expect(codeOf(await submitter.post('/api/advice-requests', named))).toEqual([422, 'IDENTITY_IN_TEXT']);
  });

  it('checks a text for anybody with a mandate, and leaves no trace of it', async () => {
    const text = 'Joindre Madame Dupont au 06 12 34 56 78.';
    const answer = await (await world.as('evaluator')).post('/api/pseudonymisation/scan', { text });
    expect(answer.status).toBe(200);
    expect(answer.body.findings).toContainEqual(expect.objectContaining({ kind: 'phone', start: 25, end: 39 }));
    expect(Object.keys(answer.body.findings[0]).sort()).toEqual(['confidence', 'end', 'kind', 'start', 'suggestion']);
    expect(codeOf(await world.anonymous.post('/api/pseudonymisation/scan', { text }))).toEqual([401, 'SIGN_IN_REQUIRED']);
    expect(codeOf(await submitter.post('/api/pseudonymisation/scan', { text: 'a'.repeat(20_001) }))).toEqual([400, 'INVALID_INPUT']);
  });
});
