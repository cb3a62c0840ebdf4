import { randomUUID } from 'node:crypto';
import { addParagraph, documentOf, updateOf } from '@croisee/realtime/testing/minutes-fixtures';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { joined, opened } from './live-world';
import { aMeetingWithMinutes, type MeetingWithMinutes } from './minutes-world';

/** What another node did a moment ago, of which this one has heard nothing yet: `$1` is the document, `$2` the account that types. */
const ELSEWHERE = [
  ['the curtain was drawn', 'UPDATE minutes_document SET held = true WHERE id = $1 AND $2::uuid IS NOT NULL', { code: 'READ_ONLY' }],
  ['the document was closed', `UPDATE minutes_document SET state = 'closed' WHERE id = $1 AND $2::uuid IS NOT NULL`, { code: 'READ_ONLY' }],
  ['it was rebuilt', 'UPDATE minutes_document SET generation = generation + 1 WHERE id = $1 AND $2::uuid IS NOT NULL', 'refused'],
  [
    'rights were taken',
    `WITH gone AS (UPDATE access_grant SET valid_until = valid_from WHERE account_id = $2) UPDATE minutes_document SET epoch = epoch + 1 WHERE id = $1`,
    { code: 'NOT_FOUND' },
  ],
  [
    'the replica went to another page',
    `UPDATE minutes_replica SET connection_id = 'elsewhere' WHERE document_id = $1 AND account_id = $2`,
    { code: 'REPLICA_FENCED' },
  ],
] as const;

describe('what a node remembers of the minutes (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  let clients: Record<'facilitator' | 'coordinator' | 'member', LiveClient>;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    meeting = await aMeetingWithMinutes(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
    await opened(world, meeting, clients);
  });
  afterEach(() => Object.values(clients).forEach((client) => client.close()));

  async function aWriter(documentId: string) {
    const { replica, generation } = await clients.member.request('minutes:open', { documentId });
    const doc = documentOf(replica.clientId);
    return (words: string, opId: string = randomUUID()) => {
      const update = Buffer.from(updateOf(doc, () => addParagraph(doc, 'place', words))).toString('base64');
      return clients.member.request('minutes:push', { documentId, generation, opId, update });
    };
  }

  const elsewhere = (sql: string, parameters: unknown[]): Promise<void> =>
    world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.elsewhere' });
      await tx.manager.query(sql, parameters);
    });

  const stored = (documentId: string): Promise<{ toSeq: number }[]> =>
    world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query('SELECT to_seq::int AS "toSeq" FROM minutes_update WHERE document_id = $1 ORDER BY from_seq', [documentId]),
      );

  it.each(ELSEWHERE)('stores nothing once %s', async (_what, sql, expected) => {
    const documentId = meeting.notesOf('first');
    const push = await aWriter(documentId);
    for (const words of ['un', 'deux', 'trois']) expect((await push(words)).ok).toBe(true);
    await elsewhere(sql, [documentId, world.here.people['member']?.accountId]);
    const answer = await push('de trop');
    expect(answer.ok).toBe(false);
    if (expected !== 'refused') expect(answer.error).toMatchObject(expected);
    expect(await stored(documentId)).toEqual([{ toSeq: 1 }, { toSeq: 2 }, { toSeq: 3 }]);
  });

  it('asks the database one question a batch, and the long way after a batch from elsewhere', async () => {
    const documentId = meeting.notesOf('first');
    const push = await aWriter(documentId);
    for (const words of ['un', 'deux']) await push(words);
    const unitOfWork = world.server.app.get(UnitOfWork);
    const longWay = jest.spyOn(unitOfWork, 'appendAsSystem');
    expect(await push('trois')).toMatchObject({ ok: true, seq: 3 });
    expect(longWay).not.toHaveBeenCalled();
    await elsewhere('UPDATE minutes_document SET epoch = epoch + 1 WHERE id = $1', [documentId]);
    expect(await push('quatre')).toMatchObject({ ok: true, seq: 4 });
    expect(longWay).toHaveBeenCalledTimes(1);
    longWay.mockRestore();
  });

  it('answers an operation that another node has stored with its first answer', async () => {
    const documentId = meeting.notesOf('first');
    const push = await aWriter(documentId);
    for (const words of ['un', 'deux']) await push(words);
    const opId = randomUUID();
    await elsewhere(
      `INSERT INTO minutes_op (council_id, document_id, op_id, client_id, seq, at) SELECT council_id, document_id, $2, client_id, 1, at FROM minutes_op WHERE document_id = $1 AND seq = 2`,
      [documentId, opId],
    );
    expect(await push('déjà écrit', opId)).toMatchObject({ ok: true, seq: 1 });
    expect(await stored(documentId)).toEqual([{ toSeq: 1 }, { toSeq: 2 }]);
  });
});
