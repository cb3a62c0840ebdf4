import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { addParagraph, documentOf, updateOf } from '@croisee/realtime/testing/minutes-fixtures';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { joined, opened } from './live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from './minutes-world';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('minutes typed together (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  let clients: Record<'facilitator' | 'coordinator' | 'member' | 'nurse', LiveClient>;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    meeting = await aMeetingWithMinutes(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member', 'nurse']);
    await opened(world, meeting, clients);
  });
  afterEach(() => Object.values(clients).forEach((client) => client.close()));

  const stored = <T>(sql: string, parameters: unknown[]): Promise<T[]> =>
    world.server.app.get(UnitOfWork).readAsSystem(world.here.id, (tx) => tx.manager.query<T[]>(sql, parameters));

  it('lets two people type in the same paragraph and shows both the same text', async () => {
    const [one, two] = [
      new Typist(clients.member.socket, meeting.notesOf('first')),
      new Typist(clients.nurse.socket, meeting.notesOf('first')),
    ];
    await Promise.all([one.saved(), two.saved()]);
    one.type('Début.');
    await two.until(() => two.text === 'Début.', 'received');
    for (let turn = 0; turn < 10; turn += 1) {
      one.type(` a${turn}`);
      two.type(` b${turn}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await Promise.all([one.saved(), two.saved()]);
    await two.until(() => one.text === two.text && one.text.includes('a9') && one.text.includes('b9'), 'converged');
    expect(one.text.split(' ').sort()).toEqual(['Début.', ...Array.from({ length: 10 }, (_, n) => [`a${n}`, `b${n}`]).flat()].sort());
    expect(Object.values(two.sync.view.authors)).toEqual(
      expect.arrayContaining([world.here.people['member']?.memberId, world.here.people['nurse']?.memberId]),
    );
  });

  it('acknowledges and shows only what is in the table, sealed', async () => {
    const documentId = meeting.notesOf('first');
    const { replica, generation } = await clients.member.request('minutes:open', { documentId });
    await clients.nurse.request('minutes:open', { documentId });
    const doc = documentOf(replica.clientId);
    const update = base64(updateOf(doc, () => addParagraph(doc, 'place', 'Vit dans un logement encombré')));
    const message = { documentId, generation, opId: randomUUID(), update };
    const [first, again] = await Promise.all([
      clients.member.request('minutes:push', message),
      clients.member.request('minutes:push', message),
    ]);
    expect([first, again]).toEqual([
      { ok: true, seq: 1 },
      { ok: true, seq: 1 },
    ]);
    const rows = await stored<{ payload: Buffer }>('SELECT payload FROM minutes_update WHERE document_id = $1', [documentId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.payload.toString('latin1')).not.toContain('encombr');
    for (const client of [clients.member, clients.nurse]) {
      const frame = await client.log.next<{ update: string; fromSeq: number; toSeq: number; authors: object }>('minutes:update');
      expect([frame.fromSeq, frame.toSeq, frame.update]).toEqual([1, 1, update]);
      expect(frame.authors).toEqual({ [replica.clientId]: world.here.people['member']?.memberId });
    }
    expect((await clients.member.request('minutes:push', message)).seq).toBe(1);
  });

  it('acknowledges nothing that the database refused', async () => {
    const typist = new Typist(clients.member.socket, meeting.notesOf('first'));
    await typist.saved();
    await closeBehindTheRoom(meeting.notesOf('first'));
    const { clientID } = typist.doc;
    const doc = documentOf(clientID);
    const update = base64(updateOf(doc, () => addParagraph(doc, 'place', 'perdu')));
    const answer = await clients.member.request('minutes:push', {
      documentId: meeting.notesOf('first'),
      generation: 1,
      opId: randomUUID(),
      update,
    });
    expect(answer.error?.code).toBe('READ_ONLY');
    expect(clients.member.log.of('minutes:update')).toEqual([]);
  });

  async function closeBehindTheRoom(documentId: string): Promise<void> {
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.closed' });
      await tx.manager.query(`UPDATE minutes_document SET state = 'closed' WHERE id = $1`, [documentId]);
    });
  }

  it('rejects what is written under the id of somebody else, without keeping a byte of it', async () => {
    const documentId = meeting.notesOf('first');
    const { replica } = await clients.member.request('minutes:open', { documentId });
    await clients.nurse.request('minutes:open', { documentId });
    const doc = documentOf(replica.clientId);
    const update = base64(updateOf(doc, () => addParagraph(doc, 'place', 'faux')));
    const answer = await clients.nurse.request('minutes:push', { documentId, generation: 1, opId: randomUUID(), update });
    expect(answer.error?.code).toBe('REJECTED');
    expect(await stored('SELECT 1 FROM minutes_update WHERE document_id = $1', [documentId])).toEqual([]);
  });

  it('asks for what is missing when an update comes too early', async () => {
    const documentId = meeting.notesOf('first');
    const { replica } = await clients.member.request('minutes:open', { documentId });
    const doc = documentOf(replica.clientId);
    updateOf(doc, () => addParagraph(doc, 'place', 'perdu en route'));
    const late = base64(updateOf(doc, () => addParagraph(doc, 'place', 'suite')));
    const answer = await clients.member.request('minutes:push', { documentId, generation: 1, opId: randomUUID(), update: late });
    expect(answer.error).toMatchObject({ code: 'RESYNC', stateVector: base64(Y.encodeStateVector(new Y.Doc())) });
  });

  it('lets the newer connection of a tab fence the older one', async () => {
    const documentId = meeting.notesOf('first');
    const { replica } = await clients.member.request('minutes:open', { documentId });
    const newer = await LiveClient.connect({ baseUrl: world.server.url, cookie: cookieOf(clients.member) } as never);
    const resumed = await newer.request('minutes:open', { documentId, replica });
    expect(resumed.replica).toEqual(replica);
    const doc = documentOf(replica.clientId);
    const update = base64(updateOf(doc, () => addParagraph(doc, 'place', 'depuis l’onglet')));
    const message = { documentId, generation: 1, opId: randomUUID(), update };
    expect((await clients.member.request('minutes:push', message)).error?.code).toBe('REPLICA_FENCED');
    expect(await newer.request('minutes:push', message)).toEqual({ ok: true, seq: 1 });
    newer.close();
  });

  it('gives a fresh id to whoever cannot prove a replica: another session, a wrong secret', async () => {
    const documentId = meeting.notesOf('first');
    const { replica } = await clients.member.request('minutes:open', { documentId });
    const forged = await clients.member.request('minutes:open', { documentId, replica: { ...replica, secret: 'x'.repeat(32) } });
    const stranger = await clients.nurse.request('minutes:open', { documentId, replica });
    const otherSession = await LiveClient.connect(await world.as('member'));
    const elsewhere = await otherSession.request('minutes:open', { documentId, replica });
    const ids = [replica, forged.replica, stranger.replica, elsewhere.replica].map(({ clientId }) => clientId);
    expect(new Set(ids).size).toBe(4);
    otherSession.close();
  });

  it('shows cursors to the others only, and takes them away with their page', async () => {
    const documentId = meeting.notesOf('first');
    await clients.member.request('minutes:open', { documentId });
    await clients.nurse.request('minutes:open', { documentId });
    clients.member.socket.emit('minutes:presence', { documentId, state: 'AQID' });
    const shown = await clients.nurse.log.next<{ memberId: string; state: string }>('minutes:presence');
    expect(shown).toMatchObject({ memberId: world.here.people['member']?.memberId, state: 'AQID' });
    await clients.member.request('minutes:close', { documentId });
    await clients.nurse.log.next<{ state: string }>('minutes:presence', ({ state }) => state === '');
    expect(clients.member.log.of('minutes:presence')).toEqual([]);
  });
});

function cookieOf(client: LiveClient): string {
  const { extraHeaders } = client.socket.io.opts;
  return extraHeaders?.['cookie'] ?? '';
}
