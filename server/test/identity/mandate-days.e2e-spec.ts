import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { SettableClock } from '../../src/kernel/clock/clock';
import { HttpClient } from '../support/http-client';
import { TEST_PASSWORD } from '../support/test-council';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('the days of a mandate are those of its council (real HTTP and PostgreSQL)', () => {
  const clock = new SettableClock(new Date('2026-11-24T08:00:00.000Z'));
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.days-set' });
      const days = (name: string, starts: string, ends: string | null) =>
        tx.manager.query('UPDATE mandate SET starts_on = $2, ends_on = $3 WHERE member_id = $1', [
          world.here.people[name]?.memberId,
          starts,
          ends,
        ]);
      await days('member', '2026-01-01', '2026-11-30');
      await days('nurse', '2026-12-01', null);
    });
  });
  afterAll(() => world.close());

  const councilsOf = async (name: string, at: string): Promise<string[]> => {
    clock.set(new Date(at));
    const { email } = world.here.people[name] ?? { email: '' };
    const client: HttpClient = await world.anonymous.signedIn(email, TEST_PASSWORD);
    return (await client.get('/api/me')).body.councils.map((council: { id: string }) => council.id);
  };

  it('a mandate holds until midnight of its last day in Paris, not in London', async () => {
    expect(await councilsOf('member', '2026-11-30T22:59:00.000Z')).toEqual([world.here.id]);
    expect(await councilsOf('member', '2026-11-30T23:01:00.000Z')).toEqual([]);
  });

  it('a mandate begins at midnight of its first day in Paris, when it is still the day before in UTC', async () => {
    expect(await councilsOf('nurse', '2026-11-30T22:59:00.000Z')).toEqual([]);
    expect(await councilsOf('nurse', '2026-11-30T23:01:00.000Z')).toEqual([world.here.id]);
  });
});
