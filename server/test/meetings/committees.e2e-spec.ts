import { newNeutralCode } from '@croisee/domain/situations/neutral-code';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aCommission, convoke, memberId, setMembers } from './planning-world';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('committees (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  let meetingId: string;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
    meetingId = await aCommission(world, { kind: 'technical-committee', title: 'Comité technique : charte' });
  });
  afterAll(() => world.close());

  const record = (change: object = {}) => ({
    version: 0,
    summary: 'La charte a été relue article par article.',
    decisions: ['Adopter la charte en l’état.'],
    structureIds: [world.here.structures.health, world.here.structures.housing],
    others: 2,
    ...change,
  });
  const deliverable = { title: 'Charte adoptée', topic: 'law-ethics', state: 'in-progress', dueOn: '2020-01-01', structureId: null };
  const path = () => `/api/committees/meetings/${meetingId}`;

  it('keep a simple record and count the structures involved in the design', async () => {
    const page = (await coordinator.put(`${path()}/record`, record())).body;
    expect(page.meetings[0]).toMatchObject({ record: { version: 1, decisions: ['Adopter la charte en l’état.'], others: 2 } });
    expect(page.members.map(({ name }: { name: string }) => name)).not.toHaveLength(0);
    expect((await coordinator.put(`${path()}/record`, record())).body.code).toBe('STALE_VERSION');
    const { inDesign, items } = (await coordinator.get('/api/committees')).body;
    expect(inDesign.map(({ name }: { name: string }) => name)).toEqual(['Bailleur des essais', 'CMP des essais']);
    expect(items.find(({ kind }: { kind: string }) => kind === 'technical-committee')).toMatchObject({ meetings: 1, decisions: 1 });
    const { book } = (await coordinator.get(`/api/indicators/book?year=${page.meetings[0].date.slice(0, 4)}`)).body;
    const held = book.lines.find(({ indicator }: { indicator: string }) => indicator === 'technical-committee-meetings');
    expect(held).toMatchObject({ value: 1 });
  });

  it('owe deliverables, late the day after they were due', async () => {
    const page = (await coordinator.post(`${path()}/deliverables`, deliverable)).body;
    const [one] = page.meetings[0].deliverables;
    expect(one).toMatchObject({ title: 'Charte adoptée', late: true, version: 1 });
    const edit = { ...deliverable, state: 'delivered', version: 1 };
    expect((await coordinator.put(`/api/committees/deliverables/${one.id}`, edit)).body.meetings[0].deliverables[0].late).toBe(false);
    expect((await coordinator.put(`/api/committees/deliverables/${one.id}`, edit)).body.code).toBe('STALE_VERSION');
    expect((await (await world.as('coordinator', world.elsewhere)).delete(`/api/committees/deliverables/${one.id}`)).body.code).toBe(
      'NOT_FOUND',
    );
  });

  it('never take in a situation: no item, no code, no name, and a commission is none of them', async () => {
    const item = { kind: 'situation', title: 'Une situation', plannedMinutes: 30, situationId: memberId(world, 'member') };
    expect((await coordinator.post(`/api/meetings/${meetingId}/items`, item)).body.code).toBe('ITEM_KIND_NOT_ALLOWED');
    const code = newNeutralCode((bound) => 3 % bound);
    const named = record({ version: 1, decisions: [`Reprendre ${code}.`] });
    expect((await coordinator.put(`${path()}/record`, named)).body.code).toBe('COMMITTEE_NAMES_SITUATION');
    const person = record({ version: 1, summary: 'Né le 12/03/1961, joignable au 06 12 34 56 78.' });
    expect((await coordinator.put(`${path()}/record`, person)).body.code).toBe('IDENTITY_IN_TEXT');
    const commission = await aCommission(world);
    expect((await coordinator.put(`/api/committees/meetings/${commission}/record`, record())).body.code).toBe('COMMITTEE_ONLY');
  });

  it('convene elected representatives, whom a commission only invites for one item', async () => {
    const steering = await aCommission(world, { kind: 'steering-committee', title: 'Comité de pilotage' });
    await setMembers(world, coordinator, steering, ['elected', 'member']);
    await convoke(coordinator, steering);
    expect((await (await world.as('elected')).get(`/api/meetings/${steering}`)).body.title).toBe('Comité de pilotage');
    const commission = await aCommission(world);
    const { version } = (await coordinator.get(`/api/meetings/${commission}`)).body;
    const refused = await coordinator.put(`/api/meetings/${commission}/members`, { memberIds: [memberId(world, 'elected')], version });
    expect(refused.body.code).toBe('INVITATION_NEEDS_FACILITATOR');
  });

  it('are read by those who steer and by members, kept by the coordinator, sealed in the database', async () => {
    expect((await (await world.as('elected')).get('/api/committees/technical-committee')).status).toBe(200);
    expect((await (await world.as('evaluator')).get('/api/committees')).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('technical')).put(`${path()}/record`, record())).body.code).toBe('FORBIDDEN');
    const foreign = record({ version: 1, structureIds: [world.elsewhere.structures.health] });
    expect((await coordinator.put(`${path()}/record`, foreign)).body.code).toBe('NOT_FOUND');
    const rows = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => tx.manager.query<{ texts: Buffer }[]>('SELECT texts FROM committee_record'));
    expect(rows.map(({ texts }) => texts.toString('utf8').includes('charte'))).toEqual([false]);
  });
});
