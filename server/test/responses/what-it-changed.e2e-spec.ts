import { PublicationsService } from '../../src/domains/indicators/api';
import { FollowUpReminders } from '../../src/domains/responses/api';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { MeetingWithMinutes } from '../meetings/minutes-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { A_MEETING_MS, aClosedMeeting, approve, clockOfTheMeeting, done } from './response-world';

describe('what the follow-up owes and what it changed (real sockets and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  let responseId: string;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
    await approve(world, meeting.id);
    responseId = (await followUp('coordinator')).responses[0].id;
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const followUp = async (person: string) => done((await world.as(person)).get(`/api/situations/${meeting.situations.first}/follow-up`));
  const post = async (person: string, path: string, body: object) =>
    (await world.as(person)).post(`/api/responses/${responseId}${path}`, body);
  const waiting = async (person: string) => (await done((await world.as(person)).get('/api/follow-up/waiting'))).items;
  const inside = <T>(sql: string) => world.server.app.get(UnitOfWork).readAsSystem(world.here.id, (tx) => tx.manager.query<T[]>(sql));
  const reminded = () =>
    inside<{ topic: string; ids: Record<string, unknown> }>(
      `SELECT topic, ids FROM outbox WHERE topic IN ('commitment.due-soon', 'commitment.overdue', 'return.due', 'outlook.due') ORDER BY id`,
    );

  it('tells whoever follows the situation what is owed and when, and nobody of another council', async () => {
    expect(await waiting('coordinator')).toMatchObject([
      { kind: 'return-to-person', dueOn: '2026-12-09', overdueDays: 0, mayDo: true },
      { kind: 'return-to-submitter', dueOn: '2026-12-24', mayDo: true },
    ]);
    expect(await waiting('nurse')).toMatchObject([
      { kind: 'return-to-person', mayDo: true },
      { kind: 'return-to-submitter', mayDo: true },
    ]);
    expect(await waiting('landlord')).toEqual([]);
    const elsewhere = await (await world.as('coordinator', world.elsewhere)).get('/api/follow-up/waiting');
    expect(elsewhere.body.items).toEqual([]);
  });

  it('leaves each reminder once, ids only, however often it looks', async () => {
    clock.set(new Date('2026-12-03T09:00:00.000Z'));
    const reminders = world.server.app.get(FollowUpReminders);
    await Promise.all([reminders.sweep(), reminders.sweep()]);
    await reminders.sweep();
    const left = await reminded();
    expect(left.map(({ topic, ids }) => [topic, ids.days])).toEqual([
      ['commitment.overdue', 1],
      ['commitment.due-soon', -7],
    ]);
    clock.set(new Date('2026-12-10T09:00:00.000Z'));
    await reminders.sweep();
    const topics = (await reminded()).slice(2).map(({ topic, ids }) => `${topic} ${String(ids.addressee ?? '')} ${String(ids.days)}`);
    expect(topics.sort()).toEqual(['commitment.due-soon  -1', 'commitment.overdue  7', 'return.due person 0']);
    expect(JSON.stringify(await reminded())).not.toMatch(/visite|médecin|[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]/);
  });

  it('keeps the effect as the referent sees it and, apart, as the person says it', async () => {
    const person = { judgedBy: 'person', effect: 'improved', words: 'Je dors mieux.' };
    expect((await post('member', '/effects', person)).body.code).toBe('FORBIDDEN');
    expect((await post('professional', '/effects', { ...person, judgedBy: 'referent' })).body.code).toBe('EFFECT_REFERENT_ONLY');
    expect((await post('nurse', '/effects', { ...person, words: 'Voir Mme Martin au 06 12 34 56 78' })).body.code).toBe('IDENTITY_IN_TEXT');
    expect((await post('professional', '/effects', person)).status).toBe(200);
    clock.set(new Date('2026-12-10T09:05:00.000Z'));
    const judged = await post('nurse', '/effects', { judgedBy: 'referent', effect: 'stabilised', words: '' });
    expect(judged.body.responses[0]).toMatchObject({
      passage: 1,
      effects: [
        { judgedBy: 'person', effect: 'improved' },
        { judgedBy: 'referent', effect: 'stabilised' },
      ],
    });
    expect((await followUp('member')).responses).toEqual([]);
  });

  it('asks professionals a month later whether they feel less alone, once, and keeps the answer without them', async () => {
    clock.set(new Date('2026-12-28T09:00:00.000Z'));
    expect((await followUp('nurse')).responses[0].reliefAsked).toEqual({ moment: 'thirty-days', until: '2027-01-23' });
    expect((await followUp('coordinator')).responses[0].reliefAsked).toBeNull();
    const answer = { moment: 'thirty-days', score: 4 };
    expect((await post('coordinator', '/relief', answer)).body.code).toBe('FORBIDDEN');
    expect((await post('nurse', '/relief', { ...answer, moment: 'after-meeting' })).body.code).toBe('RELIEF_NOT_ASKED');
    expect((await post('nurse', '/relief', answer)).body.responses[0].reliefAsked).toBeNull();
    expect((await post('nurse', '/relief', answer)).body.code).toBe('ALREADY_DONE');
    expect((await post('professional', '/relief', { ...answer, score: 5 })).status).toBe(200);
    expect(Object.keys((await inside<object>('SELECT * FROM relief_count'))[0] ?? {})).toEqual([
      ...['council_id', 'quarter', 'moment', 'score', 'count'],
    ]);
    clock.set(new Date('2027-02-01T09:00:00.000Z'));
    const { relief } = await done((await world.as('coordinator')).get('/api/follow-up/observatory?year=2026'));
    expect(relief.total).toBe(0);
  });

  it('asks at six months, once, what was kept and what was lost, and counts it without a way back', async () => {
    const answer = { housing: 'kept', care: 'lost', rights: 'not-at-stake', note: 'Le suivi s’est interrompu au printemps.' };
    expect((await post('nurse', '/outlook', answer)).body.code).toBe('OUTLOOK_NOT_YET');
    clock.set(new Date('2027-05-25T09:00:00.000Z'));
    expect((await waiting('nurse')).filter(({ kind }: { kind: string }) => kind === 'outlook')).toMatchObject([
      { dueOn: '2027-05-24', overdueDays: 1, mayDo: true },
    ]);
    expect((await post('professional', '/outlook', answer)).body.code).toBe('FORBIDDEN');
    expect((await post('nurse', '/outlook', answer)).body.responses[0]).toMatchObject({ outlook: null, outlookAnswer: { care: 'lost' } });
    expect((await post('nurse', '/outlook', answer)).body.code).toBe('ALREADY_DONE');
    const facts = await inside<Record<string, unknown>>('SELECT * FROM rupture_fact');
    expect(facts).toMatchObject([{ quarter: '2027-Q2', housing: 'kept', care: 'lost', rights: 'not-at-stake' }]);
    for (const lead of [meeting.id, meeting.situations.first, responseId]) expect(JSON.stringify(facts)).not.toContain(lead);
    const observatory = async (person: string, year = 2027) => (await world.as(person)).get(`/api/follow-up/observatory?year=${year}`);
    expect((await observatory('coordinator')).body).toMatchObject({ trueCounts: true, ruptures: { total: 3 } });
    expect((await observatory('elected')).body.code).toBe('FIGURES_NOT_PUBLISHED');
    await world.server.app.get(PublicationsService).sweep();
    expect((await observatory('elected', 2026)).body).toMatchObject({ trueCounts: false, ruptures: { total: 0 } });
    expect((await observatory('administrator')).body.code).toBe('FORBIDDEN');
  });

  it('shows on the board what is open and what ended lately', async () => {
    const codes = async (query: string) =>
      (await done((await world.as('coordinator')).get(`/api/commitments?${query}`))).items.map(({ code }: { code: string }) => code).sort();
    expect(await codes('recent=true')).toEqual(['R01', 'R03']);
    const first = (await followUp('coordinator')).commitments.find(({ code }: { code: string }) => code === 'R01');
    const ended = { status: 'done', reason: null, note: '', version: first.version };
    await done((await world.as('coordinator')).post(`/api/commitments/${first.id}/status`, ended));
    expect(await codes('recent=true')).toEqual(['R01', 'R03']);
    clock.advanceMs(91 * 86_400_000);
    expect(await codes('recent=true')).toEqual(['R03']);
    expect(await codes('')).toEqual(['R01', 'R03']);
  });

  it('keeps no word of it in clear in the database', async () => {
    const rows = [
      ...(await inside<{ content: Buffer }>('SELECT content FROM effect_judgement')),
      ...(await inside<{ content: Buffer }>('SELECT content FROM follow_up_outlook')),
    ];
    expect(rows).toHaveLength(3);
    const bytes = rows.map(({ content }) => content.toString('latin1')).join();
    for (const word of ['dors', 'interrompu', 'improved', 'kept']) expect(bytes).not.toContain(word);
  });
});
