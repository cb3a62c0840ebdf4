import { shareDocument } from '../../src/domains/meetings/minutes/document-rows';
import { ALLOW_LONG_WORK } from '../../src/kernel/database/frozen-node';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { joined, opened } from './live-world';
import { aMeetingWithMinutes } from './minutes-world';

describe('pages that come back to a document all at once (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());

  it('resume it together, without waiting for one another; one without proof of what it held gets a new replica', async () => {
    const meeting = await aMeetingWithMinutes(world);
    const clients = await joined(world, meeting, ['facilitator', 'coordinator']);
    await opened(world, meeting, clients);
    const documentId = meeting.notesOf('first');
    const member = await LiveClient.connect(await world.as('member'));
    const { replica } = await member.request('minutes:open', { documentId });

    const entered = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    const other = world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => {
      await shareDocument(tx, documentId);
      await tx.manager.query(ALLOW_LONG_WORK);
      entered.resolve();
      await left.promise;
    });
    await entered.promise;
    const resumed = await member.request('minutes:open', { documentId, replica });
    left.resolve();
    await other;
    expect(resumed).toMatchObject({ ok: true, replica });

    const forged = { clientId: replica.clientId, secret: 'x'.repeat(32) };
    const unproven = await member.request('minutes:open', { documentId, replica: forged });
    expect(unproven.ok).toBe(true);
    expect(unproven['replica'].clientId).not.toBe(replica.clientId);
    for (const client of [member, ...Object.values(clients)]) client.close();
  });
});
