import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { aForm } from '../situations/situation-world';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aCommission, aReadySituation, convoke, done, grantsOn, memberId, putOnAgenda, setMembers } from './planning-world';

/** Real HTTP, PostgreSQL, row-level security and sealing. */
describe('convening a meeting', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  const view = async (id: string, who: HttpClient = coordinator) => (await who.get(`/api/meetings/${id}`)).body;
  const code = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
  const answer = (who: HttpClient, id: string, body: object) => who.post(`/api/meetings/${id}/answer`, body);

  /** A draft commission with one situation on its agenda. */
  async function prepared(names: readonly string[], parties: readonly object[] = [], form = aForm()) {
    const situationId = await aReadySituation(world, form, parties);
    if (parties.length > 0) {
      const facilitator = await world.as('facilitator');
      for (const party of parties as { structureId: string }[])
        await done(
          facilitator.post(`/api/situations/${situationId}/parties/decision`, {
            structureId: party.structureId,
            sits: false,
            reason: 'Partie au litige en cours.',
          }),
        );
    }
    const id = await aCommission(world);
    const itemId = await putOnAgenda(coordinator, id, situationId);
    await setMembers(world, coordinator, id, names);
    return { id, itemId, situationId };
  }

  it('opens nothing to anybody before the convocation', async () => {
    const { id, situationId } = await prepared(['member', 'nurse']);
    expect(await grantsOn(world, situationId)).toEqual({ coordinator: ['coordinate'], facilitator: ['facilitate'], professional: ['own'] });
    expect(await grantsOn(world, id)).toEqual({ coordinator: ['coordinate'], facilitator: ['facilitate'] });
    expect(code(await (await world.as('member')).get(`/api/meetings/${id}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('opens the situations to those convened, keeps out a structure that is party to it, gives guests nothing yet', async () => {
    const { id, itemId, situationId } = await prepared(
      ['member', 'nurse', 'landlord'],
      [{ structureId: world.here.structures.housing, link: 'landlord' }],
    );
    await done(coordinator.post(`/api/meetings/${id}/guests`, { memberId: memberId(world, 'guest'), itemId }));
    await convoke(coordinator, id);
    expect(await grantsOn(world, situationId)).toEqual({
      coordinator: ['coordinate', 'deliberate'],
      facilitator: ['deliberate', 'facilitate'],
      member: ['deliberate'],
      nurse: ['deliberate'],
      landlord: ['barred'],
      professional: ['own'],
    });
    expect(await grantsOn(world, id)).toEqual({
      coordinator: ['attend', 'coordinate', 'deliberate'],
      facilitator: ['attend', 'deliberate', 'facilitate'],
      member: ['attend', 'deliberate'],
      nurse: ['attend', 'deliberate'],
      landlord: ['attend', 'deliberate'],
    });
    expect(await grantsOn(world, itemId)).toEqual({});
    expect((await (await world.as('member')).get(`/api/situations/${situationId}`)).status).toBe(200);
    const landlord = await world.as('landlord');
    expect(code(await landlord.get(`/api/situations/${situationId}`))).toEqual([404, 'NOT_FOUND']);
    const seen = await view(id, landlord);
    expect(seen.agenda.map((item: { id: string }) => item.id)).not.toContain(itemId);
    expect(seen.hiddenMinutes).toBe(50);
    expect(JSON.stringify(seen)).not.toContain(situationId);
    for (const name of ['guest', 'professional', 'administrator', 'elected', 'evaluator'])
      expect([404, 403]).toContain((await (await world.as(name)).get(`/api/meetings/${id}`)).status);
  });

  it('keeps out partners that the person excluded', async () => {
    const information = anInformation({ opposition: 'partial', excludedStructureIds: [world.here.structures.housing] });
    const { id, situationId } = await prepared(['member', 'landlord'], [], aForm({ information }));
    await convoke(coordinator, id);
    expect((await grantsOn(world, situationId))['landlord']).toEqual(['barred']);
  });

  it('tells beforehand exactly who will see what', async () => {
    const { id, itemId } = await prepared(['member', 'landlord'], [{ structureId: world.here.structures.housing, link: 'landlord' }]);
    const preview = (await coordinator.get(`/api/meetings/${id}/convocation-preview`)).body;
    const of = (name: string) => preview.people.find((person: { memberId: string }) => person.memberId === memberId(world, name));
    expect(preview.obstacle).toBeNull();
    expect(of('member')).toMatchObject({ sees: [{ itemId }], excluded: [] });
    expect(of('landlord')).toMatchObject({ sees: [], excluded: [{ itemId }] });
  });

  it('freezes the list, prepares the documents of every item, and convenes once', async () => {
    const { id } = await prepared(['member']);
    const { version } = await view(id);
    const both = await Promise.all([1, 2].map(() => coordinator.post(`/api/meetings/${id}/convoke`, { version })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await view(id);
    expect(after).toMatchObject({ status: 'convoked' });
    for (const item of after.agenda) expect(item.documents).toHaveLength(2);
    const { version: frozen } = after;
    expect(code(await coordinator.put(`/api/meetings/${id}/members`, { memberIds: [], version: frozen }))).toEqual([
      409,
      'MEETING_TRANSITION',
    ]);
    const submitter = after.people.find((line: { capacity: string }) => line.capacity === 'submitter');
    expect(submitter.memberId).toBe(memberId(world, 'professional'));
  });

  it('refuses to convene situations without a facilitator', async () => {
    const id = await aCommission(world, { facilitatorId: null });
    await putOnAgenda(coordinator, id, await aReadySituation(world));
    expect(code(await coordinator.post(`/api/meetings/${id}/convoke`, { version: (await view(id)).version }))).toEqual([
      422,
      'FACILITATOR_MISSING',
    ]);
  });

  it('moves what a replaced member could read to the deputy, and back', async () => {
    const { id, situationId } = await prepared(['nurse']);
    await convoke(coordinator, id);
    const nurse = await world.as('nurse');
    const { me } = await view(id, nurse);
    expect(me).toMatchObject({ answer: 'none', possibleDeputies: [{ memberId: memberId(world, 'deputy') }] });
    await done(answer(nurse, id, { answer: 'replaced', deputyId: memberId(world, 'deputy') }));
    expect(await grantsOn(world, situationId)).toMatchObject({ deputy: ['deliberate'] });
    expect((await grantsOn(world, situationId))['nurse']).toBeUndefined();
    expect(code(await nurse.get(`/api/situations/${situationId}`))).toEqual([404, 'NOT_FOUND']);
    expect((await (await world.as('deputy')).get(`/api/situations/${situationId}`)).status).toBe(200);
    await done(answer(nurse, id, { answer: 'present' }));
    expect((await grantsOn(world, situationId))['deputy']).toBeUndefined();
    expect((await grantsOn(world, situationId))['nurse']).toEqual(['deliberate']);
  });

  it.each([
    ['a deputy of another structure', { answer: 'replaced', deputyId: 'member' }, [422, 'DEPUTY_UNKNOWN']],
    ['nobody in one’s place', { answer: 'replaced', deputyId: null }, [422, 'DEPUTY_UNKNOWN']],
    ['an unknown word', { answer: 'maybe' }, [400, 'INVALID_INPUT']],
  ])('refuses the answer: %s', async (_, body, expected) => {
    const { id } = await prepared(['nurse']);
    await convoke(coordinator, id);
    const given = 'deputyId' in body && body.deputyId !== null ? { ...body, deputyId: memberId(world, body.deputyId) } : body;
    expect(code(await answer(await world.as('nurse'), id, given))).toEqual(expected);
  });

  it('lets only those convened answer; the coordinator writes down an answer received by telephone', async () => {
    const { id } = await prepared(['nurse']);
    await convoke(coordinator, id);
    expect(code(await answer(await world.as('member'), id, { answer: 'present' }))).toEqual([404, 'NOT_FOUND']);
    await done(coordinator.post(`/api/meetings/${id}/answers/${memberId(world, 'nurse')}`, { answer: 'excused' }));
    const nurse = (await view(id)).people.find((line: { memberId: string }) => line.memberId === memberId(world, 'nurse'));
    expect(nurse.answer).toBe('excused');
    expect(code(await coordinator.post(`/api/meetings/${id}/answers/${memberId(world, 'member')}`, { answer: 'present' }))).toEqual([
      403,
      'NOT_CONVENED',
    ]);
  });

  it('leaves exceptional guests to the facilitator, with a written reason', async () => {
    const { id, itemId } = await prepared(['member']);
    const invite = (who: HttpClient, reason: string) =>
      who.post(`/api/meetings/${id}/guests`, { memberId: memberId(world, 'elected'), itemId, reason });
    const facilitator = await world.as('facilitator');
    expect(code(await invite(coordinator, 'Il suit le relogement de l’immeuble.'))).toEqual([403, 'INVITATION_NEEDS_FACILITATOR']);
    expect(code(await invite(facilitator, 'utile'))).toEqual([422, 'INVITATION_NEEDS_REASON']);
    expect((await invite(facilitator, 'Il suit le relogement de l’immeuble.')).status).toBe(201);
    expect(code(await invite(facilitator, 'Il suit le relogement de l’immeuble.'))).toEqual([409, 'ALREADY_DONE']);
    const { version } = await view(id);
    const asMember = coordinator.put(`/api/meetings/${id}/members`, { memberIds: [memberId(world, 'elected')], version });
    expect(code(await asMember)).toEqual([403, 'INVITATION_NEEDS_FACILITATOR']);
    expect(
      code(await (await world.as('member')).post(`/api/meetings/${id}/guests`, { memberId: memberId(world, 'guest'), itemId })),
    ).toEqual([404, 'NOT_FOUND']);
  });

  it('takes a withdrawn situation off the agenda at once, with every access to it', async () => {
    const { id, itemId, situationId } = await prepared(['member']);
    await convoke(coordinator, id);
    await done((await world.as('professional')).post(`/api/situations/${situationId}/withdraw`, { askedBy: 'person' }));
    const member = await world.as('member');
    const seen = await view(id, member);
    expect(seen.agenda.map((item: { id: string }) => item.id)).not.toContain(itemId);
    expect((await grantsOn(world, situationId))['member']).toBeUndefined();
    expect(code(await member.get(`/api/situations/${situationId}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('gives a calendar entry without content to those convened only', async () => {
    const { id } = await prepared(['member']);
    await convoke(coordinator, id);
    const file = await (await world.as('member')).get(`/api/meetings/${id}/calendar.ics`);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(file.body).toContain('SUMMARY:Séance');
    expect(file.body).toContain('20270114T130000Z');
    expect(file.body).not.toMatch(/porte|Commission de l’hiver|nurse|member/);
    expect(code(await (await world.as('nurse')).get(`/api/meetings/${id}/calendar.ics`))).toEqual([404, 'NOT_FOUND']);
  });

  it('ends every access when the meeting is cancelled', async () => {
    const { id, situationId } = await prepared(['member']);
    await convoke(coordinator, id);
    await done(coordinator.post(`/api/meetings/${id}/cancel`, { reason: 'Salle fermée', version: (await view(id)).version }));
    expect((await grantsOn(world, situationId))['member']).toBeUndefined();
    expect(await grantsOn(world, id)).toEqual({ coordinator: ['coordinate'] });
  });

  it('changes nothing when it is only read', async () => {
    const { id } = await prepared(['member']);
    const first = await view(id);
    await coordinator.get(`/api/meetings/${id}/candidates`);
    await coordinator.get(`/api/meetings/${id}/convocation-preview`);
    await coordinator.get(`/api/meetings/${id}/invitees`);
    expect(await view(id)).toEqual(first);
  });
});
