import { randomUUID } from 'node:crypto';
import { SettableClock } from '../../src/kernel/clock/clock';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('an advice request becomes a question of practice (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let author: HttpClient;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld({ clock: new SettableClock(new Date('2026-11-20T09:00:00.000Z')) });
    [author, coordinator] = await Promise.all([world.as('professional'), world.as('coordinator')]);
  });
  afterAll(() => world.close());

  const asked = async (discussInMeeting = true): Promise<string> => {
    const advice = { question: 'Comment tenir dans la durée ?', context: 'Six mois de relais.', expectedHelp: [], problems: [] };
    return (await author.post('/api/advice-requests', { ...advice, discussInMeeting })).body.id;
  };
  const planned = async (date: string, kind = 'commission'): Promise<string> =>
    (await coordinator.post('/api/meetings', { kind, title: 'Séance', date, startTime: '14:00' })).body.id;
  const placed = (who: HttpClient, meetingId: string, adviceRequestId: string) =>
    who.post(`/api/meetings/${meetingId}/practice-questions`, { adviceRequestId, title: 'Tenir dans la durée', plannedMinutes: 15 });
  const seenBy = async (who: HttpClient, id: string) =>
    (await who.get('/api/advice-requests')).body.items.find((request: { id: string }) => request.id === id);
  const questionsOf = async (meetingId: string) =>
    (await coordinator.get(`/api/meetings/${meetingId}`)).body.agenda
      .filter(({ kind }: { kind: string }) => kind === 'practice-question')
      .map(({ title }: { title: string }) => title);

  it('joins the meeting the coordinator chooses, and its author reads when', async () => {
    const [id, meetingId] = [await asked(), await planned('2026-12-01')];
    expect(await seenBy(coordinator, id)).toMatchObject({ canPlace: true, forMeeting: null });
    expect((await placed(coordinator, meetingId, id)).status).toBe(201);
    expect(await questionsOf(meetingId)).toEqual(['Tenir dans la durée']);
    expect(await seenBy(author, id)).toMatchObject({ canPlace: false, forMeeting: { on: '2026-12-01' } });
    expect((await placed(coordinator, meetingId, id)).body.code).toBe('ALREADY_DONE');
    expect(await questionsOf(meetingId)).toHaveLength(1);
  });

  it('waits for the next meeting that takes questions of practice, and joins it by itself', async () => {
    const id = await asked();
    const wait = (who: HttpClient) => who.post(`/api/advice-requests/${id}/next-meeting`, {});
    expect((await wait(author)).body.code).toBe('FORBIDDEN');
    expect((await wait(await world.as('coordinator', world.elsewhere))).body.code).toBe('NOT_FOUND');
    expect((await wait(coordinator)).body).toMatchObject({ canPlace: true, forMeeting: { on: null } });
    expect((await wait(coordinator)).body.code).toBe('ALREADY_DONE');
    expect(await questionsOf(await planned('2026-12-03', 'steering-committee'))).toEqual([]);
    const next = await planned('2026-12-08');
    expect(await questionsOf(next)).toEqual(['Comment tenir dans la durée ?']);
    expect(await seenBy(author, id)).toMatchObject({ forMeeting: { on: '2026-12-08' } });
    expect(await questionsOf(await planned('2026-12-15'))).toEqual([]);
  });

  it('follows a meeting that is postponed, and waits again when its item is taken off', async () => {
    const [id, meetingId] = [await asked(), await planned('2027-01-05')];
    await placed(coordinator, meetingId, id);
    const { version, agenda } = (await coordinator.get(`/api/meetings/${meetingId}`)).body;
    const item = agenda.find(({ kind }: { kind: string }) => kind === 'practice-question');
    const other = await asked();
    await placed(coordinator, meetingId, other);
    const current = (await coordinator.get(`/api/meetings/${meetingId}`)).body.version;
    expect(version).not.toBe(current);
    expect((await coordinator.delete(`/api/meetings/${meetingId}/items/${item.id}?version=${current}`)).status).toBe(200);
    expect(await seenBy(author, id)).toMatchObject({ forMeeting: { on: null } });
    const later = { reason: 'Salle fermée', date: '2027-01-12', version: current + 1 };
    expect((await coordinator.post(`/api/meetings/${meetingId}/postpone`, later)).status).toBe(201);
    expect(await seenBy(author, other)).toMatchObject({ forMeeting: { on: '2027-01-12' } });
  });

  it('is refused without its author’s agreement, to whoever does not plan, and for an unknown request', async () => {
    const [id, meetingId] = [await asked(false), await planned('2026-12-22')];
    expect((await placed(coordinator, meetingId, id)).body.code).toBe('ADVICE_NOT_FOR_MEETING');
    expect((await coordinator.post(`/api/advice-requests/${id}/next-meeting`, {})).body.code).toBe('ADVICE_NOT_FOR_MEETING');
    expect((await placed(author, meetingId, await asked())).body.code).toBe('FORBIDDEN');
    expect((await placed(coordinator, meetingId, randomUUID())).body.code).toBe('NOT_FOUND');
    expect((await placed(await world.as('coordinator', world.elsewhere), meetingId, await asked())).body.code).toBe('NOT_FOUND');
    const named = { adviceRequestId: await asked(), title: 'La situation de Mme Dupont', plannedMinutes: 15 };
    expect((await coordinator.post(`/api/meetings/${meetingId}/practice-questions`, named)).body.code).toBe('IDENTITY_IN_TEXT');
    expect(await questionsOf(meetingId)).toEqual([]);
  });
});
