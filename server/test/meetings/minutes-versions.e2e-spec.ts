import { MinutesApi } from '../../src/domains/meetings/api';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { joined, opened } from './live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from './minutes-world';

describe('versions and redaction of the minutes (real HTTP, sockets and PostgreSQL)', () => {
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

  const get = async (who: string, path: string) => (await (await world.as(who)).get(`/api/minutes/${path}`)).body;
  const post = async (who: string, path: string, body: object = {}) =>
    (await (await world.as(who)).post(`/api/minutes/${path}`, body)).body;
  const typing = async (client: LiveClient, documentId: string, section?: string): Promise<Typist> => {
    const typist = new Typist(client.socket, documentId, section);
    await typist.saved();
    return typist;
  };
  const stored = () =>
    world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<{ content: Buffer }[]>(
          'SELECT v.content FROM minutes_version v JOIN minutes_document d ON d.id = v.document_id WHERE d.meeting_id = $1',
          [meeting.id],
        ),
      );

  it('keeps a copy, shows it, and restores it as a new edit on every page; nothing is lost by restoring', async () => {
    const documentId = meeting.notesOf('first');
    const one = await typing(clients.member, documentId);
    one.type('Première rédaction.');
    await one.saved();
    const { items } = await post('member', `${documentId}/versions`);
    expect(items).toMatchObject([{ cause: 'asked' }]);
    expect((await post('member', `${documentId}/versions`)).items).toHaveLength(1);
    one.type(' Ajout malheureux.');
    await one.saved();
    const restored = await post('nurse', `${documentId}/versions/${items[0].id}/restoration`);
    expect(restored.items.map(({ cause }: { cause: string }) => cause)).toEqual(['before-restoration', 'asked']);
    await one.until(() => one.text === 'Première rédaction.', 'restored');
    const before = await get('member', `${documentId}/versions/${restored.items[0].id}`);
    expect(before.sections).toContainEqual({ section: 'place', text: 'Première rédaction. Ajout malheureux.' });
    for (const { content } of await stored()) expect(content.toString('latin1')).not.toContain('Première');
  });

  it('keeps a copy by itself when the item ends, and restores nothing in a closed text', async () => {
    const documentId = meeting.recordOf('first');
    const one = await typing(clients.member, documentId, 'synthese');
    one.type('Synthèse.');
    await one.saved();
    await clients.facilitator.does(meeting.id, 'close-item');
    const { items, writable } = await get('member', `${documentId}/versions`);
    expect([items.map(({ cause }: { cause: string }) => cause), writable]).toEqual([['item-ended'], false]);
    expect((await post('member', `${documentId}/versions/${items[0].id}/restoration`)).code).toBe('READ_ONLY');
    expect((await get('guest', `${documentId}/versions`)).code).toBe('NOT_FOUND');
  });

  it('hides copies behind the curtain, and destroys those of destroyed notes', async () => {
    const documentId = meeting.notesOf('first');
    const one = await typing(clients.member, documentId);
    one.type('Note.');
    await one.saved();
    await post('member', `${documentId}/versions`);
    await clients.facilitator.does(meeting.id, 'draw-curtain');
    expect((await get('coordinator', `${documentId}/versions`)).code).toBe('CURTAIN_DRAWN');
    await clients.facilitator.does(meeting.id, 'open-curtain');
    await world.server.app
      .get(UnitOfWork)
      .writeAsSystem(world.here.id, (tx) => world.server.app.get(MinutesApi).destroyWorkingNotes(tx, meeting.id));
    expect(await stored()).toEqual([]);
  });

  it('lets the facilitator find a passage in every text and copy, and take it out everywhere in one act', async () => {
    const [notes, record] = [meeting.notesOf('first'), meeting.recordOf('first')];
    const one = await typing(clients.member, notes);
    const two = await typing(clients.nurse, record, 'synthese');
    one.type('Vu avec Untel hier, Untel confirme.');
    two.type('Untel est d’accord.');
    await Promise.all([one.saved(), two.saved()]);
    await post('member', `${notes}/versions`);
    await clients.member.does(meeting.id, 'add-proposition', { code: 'R05', text: 'Visite avec Untel.' });

    expect((await post('coordinator', `${notes}/redaction-preview`, { text: 'Untel' })).code).toBe('FORBIDDEN');
    const { places, propositions } = await post('facilitator', `${notes}/redaction-preview`, { text: 'Untel' });
    expect(propositions).toBe(1);
    expect(places).toHaveLength(2);
    expect(places).toContainEqual({ documentId: notes, layer: 'working-notes', number: 2, occurrences: 2, versions: 1 });

    const documentIds = places.map(({ documentId }: { documentId: string }) => documentId);
    expect((await post('member', `${notes}/redaction`, { text: 'Untel', documentIds })).code).toBe('FORBIDDEN');
    expect(await post('facilitator', `${notes}/redaction`, { text: 'Untel', documentIds })).toEqual({ removed: 3 });
    await one.until(() => one.text === 'Vu avec […] hier, […] confirme.', 'redacted');
    await two.until(() => two.text === '[…] est d’accord.', 'redacted');
    const { items } = await get('member', `${notes}/versions`);
    expect(JSON.stringify(await get('member', `${notes}/versions/${items[0].id}`))).not.toContain('Untel');
  });

  it('redacts nothing in another meeting, nor for a facilitator recused from the item', async () => {
    const notes = meeting.notesOf('second');
    const elsewhere = await aMeetingWithMinutes(world);
    const answer = await post('facilitator', `${notes}/redaction`, { text: 'Untel', documentIds: [elsewhere.notesOf('first')] });
    expect(answer.code).toBe('NOT_FOUND');
    await clients.facilitator.does(meeting.id, 'declare-recusal', { itemId: meeting.items.second });
    expect((await post('facilitator', `${notes}/redaction-preview`, { text: 'Untel' })).code).toBe('NOT_FOUND');
  });
});
