import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { Transaction } from '../../src/kernel/database/transaction';
import { answerFor } from '../../src/kernel/errors/error-answer';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('two transactions that want what the other holds (real PostgreSQL)', () => {
  let world: TestWorld;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    world = await startTestWorld();
    unitOfWork = world.server.app.get(UnitOfWork);
  });
  afterAll(() => world.close());

  const lock = (tx: Transaction, key: number) => tx.manager.query('SELECT pg_advisory_xact_lock($1)', [key]);
  const journal = async (action: string): Promise<number> =>
    unitOfWork.readAsSystem(world.here.id, async (tx) => {
      const [row] = await tx.manager.query<{ count: string }[]>('SELECT count(*) FROM audit_entry WHERE action = $1', [action]);
      return Number(row?.count);
    });

  it('both succeed: the one given up runs again, and only what was committed is published', async () => {
    const met = Promise.withResolvers<void>();
    let holding = 0;
    let attempts = 0;
    const published: string[] = [];
    const worker = (name: string, first: number, second: number) =>
      unitOfWork.writeAsSystem(world.here.id, async (tx) => {
        attempts += 1;
        tx.onCommit(() => void published.push(name));
        await tx.audit({ action: 'test.crossed' });
        await lock(tx, first);
        holding += 1;
        if (holding === 2) met.resolve();
        await met.promise;
        await lock(tx, second);
        return name;
      });
    expect(await Promise.all([worker('one', 101, 102), worker('other', 102, 101)])).toEqual(['one', 'other']);
    expect(attempts).toBe(3);
    expect(published.sort()).toEqual(['one', 'other']);
    expect(await journal('test.crossed')).toBe(2);
  });

  it('whoever loses again and again is told to look at the page once more, and nothing of it remains', async () => {
    let attempts = 0;
    const losing = unitOfWork.writeAsSystem(world.here.id, async (tx) => {
      attempts += 1;
      await tx.audit({ action: 'test.always-lost' });
      await tx.manager.query(`DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = 'serialization_failure'; END $$`);
    });
    const error: unknown = await losing.catch((thrown: unknown) => thrown);
    expect(answerFor(error, 'fr').code).toBe('STALE_VERSION');
    expect(attempts).toBe(3);
    expect(await journal('test.always-lost')).toBe(0);
  });

  it('any other failure is not tried again', async () => {
    let attempts = 0;
    const failing = unitOfWork.writeAsSystem(world.here.id, async (tx) => {
      attempts += 1;
      await tx.manager.query('SELECT 1 / 0');
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(attempts).toBe(1);
  });
});
