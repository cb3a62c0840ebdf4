import { CarryOver } from '../../src/domains/meetings/api';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startTestWorld, type TestWorld } from '../support/test-server';
import type { MeetingWithMinutes } from '../meetings/minutes-world';
import { A_MEETING_MS, aClosedMeeting, approve, clockOfTheMeeting, done } from './response-world';

describe('follow-up of a situation, from its commitments to its closure (real sockets and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
    await approve(world, meeting.id);
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const followUp = async (person: string) => done((await world.as(person)).get(`/api/situations/${meeting.situations.first}/follow-up`));
  const post = async (person: string, path: string, body: object) => (await world.as(person)).post(`/api${path}`, body);
  const commitment = async (code: string) =>
    (await followUp('coordinator')).commitments.find((each: { code: string }) => each.code === code);
  const change = (over: object) => ({ status: 'in-progress', reason: null, note: '', ...over });

  it('hands situations with open commitments to the next agenda', async () => {
    const carried = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => world.server.app.get(CarryOver).situationsWithOpenCommitments(tx));
    expect(carried).toEqual([meeting.situations.first]);
  });

  it('keeps what needs the person’s agreement waiting for her answer', async () => {
    const { id, version } = await commitment('R03');
    const refused = await post('member', `/commitments/${id}/status`, change({ version }));
    expect(refused.body.code).toBe('COMMITMENT_NEEDS_AGREEMENT');
  });

  it('is kept up to date by the structure that answers for it and by nobody else’s', async () => {
    const { id, version } = await commitment('R01');
    expect((await post('member', `/commitments/${id}/status`, change({ version }))).status).toBe(404);
    expect((await post('coordinator', `/commitments/${id}/status`, change({ version: 99 }))).body.code).toBe('STALE_VERSION');
    const done = await post('deputy', `/commitments/${id}/status`, change({ version, status: 'done', note: 'Appel passé.' }));
    expect(done.body).toMatchObject({ status: 'done', mayUndo: true, updates: [{ text: 'Appel passé.' }] });
    expect((await post('deputy', `/commitments/${id}/status`, change({ version, status: 'done' }))).body.code).toBe('STALE_VERSION');
  });

  it('takes one’s own last change back for ten minutes', async () => {
    const { id, version } = await commitment('R01');
    expect((await post('coordinator', `/commitments/${id}/undo`, { version })).body.code).toBe('COMMITMENT_STEP_REFUSED');
    expect((await post('deputy', `/commitments/${id}/undo`, { version })).body).toMatchObject({ status: 'to-do', updates: [] });
    const again = await commitment('R01');
    const change2 = change({ version: again.version, status: 'impossible', reason: 'partner-unavailable' });
    expect((await post('deputy', `/commitments/${id}/status`, change2)).status).toBe(200);
    clock.advanceMs(11 * 60_000);
    expect((await post('deputy', `/commitments/${id}/undo`, { version: again.version + 1 })).body.code).toBe('COMMITMENT_STEP_REFUSED');
  });

  it('refuses a reason left out and a name in a note', async () => {
    const { id, version } = await commitment('R03');
    const nameless = change({ version, status: 'impossible', reason: null });
    expect((await post('member', `/commitments/${id}/status`, nameless)).body.code).toBe('INVALID_INPUT');
    const named = change({ version, status: 'to-do', note: 'Voir avec Mme Martin, 06 12 34 56 78' });
    expect((await post('member', `/commitments/${id}/status`, named)).body.code).toBe('IDENTITY_IN_TEXT');
  });

  it('tells what is late, in days, to the coordinator', async () => {
    clock.set(new Date('2026-12-14T09:00:00.000Z'));
    const { items } = await done((await world.as('coordinator')).get('/api/commitments?overdue=true'));
    expect(items).toMatchObject([{ code: 'R03', overdueDays: 4, mayReassign: true }]);
    const { id, version } = items[0];
    const over = { structureId: world.here.structures.usersCarers, dueOn: '2026-12-20', version };
    expect((await post('member', `/commitments/${id}/reassignment`, over)).body.code).toBe('FORBIDDEN');
    expect((await post('coordinator', `/commitments/${id}/reassignment`, { ...over, dueOn: '2026-12-01' })).body.code).toBe(
      'COMMITMENT_DATE_PAST',
    );
    expect((await post('coordinator', `/commitments/${id}/reassignment`, over)).body).toMatchObject({ overdueDays: 0 });
  });

  it('gives one’s own, as many as asked for, and says whether others follow', async () => {
    const read = async (person: string, query: string) => done((await world.as(person)).get(`/api/commitments?${query}`));
    const all = await read('coordinator', 'mine=true');
    expect(all.items.length).toBeGreaterThan(1);
    expect(await read('coordinator', 'mine=true&first=1')).toMatchObject({ items: [{ id: all.items[0].id }], more: true });
    expect(await read('coordinator', `mine=true&first=${all.items.length}`)).toMatchObject({ more: false });
    const { summary, structures, items } = await read('coordinator', `first=1&summary=true&structure=${world.here.structures.usersCarers}`);
    expect([summary, items.length]).toEqual([{ total: 1, late: 0 }, 1]);
    expect(structures.length).toBeGreaterThan(1);
    const nothing = await read('coordinator', `overdue=true&summary=true&structure=${world.here.structures.usersCarers}`);
    expect([nothing.items, nothing.structures]).toEqual([[], structures]);
    expect((await read('coordinator', 'soon=true&summary=true')).summary).toEqual({ total: 1, late: 0 });
    expect((await read('coordinator', 'reason=no-offer&summary=true')).summary).toEqual({ total: 0, late: 0 });
    const own = await read('member', 'mine=true');
    expect(own.items.map(({ mayUpdate }: { mayUpdate: boolean }) => mayUpdate)).not.toContain(false);
    expect((await (await world.as('member')).get('/api/commitments?first=0')).status).toBe(400);
  });

  it('does not close while the person and the submitter have not been told', async () => {
    const closure = {
      ...{ reason: 'C02', summary: 'Un relais est en place avec le service social.', effectByReferent: 'improved' },
      ...{ remains: 'Rien qui attende la commission.', learned: '' },
      ...{ effectByPerson: 'stabilised', personWords: 'Je respire mieux.' },
    };
    const path = `/situations/${meeting.situations.first}/closure`;
    expect((await post('facilitator', path, closure)).body.code).toBe('FORBIDDEN');
    expect((await post('coordinator', path, closure)).body.code).toBe('COMMITMENTS_OPEN');
    const { responses } = await followUp('nurse');
    const told = {
      on: '2026-12-12',
      how: 'Visite de la référente',
      answer: 'accepts',
      words: 'D’accord pour la visite.',
      nextAttemptOn: null,
    };
    expect((await post('member', `/responses/${responses[0].id}/returns-to-person`, told)).status).toBe(403);
    const future = await post('nurse', `/responses/${responses[0].id}/returns-to-person`, { ...told, on: '2027-01-01' });
    expect(future.body.code).toBe('RETURN_DATE');
    const back = await post('nurse', `/responses/${responses[0].id}/returns-to-person`, told);
    expect(back.body.responses[0]).toMatchObject({
      loops: { person: { done: true }, submitter: { done: false } },
      toPerson: [{ answer: 'accepts' }],
    });
    const waiting = await commitment('R03');
    const kept = change({ version: waiting.version, status: 'done', note: 'Visite faite.' });
    expect((await post('coordinator', `/commitments/${waiting.id}/status`, kept)).status).toBe(200);
    expect((await post('coordinator', path, closure)).body.code).toBe('RETURN_TO_SUBMITTER_MISSING');
    const point = { text: 'Point fait par téléphone.', useful: 'yes' };
    expect((await post('coordinator', `/responses/${responses[0].id}/returns-to-submitter`, point)).status).toBe(200);
    expect((await post('coordinator', path, closure)).body).toMatchObject({ status: 'closed', mayClose: false });
    expect((await post('coordinator', path, closure)).body.code).toBe('SITUATION_STEP_REFUSED');
  });

  it('leaves its codes, quarters and outcome to the figures, and nothing that leads back to it', async () => {
    const { facts, responses } = await world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => ({
      facts: await tx.manager.query<Record<string, unknown>[]>('SELECT * FROM situation_fact'),
      responses: await tx.manager.query<Record<string, unknown>[]>('SELECT * FROM response_fact ORDER BY code'),
    }));
    expect(facts).toMatchObject([
      { quarter: '2026-Q4', sector: 'social', problems: ['P01', 'P06'], principal_problem: 'P01', informed: true, agreed: true },
    ]);
    expect(facts).toMatchObject([
      { passages: 1, returned_to_person: true, returned_to_submitter: true, closure_reason: 'C02', effect_by_person: 'stabilised' },
    ]);
    expect(responses).toMatchObject([
      { quarter: '2026-Q4', sector: 'health', code: 'R01', outcome: 'impossible', reason: 'partner-unavailable' },
      { quarter: '2026-Q4', sector: 'users-carers', code: 'R03', outcome: 'done', reason: null },
    ]);
    const { commitments, situationCode } = await followUp('coordinator');
    const leads = [meeting.id, meeting.situations.first, situationCode, ...commitments.map(({ id }: { id: string }) => id)];
    const kept = JSON.stringify([facts, responses]);
    for (const lead of [...leads, ...Object.values(world.here.structures)]) expect(kept).not.toContain(lead);
    expect(kept).not.toMatch(/\d{4}-\d{2}-\d{2}|relais|respire/);
  });

  it('is counted once by every figure', async () => {
    const table = async (subject: string) =>
      done((await world.as('coordinator')).get(`/api/indicators/typologies?subject=${subject}&year=2026`));
    expect(await table('situations')).toMatchObject({ rows: ['P01'], total: 2 });
    expect(await table('responses')).toMatchObject({ rows: ['R01', 'R03'], total: 2 });
    const { book } = await done((await world.as('coordinator')).get('/api/indicators/book?year=2026'));
    const told = book.lines.find(({ indicator }: { indicator: string }) => indicator === 'returned-to-person');
    expect(told).toMatchObject({ part: 1, of: 1 });
  });

  it('is no longer changed: its commitments stay as they were counted', async () => {
    const { id, version, mayUpdate, mayReassign } = await commitment('R03');
    expect({ mayUpdate, mayReassign }).toEqual({ mayUpdate: false, mayReassign: false });
    expect((await post('coordinator', `/commitments/${id}/status`, change({ version }))).body.code).toBe('SITUATION_STEP_REFUSED');
  });

  it('keeps no word of it in clear in the database', async () => {
    const rows = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, async (tx) => [
        ...(await tx.manager.query<{ content: Buffer }[]>('SELECT content FROM commitment')),
        ...(await tx.manager.query<{ content: Buffer }[]>('SELECT content FROM response_return')),
      ]);
    const bytes = rows.map(({ content }) => content.toString('latin1')).join();
    for (const word of ['visite', 'Visite', 'Appel', 'accord']) expect(bytes).not.toContain(word);
  });
});
