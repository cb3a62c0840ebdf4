import { QUIZ_QUESTIONS } from '@croisee/domain/onboarding/quiz-questions';
import { Client } from 'pg';
import { aCommission, aReadySituation, convoke, putOnAgenda, setMembers } from '../meetings/planning-world';
import type { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const RIGHT = Object.fromEntries(QUIZ_QUESTIONS.map(({ id, right }) => [id, right]));
const WRONG = Object.fromEntries(QUIZ_QUESTIONS.map(({ id, right }) => [id, right === 'a' ? 'b' : 'a']));

describe('the preparation before the first meeting (real HTTP, sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meetingId: string;
  let situationId: string;
  let nurse: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    const coordinator = await world.as('coordinator');
    situationId = await aReadySituation(world);
    meetingId = await aCommission(world);
    await putOnAgenda(coordinator, meetingId, situationId);
    await setMembers(world, coordinator, meetingId, ['member', 'nurse']);
    await convoke(coordinator, meetingId);
    await neverPassed('nurse', 'professional', 'deputy');
    nurse = await world.as('nurse');
  });
  afterAll(() => world.close());

  /** The application cannot take a pass away: the owner of the tables does. */
  async function neverPassed(...names: string[]): Promise<void> {
    const owner = new Client({ connectionString: world.config.databaseAdminUrl });
    await owner.connect();
    await owner.query('DELETE FROM onboarding_pass WHERE account_id = ANY($1)', [names.map((name) => world.here.people[name]?.accountId)]);
    await owner.end();
  }
  const answersOf = async (client: HttpClient) => [
    (await client.get(`/api/meetings/${meetingId}`)).body.code,
    (await client.get(`/api/situations/${situationId}`)).status,
  ];

  it('a member who has not passed reads neither the meeting nor its situations, and answers the convocation all the same', async () => {
    expect((await nurse.get('/api/me')).body.preparationDue).toBe(true);
    expect(await answersOf(nurse)).toEqual(['PREPARATION_DUE', 403]);
    const live = await LiveClient.connect(nurse);
    expect(await live.join(meetingId)).toMatchObject({ ok: false });
    live.socket.close();
    expect((await nurse.post(`/api/meetings/${meetingId}/answer`, { answer: 'present' })).status).toBeLessThan(300);
  });

  it('those who never sit are not asked', async () => {
    const professional = await world.as('professional');
    expect((await professional.get('/api/onboarding')).body).toMatchObject({ asked: true, due: false });
    expect((await professional.get(`/api/situations/${situationId}`)).status).toBe(200);
  });

  it('a failed quiz is explained and kept nowhere; an unfinished one is not marked', async () => {
    const failed = await nurse.post('/api/onboarding/quiz', { answers: WRONG });
    expect([failed.status, failed.body]).toMatchObject([200, { passed: false, score: 0, outOf: QUIZ_QUESTIONS.length }]);
    expect((await nurse.get('/api/onboarding')).body).toMatchObject({ due: true, passedAt: null, score: null });
    expect((await nurse.post('/api/onboarding/quiz', { answers: {} })).body.code).toBe('QUIZ_UNFINISHED');
  });

  it('a pass opens them at once, with its proof and the day to renew it', async () => {
    expect((await nurse.post('/api/onboarding/quiz', { answers: RIGHT })).body).toMatchObject({ passed: true });
    expect(await answersOf(nurse)).toEqual([undefined, 200]);
    expect((await nurse.get('/api/onboarding')).body).toMatchObject({
      due: false,
      score: QUIZ_QUESTIONS.length,
      until: expect.any(String),
    });
  });

  it('the council may choose not to ask; the other council is not concerned by a pass here', async () => {
    const administrator = await world.as('administrator');
    const { fictitious: _, ...edit } = (await administrator.get('/api/council/settings')).body;
    expect((await (await world.as('deputy')).get('/api/me')).body.preparationDue).toBe(true);
    await administrator.put('/api/council/settings', { ...edit, settings: { ...edit.settings, quizBeforeMeetings: false } });
    expect((await (await world.as('deputy')).get('/api/me')).body.preparationDue).toBe(false);
    expect((await (await world.as('nurse', world.elsewhere)).get('/api/onboarding')).body.score).toBe(8);
  });
});
