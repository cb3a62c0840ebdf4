import { MeetingGrants } from '../../src/domains/meetings/planning/meeting-grants';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, memberId, type ConvokedMeeting } from './live-world';
import { aCommission } from './planning-world';

const REASON = 'Remplace au pied levé sa collègue souffrante.';

describe('admitting somebody who was on no list (real HTTP, sockets and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  beforeAll(async () => {
    world = await startTestWorld();
  });
  beforeEach(async () => {
    meeting = await aConvokedMeeting(world);
    // The list as it was frozen: without the nurse.
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.list-changed' });
      await tx.manager.query('DELETE FROM convocation WHERE meeting_id = $1 AND member_id = $2', [meeting.id, memberId(world, 'nurse')]);
      await world.server.app.get(MeetingGrants).align(tx, meeting.id);
    });
  });
  afterAll(() => world.close());

  const path = () => `/api/meetings/${meeting.id}/participants`;
  const admit = async (by: string, name: string, reason = REASON) =>
    (await world.as(by)).post(path(), { memberId: memberId(world, name), reason });

  it('the person enters the meeting under way, is on the roll of everybody, and reads what members read', async () => {
    const clients = await joined(world, meeting, ['facilitator', 'coordinator', 'member']);
    const roll = ['facilitator', 'coordinator', 'member', 'landlord', 'deputy'].map((name) => ({
      memberId: memberId(world, name),
      state: 'present',
    }));
    await clients.coordinator.does(meeting.id, 'record-roll', { lines: roll });
    await clients.facilitator.does(meeting.id, 'open-meeting');
    const nurse = await LiveClient.connect(await world.as('nurse'));
    expect((await nurse.join(meeting.id)).error?.code).toBe('NOT_FOUND');
    expect((await admit('coordinator', 'nurse')).status).toBe(201);
    await clients.member.log.next<{ type: string }>('meeting:event', ({ type }) => type === 'participant-admitted');
    const entered = await nurse.join(meeting.id);
    expect(entered.state.agenda.map(({ id }: { id: string }) => id)).toEqual(Object.values(meeting.items));
    await clients.coordinator.does(meeting.id, 'record-attendance', { memberId: memberId(world, 'nurse'), state: 'present' });
    const page = await (await world.as('nurse')).get(`/api/situations/${meeting.situations.first}`);
    expect(page.status).toBe(200);
    for (const client of [...Object.values(clients), nurse]) client.close();
  });

  it('is refused twice, without a reason, for somebody from outside the council, and to those who do not organise', async () => {
    expect((await admit('coordinator', 'nurse', 'court')).status).toBe(400);
    expect((await admit('member', 'nurse')).status).toBe(403);
    expect((await admit('facilitator', 'nurse')).status).toBe(201);
    expect((await admit('facilitator', 'nurse')).body.code).toBe('ALREADY_DONE');
    const stranger = world.elsewhere.people['nurse']?.memberId;
    const answer = await (await world.as('coordinator')).post(path(), { memberId: stranger, reason: REASON });
    expect(answer.body.code).toBe('NOT_FOUND');
    const foreign = await (await world.as('coordinator', world.elsewhere)).post(path(), { memberId: stranger, reason: REASON });
    expect(foreign.status).toBe(404);
  });

  it('follows the rules of the list: who does not deliberate comes as a guest only, the administrator never', async () => {
    expect((await admit('coordinator', 'technical')).body.code).toBe('INVALID_INPUT');
    expect((await admit('coordinator', 'elected')).body.code).toBe('INVITATION_NEEDS_FACILITATOR');
    expect((await admit('coordinator', 'administrator')).body.code).toBe('NOT_FOUND');
    const { body } = await (await world.as('coordinator')).get(`/api/meetings/${meeting.id}/admissible`);
    expect(body.items.map((person: { memberId: string }) => person.memberId).sort()).toEqual(
      [memberId(world, 'nurse'), memberId(world, 'unsigned')].sort(),
    );
  });

  it('waits for the list to be frozen, and ends with the meeting', async () => {
    const draftId = await aCommission(world);
    const coordinator = await world.as('coordinator');
    const body = { memberId: memberId(world, 'nurse'), reason: REASON };
    expect((await coordinator.post(`/api/meetings/${draftId}/participants`, body)).body.code).toBe('MEETING_TRANSITION');
    const clients = await joined(world, meeting, ['facilitator', 'coordinator']);
    await clients.coordinator.does(meeting.id, 'record-roll', { lines: [{ memberId: memberId(world, 'facilitator'), state: 'present' }] });
    await clients.facilitator.does(meeting.id, 'open-meeting');
    await clients.facilitator.does(meeting.id, 'close-meeting');
    expect((await admit('coordinator', 'nurse')).body.code).toBe('MEETING_TRANSITION');
    for (const client of Object.values(clients)) client.close();
  });

  it('tells whoever keeps the roll what people announced', async () => {
    const member = await world.as('member');
    expect((await member.post(`/api/meetings/${meeting.id}/answer`, { answer: 'remote' })).status).toBeLessThan(300);
    const { body } = await (await world.as('coordinator')).get(`/api/meetings/${meeting.id}/answers`);
    expect(body.items).toContainEqual({ memberId: memberId(world, 'member'), answer: 'remote', deputyId: null });
    expect(body.items).not.toContainEqual(expect.objectContaining({ memberId: memberId(world, 'guest') }));
    expect((await member.get(`/api/meetings/${meeting.id}/answers`)).status).toBe(403);
  });
});
