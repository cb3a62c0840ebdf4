import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aClosedMeeting, approve, clockOfTheMeeting } from '../responses/response-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import type { MeetingWithMinutes } from './minutes-world';

const A_MEETING_MS = 60_000;
const YES = { useful: 'yes', heard: 'yes', 'next-step': 'partly' };

describe('what follows a meeting (real HTTP and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const after = async (who: string) => (await (await world.as(who)).get(`/api/meetings/${meeting.id}/after`)).body;
  const post = async (who: string, path: string, body: object) => (await world.as(who)).post(`/api/meetings/${meeting.id}/${path}`, body);

  it('takes the three taps of those who were there, once, and keeps no answer beside a name', async () => {
    expect(await after('member')).toMatchObject({ mayAnswer: true, answered: false, counts: null, lessons: null });
    for (const who of ['member', 'nurse', 'deputy', 'facilitator', 'coordinator'])
      expect((await post(who, 'feedback', YES)).status).toBe(200);
    expect((await post('member', 'feedback', YES)).body.code).toBe('ALREADY_DONE');
    expect((await post('guest', 'feedback', YES)).body.code).toBe('NOT_FOUND');
    expect((await (await world.as('coordinator', world.elsewhere)).get(`/api/meetings/${meeting.id}/after`)).status).toBe(404);
    const columns = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<object[]>('SELECT * FROM meeting_feedback_given g JOIN meeting_feedback_count c USING (meeting_id)'),
      );
    expect(Object.keys(columns[0] ?? {}).sort()).toEqual(['answer', 'council_id', 'count', 'meeting_id', 'member_id', 'question']);
  });

  it('is counted for those who organise once nobody can answer any more, and for nobody else', async () => {
    expect((await after('coordinator')).counts).toBeNull();
    clock.set(new Date('2026-12-02T08:00:00.000Z'));
    expect((await after('coordinator')).counts).toEqual({
      useful: { yes: 5, partly: 0, no: 0 },
      heard: { yes: 5, partly: 0, no: 0 },
      'next-step': { yes: 0, partly: 5, no: 0 },
    });
    expect((await after('member')).counts).toBeNull();
    expect((await post('landlord', 'feedback', YES)).body.code).toBe('FEEDBACK_OVER');
    clock.set(new Date('2026-11-25T08:00:00.000Z'));
  });

  it('tells those who steer what the meeting taught, once its record is approved, by quarter and without a way back', async () => {
    const text = 'Aucun logement adapté ne se libère en moins d’un an.';
    expect((await post('member', 'lessons', { theme: 'housing', text })).body.code).toBe('FORBIDDEN');
    expect((await post('coordinator', 'lessons', { theme: 'housing', text: 'Comme pour 222-222-2, trop long.' })).body.code).toBe(
      'LESSON_NAMES_SITUATION',
    );
    expect((await post('coordinator', 'lessons', { theme: 'housing', text: 'Écrire à jean.dupont@exemple.fr' })).body.code).toBe(
      'IDENTITY_IN_TEXT',
    );
    expect((await post('coordinator', 'lessons', { theme: 'rights', text: 'À retirer plus tard.' })).status).toBe(201);
    const { lessons } = (await post('facilitator', 'lessons', { theme: 'housing', text })).body;
    const idOf = (theme: string) => lessons.find((lesson: { theme: string }) => lesson.theme === theme).id;
    const removed = await (await world.as('coordinator')).delete(`/api/meetings/${meeting.id}/lessons/${idOf('rights')}`);
    expect(removed.body.lessons).toEqual([{ id: idOf('housing'), theme: 'housing', text }]);

    const read = async (who: string) => (await (await world.as(who)).get('/api/lessons')).body;
    expect(await read('elected')).toEqual({ items: [] });
    await approve(world, meeting.id);
    for (const who of ['elected', 'technical'])
      expect(await read(who)).toEqual({ items: [{ id: idOf('housing'), theme: 'housing', text, quarter: '2026-T4' }] });
    expect((await read('member')).code).toBe('FORBIDDEN');
    expect((await (await world.as('coordinator', world.elsewhere)).get('/api/lessons')).body.items).toEqual([]);
    expect((await post('coordinator', 'lessons', { theme: 'housing', text })).body.code).toBe('LESSON_SENT');
  });
});
