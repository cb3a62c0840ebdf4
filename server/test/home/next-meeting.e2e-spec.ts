import { startTestWorld, type TestWorld } from '../support/test-server';
import { SettableClock } from '../../src/kernel/clock/clock';
import { aCommission, done, setMembers } from '../meetings/planning-world';

describe('preparing the next commission in one gesture (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock: new SettableClock(new Date('2027-03-01T09:00:00Z')) });
  });
  afterAll(() => world.close());

  const prepare = async (council = world.here) => (await world.as('coordinator', council)).post('/api/meetings/next');

  it('opens the draft of the calendar, whatever the number of clicks', async () => {
    const id = await aCommission(world, { date: '2027-04-15' });
    expect((await prepare()).body).toEqual({ id, created: false });
    expect((await prepare()).body).toEqual({ id, created: false });
  });

  it('creates it when the calendar has none: rhythm, hour, place, facilitator and members of the last one', async () => {
    const coordinator = await world.as('coordinator', world.elsewhere);
    const facilitatorId = world.elsewhere.people['facilitator']?.memberId;
    const over = { title: 'Commission de janvier', startTime: '09:30', place: 'Salle bleue', durationMinutes: 180, facilitatorId };
    const first = { kind: 'commission', date: '2027-01-12', ...over };
    const { id: lastId } = await done(coordinator.post('/api/meetings', first));
    const memberIds = ['member', 'nurse'].map((name) => world.elsewhere.people[name]?.memberId);
    const { version } = (await coordinator.get(`/api/meetings/${lastId}`)).body;
    await done(coordinator.put(`/api/meetings/${lastId}/members`, { memberIds, version }));

    const [one, two] = await Promise.all([prepare(world.elsewhere), prepare(world.elsewhere)]);
    expect([one.body.created, two.body.created].filter(Boolean)).toHaveLength(1);
    expect(one.body.id).toBe(two.body.id);
    const meeting = (await coordinator.get(`/api/meetings/${one.body.id}`)).body;
    expect(meeting).toMatchObject({ title: 'Commission', date: '2027-04-13', startTime: '09:30', place: 'Salle bleue', status: 'draft' });
    expect(meeting.facilitatorId).toBe(facilitatorId);
    expect(meeting.agenda.length).toBeGreaterThan(3);
    const members = meeting.people.filter(({ capacity }: { capacity: string }) => capacity === 'member');
    expect(members.map(({ memberId }: { memberId: string }) => memberId).sort()).toEqual([...memberIds].sort());
  });

  it('is the coordinator’s alone', async () => {
    const answers = await Promise.all(
      ['facilitator', 'member', 'administrator'].map(async (name) => (await world.as(name)).post('/api/meetings/next')),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('shows the meetings one is convened to among one’s deadlines, and nobody else’s', async () => {
    const coordinator = await world.as('coordinator');
    const id = await aCommission(world, { date: '2027-03-20', title: 'Séance du printemps' });
    await setMembers(world, coordinator, id, ['member']);
    const titles = async (name: string, council = world.here) =>
      (await (await world.as(name, council)).get('/api/home/deadlines')).body.items
        .filter(({ source }: { source: string }) => source === 'meeting')
        .map(({ label, daysLeft }: { label: string; daysLeft: number }) => [label, daysLeft]);
    expect(await titles('coordinator')).toEqual([['Séance du printemps', 19]]);
    // A draft is the coordination’s.
    expect(await titles('member')).toEqual([]);
    expect(await titles('coordinator', world.elsewhere)).toEqual([]);
  });
});
