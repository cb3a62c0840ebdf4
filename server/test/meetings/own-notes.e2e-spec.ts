import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { MinutesApi } from '../../src/domains/meetings/api';
import { NotesExpiry } from '../../src/domains/meetings/minutes/notes-expiry';
import type { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, opened, type ConvokedMeeting } from './live-world';

describe('notes people keep for themselves (real HTTP, sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | 'member' | 'landlord', LiveClient>;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member', 'landlord']);
  });
  afterEach(() => Object.values(clients).forEach((client) => client.close()));

  const path = (item: keyof ConvokedMeeting['items'] = 'first') => `/api/meetings/${meeting.id}/items/${meeting.items[item]}/own-note`;
  const read = async (who: string, item?: keyof ConvokedMeeting['items']) => (await (await world.as(who)).get(path(item))).body;
  const keep = async (who: string, text: string, version = 0) => (await (await world.as(who)).put(path(), { text, version })).body;
  const rows = () =>
    world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<{ text: Buffer }[]>('SELECT text FROM own_note WHERE meeting_id = $1', [meeting.id]),
      );

  it('are written before and during the meeting, sealed, and read by their author alone', async () => {
    expect(await read('member')).toEqual({ text: '', version: 0, updatedAt: null, writable: true });
    expect(await keep('member', 'Demander pour le logement')).toMatchObject({ version: 1 });
    await opened(world, meeting, clients);
    expect(await keep('member', 'Demander pour le bail', 1)).toMatchObject({ version: 2 });
    expect(await read('member')).toMatchObject({ text: 'Demander pour le bail', version: 2 });
    for (const other of ['facilitator', 'coordinator', 'landlord']) expect(await read(other)).toMatchObject({ text: '', version: 0 });
    const [row] = await rows();
    expect(row?.text.toString('latin1')).not.toContain('Demander');
  });

  it('refuse a name, a stale version and whoever holds nothing on the item', async () => {
    expect((await keep('member', 'Écrire à jean.dupont@exemple.fr')).code).toBe('IDENTITY_IN_TEXT');
    await keep('member', 'Un');
    expect((await keep('member', 'Deux')).code).toBe('STALE_VERSION');
    expect((await read('guest')).code).toBe('NOT_FOUND');
    expect((await (await world.as('member', world.elsewhere)).get(path())).body.code).toBe('NOT_FOUND');
  });

  it('leave with the item for a recused person, and with the page behind the curtain', async () => {
    await keep('landlord', 'Bail en cours');
    await keep('member', 'À dire');
    await clients.landlord.does(meeting.id, 'declare-recusal', { itemId: meeting.items.first });
    expect((await read('landlord')).code).toBe('NOT_FOUND');
    await opened(world, meeting, clients);
    await clients.facilitator.does(meeting.id, 'draw-curtain');
    expect((await read('member')).code).toBe('CURTAIN_DRAWN');
    await clients.facilitator.does(meeting.id, 'open-curtain');
    expect(await read('member')).toMatchObject({ text: 'À dire' });
  });

  it('are destroyed with a withdrawn item', async () => {
    await keep('member', 'À dire');
    await clients.facilitator.does(meeting.id, 'withdraw-item', { itemId: meeting.items.first });
    expect((await read('member')).code).toBe('NOT_FOUND');
    expect(await rows()).toEqual([]);
  });

  it('close with the meeting and are destroyed with the working notes', async () => {
    await keep('member', 'À dire');
    await opened(world, meeting, clients);
    await clients.facilitator.does(meeting.id, 'close-meeting');
    expect((await keep('member', 'Trop tard', 1)).code).toBe('OWN_NOTE_CLOSED');
    expect(await read('member')).toMatchObject({ text: 'À dire', writable: false });
    await world.server.app
      .get(UnitOfWork)
      .writeAsSystem(world.here.id, (tx) => world.server.app.get(MinutesApi).destroyWorkingNotes(tx, meeting.id));
    expect(await read('member')).toMatchObject({ text: '', version: 0 });
  });

  it('never outlive the delay of working notes, even of a meeting that was not held', async () => {
    await keep('member', 'À dire');
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.long-ago' });
      await tx.manager.query(`UPDATE meeting SET local_date = '2020-01-01' WHERE id = $1`, [meeting.id]);
    });
    await world.server.app.get(NotesExpiry).sweep();
    expect(await rows()).toEqual([]);
  });
});
