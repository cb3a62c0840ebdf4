import { readyMadeContent } from '@croisee/domain/questionnaires/ready-made';
import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { done } from '../responses/response-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

const MEMBERS = ['coordinator', 'facilitator', 'member', 'landlord', 'nurse', 'deputy'] as const;

describe('a questionnaire, from its preparation to its results (real HTTP and PostgreSQL)', () => {
  const clock = new SettableClock(new Date('2026-11-02T09:00:00.000Z'));
  let world: TestWorld;
  let questionnaireId: string;
  let campaignId: string;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  }, 60_000);
  afterAll(() => world.close());

  const post = async (person: string, path: string, body: object = {}) => (await world.as(person)).post(`/api${path}`, body);
  const get = async (person: string, path: string) => (await world.as(person)).get(`/api${path}`);
  const inside = <T>(sql: string) => world.server.app.get(UnitOfWork).readAsSystem(world.here.id, (tx) => tx.manager.query<T[]>(sql));
  const dates = { opensOn: '2026-11-02', closesOn: '2026-11-20' };
  const content = readyMadeContent('coordination', 'fr');
  const answer = (person: string, answers: object, id = campaignId) => post(person, `/questionnaire-campaigns/${id}/answers`, { answers });

  it('is prepared by the coordinator alone, without anybody’s name in it', async () => {
    expect((await post('member', '/questionnaires', { content, template: 'coordination' })).body.code).toBe('FORBIDDEN');
    const named = { ...content, lead: 'Répondre à Mme Martin au 06 12 34 56 78' };
    expect((await post('coordinator', '/questionnaires', { content: named, template: null })).body.code).toBe('IDENTITY_IN_TEXT');
    const created = await done(post('coordinator', '/questionnaires', { content, template: 'coordination' }));
    expect(created).toMatchObject({ number: 1, used: false });
    questionnaireId = created.id;
    const again = { content: { ...content, title: 'Notre coordination' }, version: created.version };
    const path = `/api/questionnaires/${questionnaireId}`;
    expect((await (await world.as('coordinator')).put(path, again)).body).toMatchObject({ number: 1 });
    expect((await (await world.as('coordinator')).put(path, again)).body.code).toBe('STALE_VERSION');
  });

  it('is put to an audience between two days', async () => {
    const path = `/questionnaires/${questionnaireId}/campaigns`;
    const asked = { audience: 'members', moment: 'before', ...dates };
    expect((await post('coordinator', path, { ...asked, opensOn: '2026-10-01', closesOn: '2026-10-20' })).body.code).toBe(
      'QUESTIONNAIRE_DATES',
    );
    const opened = await done(post('coordinator', path, asked));
    expect(opened).toMatchObject({ status: 'open', invited: 7, answered: 0, mayAnswer: true });
    campaignId = opened.id;
  });

  it('makes a new version of what a campaign asks, and leaves the campaign as it was', async () => {
    const { version } = (await get('coordinator', `/questionnaires/${questionnaireId}`)).body;
    const changed = { content: { ...content, title: 'Notre coordination, bis' }, version };
    expect((await (await world.as('coordinator')).put(`/api/questionnaires/${questionnaireId}`, changed)).body).toMatchObject({
      number: 2,
    });
    expect((await get('member', `/questionnaire-campaigns/${campaignId}`)).body.title).toBe('Notre coordination');
  });

  it('is answered once by those asked and by nobody else', async () => {
    expect((await answer('professional', { q1: 4 })).body.code).toBe('QUESTIONNAIRE_NOT_ASKED');
    expect((await get('professional', `/questionnaire-campaigns/${campaignId}`)).body.code).toBe('NOT_FOUND');
    expect((await answer('administrator', { q1: 4 })).body.code).toBe('FORBIDDEN');
    expect((await answer('member', { q1: 9 })).body.code).toBe('QUESTIONNAIRE_ANSWER');
    expect((await answer('member', {})).body.code).toBe('QUESTIONNAIRE_EMPTY');
    expect((await answer('member', { q15: 'Voir Mme Martin au 06 12 34 56 78' })).body.code).toBe('IDENTITY_IN_TEXT');
    const twice = await Promise.all([answer('member', { q1: 4, q15: 'Le respect' }), answer('member', { q1: 4, q15: 'Le respect' })]);
    expect(twice.map(({ status }) => status).sort()).toEqual([204, 409]);
    const elsewhere = await (await world.as('coordinator', world.elsewhere)).get(`/api/questionnaire-campaigns/${campaignId}`);
    expect(elsewhere.body.code).toBe('NOT_FOUND');
  });

  it('keeps who answered apart from what: no row is the sheet of somebody', async () => {
    for (const person of MEMBERS.filter((each) => each !== 'member')) await done(answer(person, { q1: 5, q2: 2, q15: 'Le temps' }));
    const tallies = await inside<Record<string, unknown>>(`SELECT * FROM questionnaire_tally ORDER BY question_id, answer`);
    expect(tallies.map(({ question_id, sector, answer: point, count }) => [question_id, sector, point, count])).toEqual([
      ['q1', '', 4, 1],
      ['q1', '', 5, 5],
      ['q2', '', 2, 5],
    ]);
    expect(await inside(`SELECT * FROM questionnaire_given`)).toHaveLength(6);
    const [words] = await inside<{ texts: Buffer }>(`SELECT texts FROM questionnaire_words`);
    expect(words?.texts.toString('latin1')).not.toMatch(/respect|temps/);
    const columns = await inside<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name IN ('questionnaire_tally', 'questionnaire_words')`,
    );
    expect(columns.map(({ name }) => name)).not.toEqual(expect.arrayContaining([expect.stringMatching(/account|member|_at$/)]));
  });

  it('is not read while it can still be answered', async () => {
    expect((await get('coordinator', `/questionnaire-campaigns/${campaignId}/results`)).body).toMatchObject({
      hidden: 'open',
      results: [],
    });
    expect((await get('coordinator', `/questionnaire-campaigns/${campaignId}/results.csv`)).body.code).toBe('QUESTIONNAIRE_STILL_OPEN');
    expect((await get('member', `/questionnaire-campaigns/${campaignId}/results`)).body.code).toBe('FORBIDDEN');
    expect((await post('member', `/questionnaire-campaigns/${campaignId}/closing`)).body.code).toBe('FORBIDDEN');
    expect((await post('coordinator', `/questionnaire-campaigns/${campaignId}/closing`)).body).toMatchObject({ status: 'closed' });
    expect((await post('coordinator', `/questionnaire-campaigns/${campaignId}/closing`)).body.code).toBe('ALREADY_DONE');
    expect((await answer('unsigned', { q1: 1 })).body.code).toBe('QUESTIONNAIRE_NOT_OPEN');
  });

  it('is read above the threshold, question by question, with its interval', async () => {
    const { results, hidden, threshold } = (await get('facilitator', `/questionnaire-campaigns/${campaignId}/results`)).body;
    expect([hidden, threshold]).toEqual([null, 5]);
    expect(results[0]).toMatchObject({ questionId: 'q1', answers: 6, counts: [0, 0, 0, 1, 5], agree: 100 });
    expect(results[0].meanInterval.low).toBeLessThan(results[0].mean);
    expect(results[2]).toMatchObject({ questionId: 'q3', answers: null, counts: null });
    expect(results[14].words.sort()).toEqual(['Le respect', ...Array.from({ length: 5 }, () => 'Le temps')]);
    const sheet = await get('evaluator', `/questionnaire-campaigns/${campaignId}/results.csv`);
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(sheet.body).not.toMatch(/Le temps|;0;0;0;1;5/);
  });

  it('compares with the campaign before, once the same question is asked again', async () => {
    clock.set(new Date('2027-05-03T09:00:00.000Z'));
    const again = { audience: 'members', moment: 'six-months', opensOn: '2027-05-03', closesOn: '2027-05-20' };
    const { id } = await done(post('coordinator', `/questionnaires/${questionnaireId}/campaigns`, again));
    for (const person of MEMBERS) await done(answer(person, { q2: 4 }, id));
    clock.set(new Date('2027-05-21T09:00:00.000Z'));
    const { results, comparedWith } = (await get('coordinator', `/questionnaire-campaigns/${id}/results`)).body;
    expect(comparedWith).toEqual({ id: campaignId, moment: 'before' });
    expect(results[1].before).toMatchObject({ mean: 2, answers: 5, difference: 2, overlaps: false });
    expect(results[0].before).toBeNull();
  });

  it('takes as many sheets filled with people as there are people met, and shows nothing of too few', async () => {
    const faces = readyMadeContent('person', 'fr');
    const { id } = await done(post('coordinator', '/questionnaires', { content: faces, template: 'person' }));
    const asked = { audience: 'persons', moment: 'once', opensOn: '2027-05-21', closesOn: '2027-06-20' };
    const campaign = await done(post('coordinator', `/questionnaires/${id}/campaigns`, asked));
    expect(campaign).toMatchObject({ invited: null });
    for (const face of [5, 4]) await done(answer('professional', { q1: face }, campaign.id));
    expect((await answer('technical', { q1: 3 }, campaign.id)).body.code).toBe('QUESTIONNAIRE_NOT_ASKED');
    await done(post('coordinator', `/questionnaire-campaigns/${campaign.id}/closing`));
    const { hidden, results, answered } = (await get('coordinator', `/questionnaire-campaigns/${campaign.id}/results`)).body;
    expect([hidden, results, answered]).toEqual(['too-few', [], 2]);
  });

  it('adds up the three taps of meetings only where each meeting may be read', async () => {
    expect((await get('coordinator', '/questionnaires/after-meetings')).body).toEqual({ meetings: 0, answers: 0, counts: [] });
    expect((await get('elected', '/questionnaires/after-meetings')).body.code).toBe('FORBIDDEN');
  });
});
