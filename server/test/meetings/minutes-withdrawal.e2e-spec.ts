import { randomUUID } from 'node:crypto';
import { MinutesApi } from '../../src/domains/meetings/api';
import { Compactor } from '../../src/domains/meetings/minutes/compactor';
import type { Transaction } from '../../src/kernel/database/transaction';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { joined, opened } from './live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from './minutes-world';

interface StateFrame {
  readonly documentId: string;
  readonly readOnly: boolean;
  readonly reason: string;
}

describe('minutes follow the rights of the meeting (real sockets and PostgreSQL)', () => {
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
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
  });
  afterEach(() => Object.values(clients).forEach((client) => client.close()));

  const system = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.minutes' });
      return work(tx);
    });
  const minutes = (): MinutesApi => world.server.app.get(MinutesApi);
  const typing = async (client: LiveClient, documentId: string, section?: string): Promise<Typist> => {
    const typist = new Typist(client.socket, documentId, section);
    await typist.saved();
    return typist;
  };
  const code = async (client: LiveClient, documentId: string): Promise<string | undefined> =>
    (await client.request('minutes:open', { documentId })).error?.code;

  it('answers NOT_FOUND to another council, to a submitter outside the item and to whoever holds nothing', async () => {
    const stranger = await LiveClient.connect(await world.as('member', world.elsewhere));
    expect(await code(stranger, meeting.notesOf('first'))).toBe('NOT_FOUND');
    expect(await code(stranger, randomUUID())).toBe('NOT_FOUND');
    const push = { documentId: meeting.notesOf('first'), generation: 1, opId: randomUUID(), update: 'AAA=' };
    expect((await stranger.request('minutes:push', push)).error?.code).toBe('NOT_FOUND');
    stranger.close();
    const guest = await LiveClient.connect(await world.as('guest'));
    expect(await code(guest, meeting.notesOf('first'))).toBe('NOT_FOUND');
    guest.close();
    const http = await world.as('guest');
    expect((await http.get(`/api/minutes/${meeting.notesOf('first')}/people`)).status).toBe(404);
  });

  it('lets a guest read between the opening and the closing of their item, and never write', async () => {
    const documentId = meeting.notesOf('second');
    const guest = await LiveClient.connect(await world.as('guest'));
    expect(await code(guest, documentId)).toBe('NOT_FOUND');
    await clients.facilitator.does(meeting.id, 'defer-item', { itemId: meeting.items.first, reason: 'time' });
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.second });
    expect(await guest.request('minutes:open', { documentId })).toMatchObject({ ok: true, readOnly: true });
    const typist = await typing(clients.member, documentId);
    typist.type('Pendant le point.');
    await guest.log.next('minutes:update');
    await clients.facilitator.does(meeting.id, 'defer-item', { itemId: meeting.items.second, reason: 'time' });
    expect(await code(guest, documentId)).toBe('NOT_FOUND');
    guest.close();
  });

  it('gives a recused person nothing more, on any connection, from the moment the recusal is acknowledged', async () => {
    const documentId = meeting.notesOf('first');
    const [recused, writer] = [await typing(clients.member, documentId), await typing(clients.nurse, documentId)];
    recused.type('Avant le déport. ');
    await recused.saved();
    await clients.member.does(meeting.id, 'declare-recusal', { itemId: meeting.items.first, reason: 'neighbour', text: 'Palier.' });
    const from = clients.member.log.frames.length;
    recused.type('Après le déport.');
    writer.type('Suite confidentielle.');
    await writer.saved();
    await recused.until(({ saveState }) => saveState === 'ended', 'ended');
    expect(JSON.stringify(clients.member.log.frames.slice(from))).not.toContain('minutes:update');
    expect(writer.text).toBe('Avant le déport. Suite confidentielle.');
    expect(recused.sync.view.doc).toBeUndefined();
    expect(await code(clients.member, documentId)).toBe('NOT_FOUND');
  });

  it('holds what is typed behind the curtain, gives no content to those who come then, and sends all of it when it opens', async () => {
    const documentId = meeting.notesOf('first');
    const [one, two] = [await typing(clients.member, documentId), await typing(clients.nurse, documentId)];
    one.type('Avant. ');
    await two.until(() => two.text === 'Avant. ', 'received');
    await clients.facilitator.does(meeting.id, 'draw-curtain', { category: 'identity-spoken' });
    await one.until(({ readOnlyReason }) => readOnlyReason === 'curtain', 'held');
    one.type('Derrière le rideau.');
    const late = await LiveClient.connect(await world.as('landlord'));
    const answer = await late.request('minutes:open', { documentId });
    expect(answer).toMatchObject({ ok: true, readOnly: true, reason: 'curtain', update: 'AAA=', seq: 0 });
    expect(two.text).toBe('Avant. ');
    await clients.facilitator.does(meeting.id, 'open-curtain');
    await one.saved();
    await two.until(() => two.text === 'Avant. Derrière le rideau.', 'received');
    late.close();
  });

  it('closes the text with its item, compacts it without changing it, and opens the record to tidying only', async () => {
    const record = meeting.recordOf('first');
    const typist = await typing(clients.member, record, 'synthese');
    typist.type('Une visite conjointe est proposée.');
    await typist.saved();
    await clients.facilitator.does(meeting.id, 'defer-item', { itemId: meeting.items.first, reason: 'time' });
    await clients.member.log.next<StateFrame>('minutes:state', (frame) => frame.documentId === record && frame.reason === 'closed');
    await world.server.app.get(Compactor).settled();
    const compacted = await system((tx) => tx.manager.query('SELECT 1 FROM minutes_update WHERE document_id = $1', [record]));
    expect(compacted).toEqual([]);
    await system((tx) => minutes().setTidying(tx, meeting.id, true));
    expect(await clients.member.request('minutes:open', { documentId: record })).toMatchObject({ readOnly: true, reason: 'closed' });
    const coordinator = await typing(clients.coordinator, record, 'synthese');
    expect(coordinator.text).toBe('Une visite conjointe est proposée.');
    coordinator.type(' Relu.');
    await coordinator.saved();
    expect((await system((tx) => minutes().rendered(tx, meeting.items.first, 'record')))?.html).toBe(
      '<section><h2>Synthèse</h2><p>Une visite conjointe est proposée. Relu.</p></section>',
    );
  });

  it('seals an approved text for good: its hash is kept and the table refuses what comes later', async () => {
    const record = meeting.recordOf('first');
    const typist = await typing(clients.member, record, 'synthese');
    typist.type('Texte approuvé.');
    await typist.saved();
    const { contentHash } = await system((tx) => minutes().seal(tx, record));
    expect((await system((tx) => minutes().rendered(tx, meeting.items.first, 'record')))?.contentHash).toBe(contentHash);
    await clients.member.log.next<StateFrame>('minutes:state', ({ reason }) => reason === 'sealed');
    const statements = [
      `INSERT INTO minutes_update (council_id, document_id, generation, from_seq, to_seq, epoch, at, payload)
         SELECT council_id, id, generation, seq + 1, seq + 1, epoch, now(), '' FROM minutes_document WHERE id = $1`,
      `UPDATE minutes_document SET content_hash = 'x' WHERE id = $1`,
      `UPDATE minutes_document SET state = 'open' WHERE id = $1`,
    ];
    for (const sql of statements) await expect(system((tx) => tx.manager.query(sql, [record]))).rejects.toThrow('READ_ONLY');
  });

  it('destroys the working notes and takes them off the open pages', async () => {
    const documentId = meeting.notesOf('first');
    const typist = await typing(clients.member, documentId);
    typist.type('Notes.');
    await typist.saved();
    expect(await system((tx) => minutes().destroyWorkingNotes(tx, meeting.id))).toBe(3);
    await typist.until(({ saveState }) => saveState === 'ended', 'ended');
    const left = await system((tx) =>
      tx.manager.query(
        `SELECT 1 FROM minutes_update WHERE document_id = $1 UNION ALL SELECT 1 FROM minutes_op WHERE document_id = $1
         UNION ALL SELECT 1 FROM minutes_replica WHERE document_id = $1 UNION ALL SELECT 1 FROM minutes_document WHERE id = $1 AND snapshot IS NOT NULL`,
        [documentId],
      ),
    );
    expect(left).toEqual([]);
    expect(await code(clients.member, documentId)).toBe('NOT_FOUND');
  });

  it('rebuilds a redacted text under a new generation and loads it again on every page', async () => {
    const documentId = meeting.notesOf('first');
    const [one, two] = [await typing(clients.member, documentId), await typing(clients.nurse, documentId)];
    one.type('Vu avec Madame Oradour hier.');
    await two.until(() => two.text.includes('Oradour'), 'received');
    expect(await system((tx) => minutes().redact(tx, documentId, [{ text: 'Madame Oradour' }]))).toBe(1);
    await two.until(() => two.text === 'Vu avec […] hier.', 'rebuilt');
    two.type(' Suite.');
    await two.saved();
    await one.until(() => one.text === 'Vu avec […] hier. Suite.', 'in step');
  });
});
