import { aForm } from '../situations/situation-world';
import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aCommission, aReadySituation, COMMISSION, convoke, done, memberId, putOnAgenda, setMembers } from './planning-world';

/** Real HTTP, PostgreSQL, row-level security and sealing. */
describe('planning a meeting and its agenda', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  const view = async (id: string, who: HttpClient = coordinator) => (await who.get(`/api/meetings/${id}`)).body;
  const code = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

  it('plans a quarterly series on the same weekday, at a local time of a named zone', async () => {
    const series = await done(coordinator.post('/api/meetings/series', { ...COMMISSION, count: 4 }));
    expect(series.items.map((item: { date: string }) => item.date)).toEqual(['2027-01-14', '2027-04-08', '2027-07-08', '2027-10-14']);
    const views = await Promise.all([0, 1].map((index) => view(series.items[index].id)));
    expect(views.map(({ startsAt }) => startsAt)).toEqual(['2027-01-14T13:00:00.000Z', '2027-04-08T12:00:00.000Z']);
  });

  it('proposes the frame of the meeting: welcome, last record, open commitments first, the territory and the end last', async () => {
    const { agenda, durationMinutes } = await view(await aCommission(world));
    expect(agenda.map(({ kind }: { kind: string }) => kind)).toEqual([
      'free',
      'record-approval',
      'open-commitments',
      'transversal',
      'free',
    ]);
    expect(agenda.map(({ startMinute }: { startMinute: number }) => startMinute)).toEqual([0, 15, 25, 60, 75]);
    expect(durationMinutes).toBe(240);
  });

  it('takes a situation that is ready, behind the opening items, and moves the situation along', async () => {
    const situationId = await aReadySituation(world);
    const id = await aCommission(world);
    const candidates = (await coordinator.get(`/api/meetings/${id}/candidates`)).body.items;
    expect(candidates).toContainEqual(expect.objectContaining({ situationId, obstacles: [], kind: 'situation' }));
    await putOnAgenda(coordinator, id, situationId);
    const { agenda } = await view(id);
    expect(agenda[3]).toMatchObject({ kind: 'situation', situationId, startMinute: 60, plannedMinutes: 50 });
    expect(agenda[3].situationCode).toMatch(/^\w{3}-\w{3}-\w$/);
    expect((await coordinator.get(`/api/situations/${situationId}`)).body.status).toBe('on-agenda');
    const { version } = await view(id);
    await done(coordinator.delete(`/api/meetings/${id}/items/${agenda[3].id}?version=${version}`));
    expect((await coordinator.get(`/api/situations/${situationId}`)).body.status).toBe('in-preparation');
  });

  it('refuses a situation whose person has not agreed, with the gate as the reason', async () => {
    const agreed = aForm({ information: anInformation({ agreement: 'not-collected', agreedOn: null }) });
    const situationId = await aReadySituation(world, agreed);
    const id = await aCommission(world);
    const answer = await coordinator.post(`/api/meetings/${id}/items`, {
      kind: 'situation',
      title: 'Point',
      plannedMinutes: 50,
      situationId,
    });
    expect(code(answer)).toEqual([422, 'AGREEMENT_MISSING']);
    expect((await view(id)).agenda).toHaveLength(5);
    const [candidate] = (await coordinator.get(`/api/meetings/${id}/candidates`)).body.items.filter(
      (item: { situationId: string }) => item.situationId === situationId,
    );
    expect(candidate.obstacles.map((obstacle: { code: string }) => obstacle.code)).toContain('AGREEMENT_MISSING');
  });

  it('keeps to the cap: the next situation waits, and takes a place that was freed', async () => {
    const [first, second] = [await aReadySituation(world), await aReadySituation(world)];
    const id = await aCommission(world, { situationCap: 1 });
    const itemId = await putOnAgenda(coordinator, id, first);
    const body = { kind: 'situation', title: 'Dormir', plannedMinutes: 50, situationId: second };
    expect(code(await coordinator.post(`/api/meetings/${id}/items`, body))).toEqual([409, 'AGENDA_CAP_REACHED']);
    const waitingId = await putOnAgenda(coordinator, id, second, { waiting: true });
    const before = await view(id);
    expect(before.waiting).toEqual([expect.objectContaining({ id: waitingId, startMinute: null })]);
    expect((await coordinator.get(`/api/situations/${second}`)).body.status).toBe('in-preparation');
    const { version } = await done(
      coordinator.put(`/api/meetings/${id}/items/${itemId}/waiting`, { waiting: true, version: before.version }),
    );
    await done(coordinator.put(`/api/meetings/${id}/items/${waitingId}/waiting`, { waiting: false, version }));
    const after = await view(id);
    expect(after.waiting.map((item: { id: string }) => item.id)).toEqual([itemId]);
    expect(after.agenda[3].id).toBe(waitingId);
    expect(code(await coordinator.post(`/api/meetings/${id}/items`, { ...body, waiting: true }))).toEqual([
      409,
      'SITUATION_ALREADY_ON_AGENDA',
    ]);
  });

  it('gives the whole order with the version seen; a stale or incomplete order changes nothing', async () => {
    const id = await aCommission(world);
    const { agenda, version } = await view(id);
    const ids = agenda.map((item: { id: string }) => item.id);
    const reversed = [...ids].reverse();
    const answers = await Promise.all([
      coordinator.put(`/api/meetings/${id}/agenda`, { itemIds: reversed, version }),
      coordinator.put(`/api/meetings/${id}/agenda`, { itemIds: ids, version }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const now = await view(id);
    expect(code(await coordinator.put(`/api/meetings/${id}/agenda`, { itemIds: ids.slice(1), version: now.version }))).toEqual([
      409,
      'STALE_VERSION',
    ]);
  });

  it.each([
    [
      'a situation to a plenary',
      { kind: 'plenary' },
      { kind: 'situation', situationId: '5e0b7a0e-8d3a-4a52-9a0e-3f1d1c2b3a4d' },
      'ITEM_KIND_NOT_ALLOWED',
    ],
    ['an item about a situation that is not named', {}, { kind: 'situation' }, 'INVALID_INPUT'],
    ['a situation that does not exist', {}, { kind: 'situation', situationId: '5e0b7a0e-8d3a-4a52-9a0e-3f1d1c2b3a4d' }, 'NOT_FOUND'],
    ['an item longer than a day', {}, { kind: 'free', plannedMinutes: 4000 }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, meeting, item, expected) => {
    const id = await aCommission(world, meeting);
    const answer = await coordinator.post(`/api/meetings/${id}/items`, { title: 'Point', plannedMinutes: 10, ...item });
    expect(answer.body.code).toBe(expected);
  });

  it('marks an item added after the convocation as late, with its reason', async () => {
    const id = await aCommission(world);
    await convoke(coordinator, id);
    const late = { kind: 'free', title: 'Point tardif', plannedMinutes: 10 };
    expect(code(await coordinator.post(`/api/meetings/${id}/items`, late))).toEqual([422, 'LATE_ITEM_NEEDS_REASON']);
    await done(coordinator.post(`/api/meetings/${id}/items`, { ...late, lateReason: 'Audience avancée' }));
    const added = (await view(id)).agenda.find((item: { title: string }) => item.title === 'Point tardif');
    expect(added).toMatchObject({ late: true, lateReason: 'Audience avancée' });
    expect(added.documents.map(({ layer }: { layer: string }) => layer)).toEqual(['record', 'working-notes']);
  });

  it('cancels with a reason and gives the situations back to preparation', async () => {
    const situationId = await aReadySituation(world);
    const id = await aCommission(world);
    await putOnAgenda(coordinator, id, situationId);
    const { version } = await view(id);
    await done(coordinator.post(`/api/meetings/${id}/cancel`, { reason: 'Grève des transports', version }));
    expect(await view(id)).toMatchObject({ status: 'cancelled', statusReason: 'Grève des transports' });
    expect((await coordinator.get(`/api/situations/${situationId}`)).body.status).toBe('in-preparation');
    expect(code(await coordinator.post(`/api/meetings/${id}/cancel`, { reason: 'Encore', version: version + 1 }))).toEqual([
      409,
      'MEETING_TRANSITION',
    ]);
  });

  it('postpones to a later date, where agenda, situations and list are found again', async () => {
    const situationId = await aReadySituation(world);
    const id = await aCommission(world);
    await putOnAgenda(coordinator, id, situationId);
    await setMembers(world, coordinator, id, ['member']);
    const { version } = await view(id);
    expect(code(await coordinator.post(`/api/meetings/${id}/postpone`, { reason: 'Trop tôt', date: '2026-12-01', version }))).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    const later = await done(coordinator.post(`/api/meetings/${id}/postpone`, { reason: 'Salle fermée', date: '2027-02-11', version }));
    const moved = await view(later.id);
    expect(moved).toMatchObject({ status: 'draft', date: '2027-02-11', startTime: '14:00' });
    expect(moved.agenda[3]).toMatchObject({ situationId, title: 'Une porte qui ne s’ouvre plus' });
    expect(moved.people.map((line: { memberId: string }) => line.memberId)).toContain(memberId(world, 'member'));
    expect(await view(id)).toMatchObject({ status: 'postponed', replacedById: later.id, statusReason: 'Salle fermée' });
  });

  it('changes place, slot and facilitator with the version read', async () => {
    const id = await aCommission(world);
    const { version } = await view(id);
    expect(code(await coordinator.patch(`/api/meetings/${id}`, { place: 'Mairie', version: version - 1 }))).toEqual([409, 'STALE_VERSION']);
    expect(code(await coordinator.patch(`/api/meetings/${id}`, { facilitatorId: memberId(world, 'member'), version }))).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    await done(coordinator.patch(`/api/meetings/${id}`, { place: 'Mairie', durationMinutes: 120, version }));
    expect(await view(id)).toMatchObject({ place: 'Mairie', durationMinutes: 120 });
  });

  it('shows the calendar without content to the professionals of the council, and nothing to anybody else', async () => {
    const id = await aCommission(world, { title: 'Commission à voir' });
    const member = await world.as('member');
    const seen = (await member.get('/api/meetings?from=2027-01-01&to=2027-01-31')).body.items;
    expect(seen).toContainEqual(expect.objectContaining({ id, readable: false, answer: null }));
    expect(code(await member.get(`/api/meetings/${id}`))).toEqual([404, 'NOT_FOUND']);
    for (const name of ['administrator', 'elected', 'evaluator'])
      expect((await (await world.as(name)).get('/api/meetings')).status).toBe(403);
    const elsewhere = await world.as('coordinator', world.elsewhere);
    expect((await elsewhere.get('/api/meetings')).body.items).toEqual([]);
    expect(code(await elsewhere.get(`/api/meetings/${id}`))).toEqual([404, 'NOT_FOUND']);
    expect(code(await elsewhere.post(`/api/meetings/${id}/convoke`, { version: 1 }))).toEqual([404, 'NOT_FOUND']);
    expect(code(await member.post('/api/meetings', COMMISSION))).toEqual([403, 'FORBIDDEN']);
  });

  it('keeps the words of the agenda out of the database in clear', async () => {
    const id = await aCommission(world);
    await done(coordinator.post(`/api/meetings/${id}/items`, { kind: 'free', title: 'CANARI-ORDRE-DU-JOUR', plannedMinutes: 5 }));
    const { UnitOfWork } = await import('../../src/kernel/database/unit-of-work');
    const rows = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<{ row: string; texts: string }[]>(`SELECT i::text AS row, encode(texts, 'escape') AS texts FROM agenda_item i`),
      );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('CANARI');
  });
});
