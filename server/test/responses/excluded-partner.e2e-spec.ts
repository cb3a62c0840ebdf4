import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import type { MeetingWithMinutes } from '../meetings/minutes-world';
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
});
