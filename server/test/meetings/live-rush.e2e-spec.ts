import { A_MEETING_MS, aClosedMeeting, clockOfTheMeeting } from '../responses/response-world';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting, joined, opened, type ConvokedMeeting } from './live-world';

describe('many doing the same thing at the same instant (real sockets and PostgreSQL)', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock: clockOfTheMeeting() });
  });
  afterAll(() => world.close());

  const together = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => act(index)));
  const counted = (outcomes: readonly string[]) =>
    Object.fromEntries([...Map.groupBy(outcomes, (each) => each)].map(([key, all]) => [key, all.length]));

  async function anOpenItem(): Promise<{
    meeting: ConvokedMeeting;
    live: Record<'facilitator' | 'coordinator' | 'member' | 'nurse', LiveClient>;
  }> {
    const meeting = await aConvokedMeeting(world);
    const live = await joined(world, meeting, ['facilitator', 'coordinator', 'member', 'nurse']);
    await opened(world, meeting, live);
    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
    return { meeting, live };
  }

  it('twenty requests for the floor of one person, over two connections, make one', async () => {
    const { meeting, live } = await anOpenItem();
    const second = await LiveClient.connect(await world.as('member'));
    await second.join(meeting.id);
    const answers = await together(20, (index) => (index % 2 === 0 ? live.member : second).command(meeting.id, 'request-floor'));
    expect(counted(answers.map(({ ok, error }) => (ok ? 'asked' : (error?.code ?? ''))))).toEqual({ asked: 1, ALREADY_WAITING: 19 });
    const { state } = await live.nurse.join(meeting.id);
    expect(state.floor.waiting).toHaveLength(1);
    second.close();
    Object.values(live).forEach((client) => client.close());
  });

  it('one command repeated twenty times together is carried out once, with one answer', async () => {
    const { meeting, live } = await anOpenItem();
    const commandId = crypto.randomUUID();
    const add = () => live.nurse.command(meeting.id, 'add-proposition', { code: 'R01', text: 'Une visite' }, { commandId });
    const answers = await together(20, add);
    expect(new Set(answers.map(({ ok, seq }) => `${ok} ${seq}`)).size).toBe(1);
    expect((await live.member.join(meeting.id)).state.agenda[1].propositions).toHaveLength(1);
    Object.values(live).forEach((client) => client.close());
  });

  it('somebody who reuses the id of another person’s command neither replaces nor doubles what it made', async () => {
    const { meeting, live } = await anOpenItem();
    const commandId = crypto.randomUUID();
    await live.nurse.command(meeting.id, 'add-proposition', { code: 'R01', text: 'Une visite' }, { commandId });
    const copied = await live.member.command(meeting.id, 'add-proposition', { code: 'R03', text: 'Autre chose' }, { commandId });
    expect(copied.error?.code).toBe('ALREADY_DONE');
    const asked = crypto.randomUUID();
    await live.nurse.command(meeting.id, 'request-floor', {}, { commandId: asked });
    expect((await live.member.command(meeting.id, 'request-floor', {}, { commandId: asked })).error?.code).toBe('ALREADY_DONE');
    const elsewhere = await anOpenItem();
    const reused = await elsewhere.live.nurse.command(
      elsewhere.meeting.id,
      'add-proposition',
      { code: 'R01', text: 'Encore' },
      { commandId },
    );
    expect(reused.error?.code).toBe('ALREADY_DONE');
    Object.values(elsewhere.live).forEach((client) => client.close());
    const { state } = await live.coordinator.join(meeting.id);
    expect(state.agenda[1].propositions.map(({ text }: { text: string }) => text)).toEqual(['Une visite']);
    expect(state.floor.waiting).toHaveLength(1);
    Object.values(live).forEach((client) => client.close());
  });

  it('an item started twenty times together starts once', async () => {
    const meeting = await aConvokedMeeting(world);
    const live = await joined(world, meeting, ['facilitator', 'coordinator']);
    await opened(world, meeting, live);
    const answers = await together(20, () => live.facilitator.command(meeting.id, 'start-item', { itemId: meeting.items.first }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ error }) => error?.code === 'INTERNAL')).toEqual([]);
    Object.values(live).forEach((client) => client.close());
  });

  it(
    'a record approved twenty times together is approved once',
    async () => {
      const meeting = await aClosedMeeting(world);
      const coordinator = await world.as('coordinator');
      const facilitator = await world.as('facilitator');
      await coordinator.post(`/api/meetings/${meeting.id}/record/tidying`);
      await coordinator.post(`/api/meetings/${meeting.id}/record/remarks-phase`, { until: '2026-12-04T17:00:00.000Z' });
      const answers = await together(20, () => facilitator.post(`/api/meetings/${meeting.id}/record/approval`));
      expect(counted(answers.map(({ status, body }) => (status === 200 ? 'approved' : body.code)))).toEqual({
        approved: 1,
        RECORD_STATE: 19,
      });
    },
    A_MEETING_MS,
  );
});
