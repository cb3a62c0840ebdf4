import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { clockOfTheMeeting } from '../responses/response-world';
import { aConvokedMeeting, joined, opened, type ConvokedMeeting } from './live-world';

const SECOND = 'Seconde situation';

describe('a guest who comes by a link for one item (real HTTP, sockets and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  const start = clock.now();
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let live: Record<'facilitator' | 'coordinator' | 'member', LiveClient>;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  beforeEach(async () => {
    clock.set(start);
    meeting = await aConvokedMeeting(world);
    coordinator = await world.as('coordinator');
    live = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
  });
  afterEach(() => Object.values(live).forEach((client) => client.close()));
  afterAll(() => world.close());

  const invite = (by: HttpClient, over: object = {}) =>
    by.post(`/api/meetings/${meeting.id}/guest-links`, {
      itemId: meeting.items.second,
      profession: 'mediator',
      structureId: world.here.structures.usersCarers,
      reason: 'Connaît bien l’immeuble.',
      ...over,
    });
  const link = async (over: object = {}): Promise<{ path: string; memberId: string; displayName: string }> => {
    const { status, body } = await invite(coordinator, over);
    if (status !== 201) throw new Error(`inviting answered ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const api = (path: string) => `/api/guest-links/${path.split('/').at(-1)}`;
  const use = (path: string) => world.anonymous.post(`${api(path)}/accept`);
  /** The browser that used the link, its charter signed or not. */
  const arrive = async (path: string, signed = true): Promise<HttpClient> => {
    const answer = await use(path);
    const guest = new HttpClient(world.server.url, answer.headers.get('set-cookie')?.split(';')[0]);
    if (!signed) return guest;
    const { body: charter } = await guest.get('/api/charter');
    const { id: versionId, digest, articles } = charter.version;
    const articlesRead = articles.map(({ number }: { number: number }) => number);
    const signature = await guest.post('/api/charter/signatures', { versionId, digest, articlesRead, undertakes: true });
    if (signature.status >= 300) throw new Error(`signing answered ${signature.status} ${JSON.stringify(signature.body)}`);
    return guest;
  };
  const stands = async (guest: HttpClient) => (await guest.get(`/api/meetings/${meeting.id}/visit`)).body.state;
  const reads = async (guest: HttpClient, which: 'first' | 'second') =>
    (await guest.get(`/api/situations/${meeting.situations[which]}`)).status;

  it('waits, reads this item only while it is open, and nothing from the instant it closes', async () => {
    const { path, displayName } = await link();
    expect(displayName).toBe('Médiateur (par invitation)');
    const shown = await world.anonymous.get(api(path));
    expect(shown.body).toEqual({ council: { name: 'Conseil Ici' }, displayName, date: '2026-11-24', startTime: '09:00' });
    const guest = await arrive(path);
    expect(await stands(guest)).toBe('waiting');
    expect([await reads(guest, 'first'), await reads(guest, 'second')]).toEqual([404, 404]);
    const socket = await LiveClient.connect(guest);
    expect((await socket.join(meeting.id)).error?.code).toBe('NOT_FOUND');

    await opened(world, meeting, live);
    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    expect([await stands(guest), await reads(guest, 'first')]).toEqual(['waiting', 404]);
    expect((await socket.join(meeting.id)).error?.code).toBe('NOT_FOUND');
    await live.facilitator.does(meeting.id, 'close-item');

    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.second });
    expect(await stands(guest)).toBe('open');
    const { state } = await socket.join(meeting.id);
    expect(state.agenda.map(({ title }: { title: string }) => title)).toEqual([SECOND]);
    expect([await reads(guest, 'first'), await reads(guest, 'second')]).toEqual([404, 200]);
    expect((await socket.command(meeting.id, 'add-proposition', { code: 'R05', text: 'Une visite.' })).error?.code).toBe('FORBIDDEN');
    await socket.does(meeting.id, 'request-floor', { kind: 'speech' });

    await live.facilitator.does(meeting.id, 'close-item');
    await socket.log.next<{ reason: string }>('meeting:withdrawn', ({ reason }) => reason === 'access-ended');
    expect([await stands(guest), await reads(guest, 'second')]).toEqual(['over', 404]);
    for (const end of ['', '/state', '/record'])
      expect([end, (await guest.get(`/api/meetings/${meeting.id}${end}`)).status]).toEqual([end, 404]);
    expect((await socket.join(meeting.id)).error?.code).toBe('NOT_FOUND');
    socket.close();
  });

  it('reads nothing before the charter is signed, even while the item is open', async () => {
    const guest = await arrive((await link()).path, false);
    await opened(world, meeting, live);
    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.second });
    expect((await guest.get(`/api/situations/${meeting.situations.second}`)).body.code).toBe('CHARTER_NOT_SIGNED');
    expect((await guest.get(`/api/meetings/${meeting.id}/state`)).body.code).toBe('CHARTER_NOT_SIGNED');
  });

  it('sees of the council the one meeting that invites them, and is in nobody’s list', async () => {
    const other = await aConvokedMeeting(world);
    const { path, displayName } = await link();
    const guest = await arrive(path);
    const calendar = (await guest.get('/api/meetings')).body.items;
    expect(calendar).toEqual([expect.objectContaining({ id: meeting.id, readable: false, visit: true })]);
    expect((await guest.get(`/api/meetings/${other.id}/visit`)).status).toBe(404);
    expect((await guest.get('/api/directory/people')).status).toBe(403);
    const administrator = await world.as('administrator');
    const invitees = await coordinator.get(`/api/meetings/${other.id}/invitees`);
    const lists = [
      (await administrator.get('/api/accounts')).body,
      (await administrator.get('/api/mandates/ending?days=60')).body,
      invitees.body,
    ];
    for (const list of lists) expect(JSON.stringify(list)).not.toContain(displayName);
    const page = await coordinator.get(`/api/meetings/${meeting.id}`);
    expect(page.body.people).toContainEqual(
      expect.objectContaining({
        displayName,
        capacity: 'guest',
        byLink: true,
        structureName: 'GEM des essais',
        itemId: meeting.items.second,
      }),
    );
  });

  it('uses the link once, whoever comes second and whatever the moment; only its hash is kept', async () => {
    const { path } = await link();
    const [one, other] = await Promise.all([use(path), use(path)]);
    expect([one.status, other.status].sort()).toEqual([200, 410]);
    expect((one.status === 410 ? one : other).body.code).toBe('GUEST_LINK_USED');
    expect((await world.anonymous.get(api(path))).body.code).toBe('GUEST_LINK_USED');
    const stored = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) => tx.manager.query<object[]>('SELECT * FROM guest_link WHERE meeting_id = $1', [meeting.id]));
    expect(JSON.stringify(stored)).not.toContain(path.split('/').at(-1));
    expect((await world.anonymous.post(`/api/guest-links/${'a'.repeat(43)}/accept`)).status).toBe(404);
  });

  it('cannot use a link after its item closed, was deferred, or after the slot', async () => {
    const before = await link();
    const deferred = await link({ itemId: meeting.items.first });
    const waiting = await arrive((await link({ itemId: meeting.items.first })).path);
    await opened(world, meeting, live);
    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.second });
    await live.facilitator.does(meeting.id, 'close-item');
    await live.facilitator.does(meeting.id, 'defer-item', { itemId: meeting.items.first, reason: 'time' });
    expect(await stands(waiting)).toBe('not-held');
    for (const { path } of [before, deferred]) {
      expect((await use(path)).body.code).toBe('GUEST_LINK_OVER');
      expect((await world.anonymous.get(api(path))).body.code).toBe('GUEST_LINK_OVER');
    }
    expect((await invite(coordinator)).body.code).toBe('GUEST_LINK_OVER');
    const late = await link({ itemId: meeting.items.opening });
    clock.set(new Date('2026-11-24T14:00:00.000Z'));
    expect((await use(late.path)).body.code).toBe('GUEST_LINK_OVER');
    coordinator = await world.as('coordinator');
    const outran = await link({ itemId: meeting.items.opening });
    expect((await use(outran.path)).status).toBe(200);
  });

  it('may be called while the item is under way, enters at once, and leaves at once when the invitation is taken back', async () => {
    await opened(world, meeting, live);
    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.second });
    const { path, memberId } = await link();
    const guest = await arrive(path);
    const socket = await LiveClient.connect(guest);
    expect((await socket.join(meeting.id)).ok).toBe(true);
    const removed = await coordinator.delete(`/api/meetings/${meeting.id}/guests/${meeting.items.second}/${memberId}`);
    expect(removed.status).toBe(200);
    expect((await guest.get(`/api/situations/${meeting.situations.second}`)).status).toBe(401);
    expect((await use(path)).body.code).toBe('GUEST_LINK_OVER');
    socket.close();
  });

  it('is invited by those who organise only; police, élus and private landlords by the facilitator with a reason; excluded structures never', async () => {
    expect((await invite(await world.as('member'))).status).toBe(403);
    expect((await invite(await world.as('coordinator', world.elsewhere))).status).toBe(404);
    expect((await invite(coordinator, { itemId: crypto.randomUUID() })).status).toBe(404);
    expect((await invite(coordinator, { structureId: crypto.randomUUID() })).status).toBe(404);
    expect((await invite(coordinator, { profession: 'police-officer' })).body.code).toBe('INVITATION_NEEDS_FACILITATOR');
    const facilitator = await world.as('facilitator');
    expect((await invite(facilitator, { profession: 'police-officer', reason: 'Utile' })).body.code).toBe('INVITATION_NEEDS_REASON');
    expect((await invite(facilitator, { profession: 'police-officer', reason: 'Décrira les passages de la patrouille.' })).status).toBe(
      201,
    );
  });

  it('has no second way in: nobody can give the account a password', async () => {
    const { memberId } = await link();
    const [row] = await world.server.app
      .get(UnitOfWork)
      .readAsSystem(world.here.id, (tx) =>
        tx.manager.query<{ id: string }[]>('SELECT account_id AS id FROM membership WHERE id = $1', [memberId]),
      );
    const administrator = await world.as('administrator');
    for (const end of ['invitation', 'recovery']) {
      const { status } = await administrator.post(`/api/accounts/${row?.id}/${end}`);
      expect([end, status >= 400 && status < 500]).toEqual([end, true]);
    }
  });

  it('is told nothing of an item that an organiser left: a recused coordinator invites nobody to it', async () => {
    await live.coordinator.does(meeting.id, 'declare-recusal', { itemId: meeting.items.second, reason: 'neighbour' });
    expect((await invite(coordinator)).status).toBe(404);
  });
});
