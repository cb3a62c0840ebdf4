import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { SettableClock } from '../../src/kernel/clock/clock';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aSubmitted } from '../situations/situation-world';
import { done } from '../responses/response-world';

/** Time thirty submissions may take on a busy machine. */
const MANY_SUBMISSIONS_MS = 120_000;

type Structure = 'health' | 'social' | 'housing' | 'usersCarers';

describe('typologies (real PostgreSQL)', () => {
  const clock = new SettableClock(new Date('2027-02-10T09:00:00.000Z'));
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    await count('P01', 'social', 12, '2026-05-03');
    await count('P01', 'health', 2, '2026-05-04');
    await count('P06', 'social', 7, '2026-08-05');
    await count('P06', 'health', 9, '2026-11-05');
  }, MANY_SUBMISSIONS_MS);
  afterAll(() => world.close());

  /** Real submissions, moved to a structure and a day: the clear columns that figures read. */
  async function count(problem: string, structure: Structure, times: number, submittedOn: string): Promise<void> {
    const professional = await world.as('professional');
    const ids: string[] = [];
    for (let index = 0; index < times; index += 1) ids.push(await aSubmitted(professional));
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.situations-moved' });
      await tx.manager.query(
        `UPDATE situation SET structure_id = $2, submitted_at = $3, principal_problem = $4, problems = ARRAY[$4] WHERE id = ANY($1)`,
        [ids, world.here.structures[structure], submittedOn, problem],
      );
    });
  }

  const table = async (person: string, query: string, council = world.here) =>
    done((await world.as(person, council)).get(`/api/indicators/typologies?subject=situations&${query}`));

  it('shows true counts to the coordinator and the facilitator, by sector or by quarter, over the quarters they choose', async () => {
    for (const person of ['coordinator', 'facilitator'])
      expect(await table(person, 'year=2026')).toMatchObject({ trueCounts: true, rows: ['P01', 'P06'], rowTotals: [14, 16], total: 30 });
    const byQuarter = await table('coordinator', 'year=2026&columns=quarter&from=2&to=3');
    expect(byQuarter).toMatchObject({
      columns: ['2026-Q2', '2026-Q3'],
      cells: [
        [14, 0],
        [0, 7],
      ],
    });
  });

  it('hides the small count from everybody else, and enough others that no sum gives it back', async () => {
    const { cells, rowTotals, columnTotals, total, trueCounts, columns } = await table('elected', 'year=2026');
    expect(trueCounts).toBe(false);
    const health = columns.indexOf('health');
    expect(cells[0][health]).toBeNull();
    const lines = [
      { parts: cells[0], sum: rowTotals[0] },
      { parts: cells.map((line: (number | null)[]) => line[health]), sum: columnTotals[health] },
      { parts: rowTotals, sum: total },
    ];
    for (const { parts, sum } of lines) {
      const hidden = [...parts, sum].filter((figure) => figure === null).length;
      expect(hidden === 0 || hidden > 1).toBe(true);
    }
  });

  it('gives masked readers one table only, whatever they ask, so that two tables cannot be subtracted', async () => {
    const asked = [
      'year=2026',
      'year=2026&columns=quarter',
      'year=2026&from=2&to=2',
      'year=2026&counted=all',
      'year=2026&from=3&columns=quarter',
    ];
    const tables = await Promise.all(asked.map((query) => table('evaluator', query)));
    for (const each of tables) expect(each).toEqual(tables[0]);
  });

  it('shows masked readers no quarter that is still running', async () => {
    const answer = await (await world.as('elected')).get('/api/indicators/typologies?subject=situations&year=2027');
    expect(answer.body.code).toBe('FIGURES_NOT_PUBLISHED');
    expect((await (await world.as('elected')).get('/api/indicators/book?year=2027')).body.code).toBe('FIGURES_NOT_PUBLISHED');
  });

  it('measures the path with the same walls', async () => {
    const bookOf = async (person: string) => (await done((await world.as(person)).get('/api/indicators/book?year=2026'))).book;
    const informed = ({ lines }: { lines: { indicator: string }[] }) => lines.find(({ indicator }) => indicator === 'person-informed');
    expect(informed(await bookOf('coordinator'))).toMatchObject({ of: 30 });
    expect((await bookOf('elected')).trueCounts).toBe(false);
  });

  it('refuses a period that ends before it begins, on every page of figures', async () => {
    const coordinator = await world.as('coordinator');
    for (const path of ['typologies?subject=situations', 'book?', 'cross?subject=situations&rows=problem&columns=sector'])
      expect((await coordinator.get(`/api/indicators/${path}&year=2026&from=4&to=1`)).body.code).toBe('INVALID_INPUT');
  });

  it('counts nothing of another council, and answers no administrator', async () => {
    expect(await table('coordinator', 'year=2026', world.elsewhere)).toMatchObject({ rows: [], total: 0 });
    expect((await (await world.as('administrator')).get('/api/indicators/typologies?subject=situations&year=2026')).body.code).toBe(
      'FORBIDDEN',
    );
    expect((await (await world.as('elected')).get('/api/indicators/typologies?subject=people&year=2026')).body.code).toBe('INVALID_INPUT');
  });
});
