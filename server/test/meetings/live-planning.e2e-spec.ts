import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, opened, type ConvokedMeeting } from './live-world';

interface EventFrame {
  readonly type: string;
  readonly payload: Record<string, never>;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}

describe('a live meeting follows what is planned and withdrawn around it (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let clients: Record<'facilitator' | 'coordinator' | 'member', LiveClient>;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  beforeEach(async () => {
    meeting = await aConvokedMeeting(world);
    clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
  });
  afterEach(() => Object.values(clients).forEach((client) => client.close()));
  afterAll(() => world.close());

  const agenda = async (client: LiveClient): Promise<Item[]> => (await client.join(meeting.id)).state.agenda;

  it('takes a situation that its submitter withdraws off every open page, also while it is being discussed', async () => {
    await opened(world, meeting, clients);
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    const professional = await world.as('professional');
    const answer = await professional.post(`/api/situations/${meeting.situations.first}/withdraw`, { askedBy: 'person' });
    expect(answer.body.status).toBe('withdrawn');
    for (const client of Object.values(clients))
      await client.log.next<{ itemId?: string }>('meeting:withdrawn', ({ itemId }) => itemId === meeting.items.first);
    const { state } = await clients.facilitator.join(meeting.id);
    expect(state).toMatchObject({ currentItemId: null, away: false });
    expect(state.agenda.map(({ id }: Item) => id)).toEqual([meeting.items.opening, meeting.items.second]);
  });

  it('adds a late item to the meeting under way, before the eyes of everybody', async () => {
    await opened(world, meeting, clients);
    const coordinator = await world.as('coordinator');
    const added = await coordinator.post(`/api/meetings/${meeting.id}/items`, {
      kind: 'free',
      title: 'Fermeture d’un accueil de jour',
      plannedMinutes: 10,
      lateReason: 'Annoncée hier soir.',
    });
    expect(added.status).toBe(201);
    await clients.member.log.next<EventFrame>('meeting:event', ({ type }) => type === 'item-added');
    expect(await agenda(clients.member)).toContainEqual(
      expect.objectContaining({ id: added.body.id, title: 'Fermeture d’un accueil de jour' }),
    );
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: added.body.id });
  });

  it('starts from the agenda as it was last planned, however often it changed before the opening', async () => {
    const { opening, first, second } = meeting.items;
    await clients.member.does(meeting.id, 'declare-recusal', { itemId: second });
    const coordinator = await world.as('coordinator');
    const { version } = (await coordinator.get(`/api/meetings/${meeting.id}`)).body;
    const renamed = await coordinator.patch(`/api/meetings/${meeting.id}/items/${opening}`, { title: 'Accueil', version });
    expect(renamed.status).toBe(200);
    const reordered = await coordinator.put(`/api/meetings/${meeting.id}/agenda`, {
      itemIds: [opening, second, first],
      version: renamed.body.version,
    });
    expect(reordered.status).toBe(200);
    expect((await agenda(clients.facilitator)).map(({ id, title }) => [id, title])).toEqual([
      [opening, 'Accueil'],
      [second, 'Seconde situation'],
      [first, 'Première situation'],
    ]);
    expect((await agenda(clients.member)).map(({ id }) => id)).toEqual([opening, first]);
  });

  it('sends everybody out of a meeting that is cancelled', async () => {
    const coordinator = await world.as('coordinator');
    const { version } = (await coordinator.get(`/api/meetings/${meeting.id}`)).body;
    expect((await coordinator.post(`/api/meetings/${meeting.id}/cancel`, { reason: 'Grève des transports', version })).status).toBe(200);
    await clients.member.log.next<{ reason: string }>('meeting:withdrawn', ({ reason }) => reason === 'access-ended');
    expect((await clients.member.join(meeting.id)).error?.code).toBe('NOT_FOUND');
  });

  it('writes back to the planned rows what happened', async () => {
    await opened(world, meeting, clients);
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.opening });
    await clients.facilitator.does(meeting.id, 'close-item');
    await clients.facilitator.does(meeting.id, 'defer-item', { itemId: meeting.items.second, reason: 'time' });
    const { body } = await (await world.as('coordinator')).get(`/api/meetings/${meeting.id}`);
    expect(body.status).toBe('open');
    expect(body.agenda.map(({ status }: Item) => status)).toEqual(['done', 'planned', 'deferred']);
  });
});
