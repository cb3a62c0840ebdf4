import { randomUUID } from 'node:crypto';
import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { joined, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, type MeetingWithMinutes } from '../meetings/minutes-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { A_MEETING_MS, aClosedMeeting, approve, clockOfTheMeeting, done } from './response-world';

describe('a partner whom the person excludes after the commission (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld({ clock: clockOfTheMeeting() });
    meeting = await aClosedMeeting(world);
    await approve(world, meeting.id);
  }, A_MEETING_MS);
  afterAll(() => world.close());

  it('loses the commitments of its structure, and a colleague who arrives there finds none', async () => {
    const { health } = world.here.structures;
    const one = `/api/situations/${meeting.situations.first}`;
    const reads = async (name: string) => (await (await world.as(name)).get(`${one}/follow-up`)).status;
    expect(await reads('deputy')).toBe(200);
    const professional = await world.as('professional');
    const { version } = (await professional.get(one)).body;
    const information = anInformation({ opposition: 'partial', excludedStructureIds: [health] } as never);
    await done(professional.put(`${one}/information`, { information, version }));
    expect(await reads('deputy')).toBe(404);

    const mandate = { role: 'member', structureId: health, profession: 'nurse', from: '2026-01-01', until: null };
    await done((await world.as('administrator')).post(`/api/accounts/${world.here.people['guest']?.accountId}/mandates`, mandate));
    expect(await reads('guest')).toBe(404);
    const commitments = (await done((await world.as('guest')).get('/api/commitments'))).items as { situationId: string }[];
    expect(commitments.filter(({ situationId }) => situationId === meeting.situations.first)).toEqual([]);
  });

  it('is no longer the one who answers for them, and is not given them again', async () => {
    const { health, social } = world.here.structures;
    const coordinator = await world.as('coordinator');
    const followUp = () => done(coordinator.get(`/api/situations/${meeting.situations.first}/follow-up`));
    const { id, version } = (await followUp()).commitments.find(({ code }: { code: string }) => code === 'R01');
    expect((await followUp()).commitments).toMatchObject([{ structureId: null }, { structureId: social }]);
    const over = (structureId: string) =>
      coordinator.post(`/api/commitments/${id}/reassignment`, { structureId, dueOn: '2026-12-20', version });
    expect((await over(health)).body.code).toBe('COMMITMENT_STRUCTURE_EXCLUDED');
    expect((await over(social)).body).toMatchObject({ structureId: social });
  });
});

describe('a partner whom the person excludes before the commission (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock: clockOfTheMeeting() });
  }, A_MEETING_MS);
  afterAll(() => world.close());

  it('is not entrusted with a commitment: the response is validated once the proposition is changed', async () => {
    const meeting = await aMeetingWithMinutes(world);
    const { housing, social } = world.here.structures;
    const one = `/api/situations/${meeting.situations.first}`;
    const professional = await world.as('professional');
    const { version } = (await professional.get(one)).body;
    const information = anInformation({ opposition: 'partial', excludedStructureIds: [housing] } as never);
    await done(professional.put(`${one}/information`, { information, version }));

    const clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member', 'nurse']);
    await opened(world, meeting, clients);
    await clients.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    const proposed = { code: 'R01', text: 'Un appel au médecin traitant', dueDate: '2026-12-01', needsAgreement: false };
    const propositionId = randomUUID();
    await clients.member.command(meeting.id, 'add-proposition', { ...proposed, structureId: housing }, { commandId: propositionId });
    const round = async () => {
      await clients.facilitator.does(meeting.id, 'open-round');
      await clients.facilitator.does(meeting.id, 'close-round');
    };
    await round();
    const refused = await clients.facilitator.command(meeting.id, 'validate-response');
    expect(refused.error?.code).toBe('COMMITMENT_STRUCTURE_EXCLUDED');
    await clients.facilitator.does(meeting.id, 'amend-proposition', { propositionId, structureId: social });
    await round();
    await clients.facilitator.does(meeting.id, 'validate-response');
    for (const client of Object.values(clients)) client.close();
  });
});
