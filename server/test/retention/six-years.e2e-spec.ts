import { DataSource } from 'typeorm';
import { RETENTION_RULES, ruleFor } from '@croisee/domain/retention/retention-rules';
import { RetentionSweep } from '../../src/domains/retention/retention-sweep';
import { SettableClock } from '../../src/kernel/clock/clock';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { SituationStatus } from '@croisee/domain/situations/lifecycle';
import { startTestWorld, type TestWorld } from '../support/test-server';

const DAY_MS = 86_400_000;
const START = Date.parse('2020-01-01T03:00:00.000Z');
const YEARS = 6;
/** The full size is asked for with RETENTION_SITUATIONS=10000. */
const SITUATIONS = Number(process.env['RETENTION_SITUATIONS'] ?? '60');
const TIMEOUT_MS = SITUATIONS > 1_000 ? 3_600_000 : 600_000;
const STATUSES: readonly SituationStatus[] = ['draft', 'not-admissible', 'withdrawn', 'redirected-as-emergency', 'closed', 'followed-up'];

/** A repeatable draw: a failure can be played again. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe(`conservation over ${YEARS} simulated years, ${SITUATIONS} situations, connections cut at random (real PostgreSQL)`, () => {
  let world: TestWorld;
  let clock: SettableClock;
  const draw = drawing(20_261_122);
  const planned = new Map<string, { status: SituationStatus; triggerAt: number }>();

  beforeAll(async () => {
    clock = new SettableClock(new Date(START));
    world = await startTestWorld({ clock });
    const author = world.here.people['professional'];
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.situations-made' });
      for (let index = 0; index < SITUATIONS; index += 1) {
        const id = crypto.randomUUID();
        const status = STATUSES[index % STATUSES.length] ?? 'draft';
        const triggerAt = START + Math.floor(draw() * (YEARS - 2.2) * 365) * DAY_MS;
        planned.set(id, { status, triggerAt });
        await tx.key({ kind: 'situation', id });
        await tx.manager.query(
          `INSERT INTO situation (council_id, id, code, status, mode, submitter_id, content, created_at, updated_at, decided_at, closed_at)
           VALUES ($1, $2, $3, $4, 'short', $5, '', $6, $6, $6, $6)`,
          [tx.councilId, id, `SIM-${index}`, status, author?.accountId, new Date(triggerAt)],
        );
      }
    });
  });
  afterAll(() => world.close());

  it(
    'erases each situation at its term to within a day, none early, and leaves alone what goes on',
    async () => {
      const sweep = world.server.app.get(RetentionSweep);
      let cuts = 0;
      // A sweep a day would be 2 190 of them: the days on which nothing can be due are passed over.
      for (const day of interestingDays(planned)) {
        clock.set(new Date(START + day * DAY_MS));
        const killing = draw() < 0.3 ? cutSoon(world, draw) : undefined;
        try {
          await sweep.sweep();
        } catch {
          cuts += 1;
        }
        await killing;
        for (let more = 1; more > 0;) more = await sweep.sweep();
      }
      const certificates = await world.server.app
        .get(UnitOfWork)
        .readAsSystem(world.here.id, (tx) =>
          tx.manager.query<{ id: string; at: Date }[]>(`SELECT subject_id AS id, erased_at AS at FROM erasure_certificate`),
        );
      const erasedAt = new Map(certificates.map(({ id, at }) => [id, at.getTime()]));
      const late: unknown[] = [];
      for (const [id, { status, triggerAt }] of planned) {
        const rule = ruleFor(status);
        const due = triggerAt + (rule?.delayDays ?? 0) * DAY_MS;
        const at = erasedAt.get(id);
        if (rule?.action === 'review') expect(at).toBeUndefined();
        else if (at === undefined || at < due || at > due + DAY_MS)
          late.push({ status, due: new Date(due), at: at === undefined ? null : new Date(at) });
      }
      expect(late).toEqual([]);
      expect(cuts).toBeGreaterThan(0);
      expect(await keysLeft(world)).toBe([...planned.values()].filter(({ status }) => ruleFor(status)?.action === 'review').length);
      const notices = await world.server.app.get(UnitOfWork).readAsSystem(world.here.id, (tx) =>
        tx.manager.query<{ topic: string; times: number }[]>(
          `SELECT topic, max(times)::int AS times FROM (SELECT topic, subject_id, count(*) AS times FROM outbox
             WHERE topic LIKE 'retention.%-notice' GROUP BY 1, 2) each GROUP BY 1 ORDER BY 1`,
        ),
      );
      expect(notices).toEqual([
        { topic: 'retention.first-notice', times: 1 },
        { topic: 'retention.last-notice', times: 1 },
      ]);
    },
    TIMEOUT_MS,
  );
});

/** Days on which a notice or a term may fall, for any situation, and the day after each. */
function interestingDays(planned: ReadonlyMap<string, { status: SituationStatus; triggerAt: number }>): number[] {
  const days = new Set<number>();
  for (const { status, triggerAt } of planned.values()) {
    const rule = RETENTION_RULES.find(({ statuses }) => statuses.includes(status));
    if (rule === undefined) continue;
    const due = (triggerAt - START) / DAY_MS + rule.delayDays;
    for (const before of [...rule.noticeDays, 1, 0]) days.add(due - before);
  }
  return [...days].filter((day) => day >= 0 && day <= YEARS * 365).toSorted((a, b) => a - b);
}

/** Ends every connection of the application to the database, a few milliseconds into the sweep. */
async function cutSoon(world: TestWorld, draw: () => number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, draw() * 12));
  await world.server.app
    .get(DataSource)
    .query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid() AND query LIKE '%situation%'`,
    )
    .catch(() => undefined);
}

async function keysLeft(world: TestWorld): Promise<number> {
  const [row] = await world.server.app
    .get(UnitOfWork)
    .readAsSystem(world.here.id, (tx) =>
      tx.manager.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM keystore.data_key WHERE subject_kind = 'situation'`),
    );
  return row?.count ?? -1;
}
