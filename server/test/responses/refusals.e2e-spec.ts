import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import type { MeetingWithMinutes } from '../meetings/minutes-world';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { A_MEETING_MS, aClosedMeeting, approve, clockOfTheMeeting, done } from './response-world';

describe('what a follow-up refuses (real sockets and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
    await approve(world, meeting.id);
    clock.set(new Date('2026-12-14T09:00:00.000Z'));
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const one = () => `/api/situations/${meeting.situations.first}`;
  const followUp = async () => done((await world.as('coordinator')).get(`${one()}/follow-up`));
  const closing = {
    ...{ reason: 'C02', summary: 'Un relais est en place avec le service social.', effectByReferent: 'improved' },
    ...{ remains: 'Rien qui attende la commission.', learned: '' },
    ...{ effectByPerson: 'unknown', personWords: '' },
  };
  const close = async (change: object = {}) => (await world.as('coordinator')).post(`${one()}/closure`, { ...closing, ...change });

  it('a return without the person’s words, an attempt without its reason, a next attempt after she answered', async () => {
    const [{ id }] = (await followUp()).responses;
    const told = { on: '2026-12-12', how: 'Visite de la référente', words: '', nextAttemptOn: null };
    const record = async (change: object) =>
      (await (await world.as('nurse')).post(`/api/responses/${id}/returns-to-person`, { ...told, ...change })).body.code;
    expect(await record({ answer: 'accepts' })).toBe('RETURN_NEEDS_WORDS');
    expect(await record({ answer: 'unreachable' })).toBe('RETURN_NEEDS_REASON');
    expect(await record({ answer: 'accepts', words: 'D’accord.', nextAttemptOn: '2026-12-20' })).toBe('RETURN_DATE');
    expect(await record({ answer: 'accepts', words: 'D’accord, dit Mme Martin.' })).toBe('IDENTITY_IN_TEXT');
    expect((await followUp()).responses[0].toPerson).toEqual([]);
  });

  it('an answer as referent by somebody who was not proposed, or twice', async () => {
    const [{ id }] = (await followUp()).responses;
    const answer = async (person: string) =>
      (await (await world.as(person)).post(`/api/responses/${id}/referent-answer`, { accepts: true, limits: '' })).body.code;
    expect(await answer('member')).toBe('FORBIDDEN');
    expect(await answer('nurse')).toBe('ALREADY_DONE');
  });

  it('a change taken back that is not one’s own, or without a change', async () => {
    const [{ id, version }] = (await followUp()).commitments;
    const undo = async (person: string, at: number) => (await world.as(person)).post(`/api/commitments/${id}/undo`, { version: at });
    expect((await undo('coordinator', version)).body.code).toBe('COMMITMENT_STEP_REFUSED');
    expect((await undo('coordinator', version + 1)).body.code).toBe('STALE_VERSION');
    expect((await undo('coordinator', -1)).body.code).not.toBe('INTERNAL');
  });

  it('a reassignment to a structure of another council or over a stale version', async () => {
    const [{ id, version }] = (await followUp()).commitments;
    const reassign = async (structureId: string, at: number) =>
      (await world.as('coordinator')).post(`/api/commitments/${id}/reassignment`, { structureId, dueOn: '2027-01-10', version: at });
    expect((await reassign(world.elsewhere.structures.social, version)).body.code).toBe('NOT_FOUND');
    expect((await reassign(world.here.structures.social, version + 4)).body.code).toBe('STALE_VERSION');
  });

  it('a closure that names somebody, a closure before the person was told, and one that does not fit an opposition', async () => {
    const coordinator = await world.as('coordinator');
    for (const { id, version } of (await followUp()).commitments)
      await done(coordinator.post(`/api/commitments/${id}/status`, { status: 'abandoned', reason: 'no-offer', note: '', version }));
    expect((await close()).body.code).toBe('RETURN_TO_PERSON_MISSING');
    const [{ id: responseId }] = (await followUp()).responses;
    await done(coordinator.post(`/api/responses/${responseId}/returns-to-submitter`, { text: 'Point fait.', useful: 'yes' }));
    expect((await close({ reason: 'C04', summary: 'Mme Martin a quitté la commune.' })).body.code).toBe('IDENTITY_IN_TEXT');

    const professional = await world.as('professional');
    const { version } = (await professional.get(one())).body;
    await done(professional.put(`${one()}/information`, { information: anInformation({ opposition: 'total' }), version }));
    expect((await close()).body.code).toBe('CLOSURE_WHILE_SUSPENDED');
    expect((await followUp()).status).toBe('suspended');
  });

  it('the other council finds nothing of it', async () => {
    const stranger = await world.as('coordinator', world.elsewhere);
    const [{ id }] = (await followUp()).commitments;
    for (const answer of [
      await stranger.get(`${one()}/follow-up`),
      await stranger.post(`${one()}/closure`, closing),
      await stranger.post(`/api/commitments/${id}/status`, { status: 'done', reason: null, note: '', version: 1 }),
    ])
      expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
  });
});
