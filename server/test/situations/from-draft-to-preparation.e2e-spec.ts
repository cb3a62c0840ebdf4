import { isNeutralCode } from '@croisee/domain/situations/neutral-code';
import { CHECKLIST_ITEMS } from '@croisee/domain/situations/preparation.schema';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aDraft, aForm, aSubmitted, anAdmissible } from './situation-world';

const ALL_TICKED = Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, 'done']));

describe('from the first draft to a situation ready for the agenda (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let submitter: HttpClient;
  let coordinator: HttpClient;
  let facilitator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    [submitter, coordinator, facilitator] = await Promise.all([world.as('professional'), world.as('coordinator'), world.as('facilitator')]);
  });
  afterAll(() => world.close());

  const codeOf = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code];

  it('goes through completion, admissibility, preparation and re-reading until nothing keeps it off the agenda', async () => {
    const { id, code } = await aDraft(submitter);
    expect(isNeutralCode(code)).toBe(true);
    expect(codeOf(await coordinator.get(`/api/situations/${id}`))).toEqual([404, 'NOT_FOUND']);

    expect((await submitter.post(`/api/situations/${id}/submit`)).body).toMatchObject({ status: 'submitted' });
    const inbox = (await coordinator.get('/api/situations?status=submitted')).body;
    expect(inbox.items).toContainEqual(
      expect.objectContaining({ id, code, own: false, principalProblem: 'P01', problems: ['P01', 'P06'], missing: 0, ageDays: 0 }),
    );

    const back = await coordinator.post(`/api/situations/${id}/completion-request`, {
      question: 'Depuis quand le courrier s’accumule-t-il ?',
    });
    expect(back.body.status).toBe('to-complete');
    const thread = (await submitter.get(`/api/situations/${id}/questions`)).body.items;
    expect(thread).toMatchObject([
      { text: 'Depuis quand le courrier s’accumule-t-il ?', answer: null, askedBy: 'coordinator Conseil Ici' },
    ]);
    const answered = await submitter.post(`/api/situations/${id}/questions/${thread[0].id}/answer`, { text: 'Depuis le printemps.' });
    expect(answered.body.items[0].answer).toMatchObject({ text: 'Depuis le printemps.', answeredBy: 'professional Conseil Ici' });

    const version = (await submitter.get(`/api/situations/${id}`)).body.version;
    expect((await submitter.put(`/api/situations/${id}/draft`, { submission: aForm(), version, confirmed: [] })).status).toBe(200);
    await submitter.post(`/api/situations/${id}/submit`);
    const decided = await coordinator.post(`/api/situations/${id}/admissibility`, {
      outcome: 'admissible',
      message: 'À la prochaine séance.',
    });
    expect(decided.body.status).toBe('admissible');

    const page = (await coordinator.get(`/api/situations/${id}`)).body;
    expect(page.obstacles.map((obstacle: { code: string }) => obstacle.code)).toEqual([
      'SITUATION_STEP_REFUSED',
      'REREADING_MISSING',
      'CHECKLIST_OPEN',
    ]);
    const prepared = await coordinator.put(`/api/situations/${id}/preparation`, {
      version: page.version,
      checklist: ALL_TICKED,
      parties: [{ structureId: world.here.structures.housing, link: 'landlord' }],
    });
    expect(prepared.body.status).toBe('in-preparation');
    const reread = await coordinator.post(`/api/situations/${id}/rereading`, { digest: page.textDigest, outcome: 'clean', note: '' });
    expect(reread.status).toBe(200);
    expect((await coordinator.get(`/api/situations/${id}`)).body.obstacles).toMatchObject([{ code: 'PARTY_UNDECIDED' }]);
    const party = { structureId: world.here.structures.housing, sits: false, reason: 'Le bailleur est en procédure.' };
    expect(codeOf(await coordinator.post(`/api/situations/${id}/parties/decision`, party))).toEqual([403, 'FORBIDDEN']);
    expect((await facilitator.post(`/api/situations/${id}/parties/decision`, party)).status).toBe(200);

    const ready = (await coordinator.get(`/api/situations/${id}`)).body;
    expect(ready.obstacles).toEqual([]);
    expect(ready.can).toContain('put-on-agenda');
    expect(ready.aids).toContainEqual(expect.objectContaining({ kind: 'person-attends' }));
    const steps = (await submitter.get(`/api/situations/${id}/timeline`)).body.steps.map((step: { action: string }) => step.action);
    expect(steps).toEqual(['submit', 'ask-to-complete', 'submit', 'declare-admissible', 'start-preparation']);
  });

  it('refuses an incomplete form, naming the fields, and keeps the draft', async () => {
    const { id } = await aDraft(submitter, { mode: 'short', account: { factsSeen: 'La porte reste close.' } });
    const refused = await submitter.post(`/api/situations/${id}/submit`);
    expect(codeOf(refused)).toEqual([422, 'SUBMISSION_INCOMPLETE']);
    expect(refused.body.fields).toContainEqual({ path: 'resources.personWords', message: 'required to submit' });
    expect((await submitter.get(`/api/situations/${id}`)).body.submission.account.factsSeen).toBe('La porte reste close.');
  });

  it('saves nothing in which a passage almost certainly names somebody; tells where, never what', async () => {
    const { id, version } = await aDraft(submitter);
    const form = aForm({ entourage: { text: 'Appeler au 06 12 34 56 78, ou Madame Dupont.' } });
    const refused = await submitter.put(`/api/situations/${id}/draft`, { submission: form, version, confirmed: [] });
    expect(codeOf(refused)).toEqual([422, 'IDENTITY_IN_TEXT']);
    expect(refused.body.details.findings).toContainEqual({ path: 'entourage.text', start: 11, end: 25, kind: 'phone' });
    expect(JSON.stringify(refused.body)).not.toContain('Dupont');
    expect((await submitter.get(`/api/situations/${id}`)).body.submission.entourage.text).toBe('[Proche 1] passe le dimanche.');
  });

  it('refuses a stale version, and the first writer keeps what they wrote', async () => {
    const { id, version } = await aDraft(submitter);
    const save = (question: string) =>
      submitter.put(`/api/situations/${id}/draft`, {
        submission: aForm({ request: { question, expectedHelp: [] } }),
        version,
        confirmed: [],
      });
    expect((await save('La première question posée ?')).status).toBe(200);
    expect(codeOf(await save('La seconde question posée ?'))).toEqual([409, 'STALE_VERSION']);
    expect((await submitter.get(`/api/situations/${id}`)).body.submission.request.question).toBe('La première question posée ?');
  });

  it('of two clicks at once one acts and the other is told so', async () => {
    const { id } = await aDraft(submitter);
    const both = await Promise.all([submitter.post(`/api/situations/${id}/submit`), submitter.post(`/api/situations/${id}/submit`)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const again = { id: crypto.randomUUID(), mode: 'short' };
    const drafts = [await submitter.post('/api/situations', again), await submitter.post('/api/situations', again)];
    expect(drafts.map((answer) => [answer.status, answer.body.code])).toEqual([
      [201, drafts[0]?.body.code],
      [201, drafts[0]?.body.code],
    ]);
    expect(codeOf(await (await world.as('member')).post('/api/situations', again))).toEqual([404, 'NOT_FOUND']);
  });

  it('refuses what is too long, unknown or malformed without a 500', async () => {
    const { id, version } = await aDraft(submitter);
    const put = (submission: unknown) => submitter.put(`/api/situations/${id}/draft`, { submission, version, confirmed: [] });
    expect(codeOf(await put({ mode: 'short', request: { question: 'a'.repeat(601) } }))).toEqual([400, 'INVALID_INPUT']);
    expect(codeOf(await put({ mode: 'short', person: { lastName: 'x' } }))).toEqual([400, 'INVALID_INPUT']);
    expect(codeOf(await put({ mode: 'short', entourage: { text: 'a'.repeat(300_000) } }))).toEqual([413, 'TOO_LARGE']);
    expect(codeOf(await submitter.get('/api/situations/pas-un-identifiant'))).toEqual([400, 'INVALID_INPUT']);
    expect(codeOf(await submitter.get('/api/situations?cursor=x'))).toEqual([400, 'INVALID_INPUT']);
    expect(codeOf(await submitter.get(`/api/situations/${crypto.randomUUID()}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('answers once: a second decision is a step refused, an inadmissible one carries its code', async () => {
    const id = await aSubmitted(submitter);
    const decide = () =>
      coordinator.post(`/api/situations/${id}/admissibility`, {
        outcome: 'not-admissible',
        reason: 'N09',
        message: 'Une analyse de pratique paraît plus adaptée.',
      });
    expect((await decide()).body.status).toBe('not-admissible');
    expect(codeOf(await decide())).toEqual([409, 'SITUATION_STEP_REFUSED']);
    expect((await submitter.get(`/api/situations/${id}`)).body.decision).toMatchObject({
      reason: 'N09',
      message: 'Une analyse de pratique paraît plus adaptée.',
    });
  });

  it('a changed text must be re-read; nobody re-reads their own', async () => {
    const id = await anAdmissible(world);
    expect(
      codeOf(await coordinator.post(`/api/situations/${id}/rereading`, { digest: 'autre-texte', outcome: 'clean', note: '' })),
    ).toEqual([409, 'STALE_VERSION']);
    const ownId = await aSubmitted(coordinator);
    const digest = (await coordinator.get(`/api/situations/${ownId}`)).body.textDigest;
    expect(codeOf(await coordinator.post(`/api/situations/${ownId}/rereading`, { digest, outcome: 'clean', note: '' }))).toEqual([
      403,
      'FORBIDDEN',
    ]);
  });

  it('invites for one situation; exceptional people by the facilitator only, with a reason', async () => {
    const id = await anAdmissible(world);
    const invite = (who: HttpClient, person: string, reason = '') =>
      who.post(`/api/situations/${id}/invitations`, {
        accountId: world.here.people[person]?.accountId,
        structureId: world.here.people[person]?.structureId,
        reason,
      });
    expect((await invite(coordinator, 'guest')).status).toBe(200);
    expect(codeOf(await invite(coordinator, 'guest'))).toEqual([409, 'ALREADY_DONE']);
    expect(codeOf(await invite(coordinator, 'elected', 'Pour son rôle dans le logement communal.'))).toEqual([
      403,
      'INVITATION_NEEDS_FACILITATOR',
    ]);
    expect(codeOf(await invite(facilitator, 'elected', 'court'))).toEqual([422, 'INVITATION_NEEDS_REASON']);
    const { invitations } = (await coordinator.get(`/api/situations/${id}`)).body;
    expect((await coordinator.post(`/api/situations/${id}/invitations/${invitations[0].id}/cancel`)).status).toBe(200);
    expect(codeOf(await coordinator.post(`/api/situations/${id}/invitations/${invitations[0].id}/cancel`))).toEqual([409, 'ALREADY_DONE']);
  });
});
