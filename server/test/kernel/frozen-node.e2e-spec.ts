import { lockMeeting } from '../../src/domains/meetings/live/live-row';
import { lockDocument } from '../../src/domains/meetings/minutes/document-rows';
import { ALLOW_LONG_WORK } from '../../src/kernel/database/frozen-node';
import type { Transaction } from '../../src/kernel/database/transaction';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aMeetingWithMinutes, type MeetingWithMinutes } from '../meetings/minutes-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

const FROZEN_MS = 1_500;
const PATIENCE_MS = 1_300;

describe('a process that freezes while it holds what a meeting waits for (real PostgreSQL)', () => {
  let world: TestWorld;
  let unitOfWork: UnitOfWork;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld();
    unitOfWork = world.server.app.get(UnitOfWork);
    meeting = await aMeetingWithMinutes(world);
  });
  afterAll(() => world.close());

  const locks: [string, (tx: Transaction) => Promise<unknown>][] = [
    ['a meeting', (tx) => lockMeeting(tx, meeting.id)],
    ['a document', (tx) => lockDocument(tx, meeting.notesOf('first'))],
  ];

  /** Locks, does nothing for a while the first time only, then writes; another one who wants the same starts in the meantime. */
  const frozenWhileAnotherWaits = async (lock: (tx: Transaction) => Promise<unknown>, before: string) => {
    const locked = Promise.withResolvers<void>();
    let attempts = 0;
    const frozen = unitOfWork.writeAsSystem(world.here.id, async (tx) => {
      attempts += 1;
      await lock(tx);
      await tx.manager.query(before);
      locked.resolve();
      if (attempts === 1) await new Promise((resolve) => setTimeout(resolve, FROZEN_MS));
      await tx.audit({ action: 'test.frozen' });
      await tx.manager.query('SELECT 1');
    });
    await locked.promise;
    const startedMs = performance.now();
    await unitOfWork.readAsSystem(world.here.id, lock);
    const waitedMs = performance.now() - startedMs;
    await frozen;
    return { waitedMs, attempts };
  };

  it.each(locks)('gives %s back, and does its work again from the start', async (_what, lock) => {
    const { waitedMs, attempts } = await frozenWhileAnotherWaits(lock, 'SELECT 1');
    expect(waitedMs).toBeLessThan(PATIENCE_MS);
    expect(attempts).toBe(2);
  });

  it('keeps it through a long computation that was announced', async () => {
    const { waitedMs, attempts } = await frozenWhileAnotherWaits((tx) => lockDocument(tx, meeting.notesOf('first')), ALLOW_LONG_WORK);
    expect(waitedMs).toBeGreaterThan(PATIENCE_MS);
    expect(attempts).toBe(1);
  });
});
