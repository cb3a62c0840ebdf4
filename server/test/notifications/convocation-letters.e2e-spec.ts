import { aCommission, aReadySituation, convoke, done, memberId, putOnAgenda, setMembers } from '../meetings/planning-world';
import type { HttpClient } from '../support/http-client';
import { startLettersWorld, type LettersWorld } from './letters-world';

/** What somebody typed: none of it may reach a mailbox. */
const TITLE = 'Une porte qui ne s’ouvre plus';

/** Real SMTP, HTTP, PostgreSQL; the meeting is on 14 January 2027 at 14:00 in Paris. */
describe('convocations by mail', () => {
  let world: LettersWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startLettersWorld('2027-01-02T09:00:00.000Z');
  });
  afterAll(() => world.close());
  // The clock moves by days: each test signs in anew.
  beforeEach(async () => {
    coordinator = await world.as('coordinator');
  });

  const emailOf = (name: string) => world.here.people[name]?.email ?? '';
  const view = async (id: string) => (await coordinator.get(`/api/meetings/${id}`)).body;
  async function convened(names: readonly string[], over: object = {}) {
    const situationId = await aReadySituation(world);
    const id = await aCommission(world, over);
    const itemId = await putOnAgenda(coordinator, id, situationId, { title: TITLE });
    await setMembers(world, coordinator, id, names);
    await world.round();
    world.box.empty();
    await convoke(coordinator, id);
    await world.round();
    return { id, itemId, situationId };
  }

  it('writes to each person convened, with a calendar entry, one link, and nothing of what is discussed', async () => {
    const { id, situationId } = await convened(['member', 'nurse']);
    const code = (await coordinator.get(`/api/situations/${situationId}`)).body.code as string;
    const addressees = world.box.mails.map(({ to }) => to).sort();
    expect(addressees).toEqual(['coordinator', 'facilitator', 'member', 'nurse', 'professional'].map(emailOf).sort());
    for (const { text } of world.box.mails) {
      for (const secret of [code, TITLE, 'Commission de l’hiver', situationId, 'saisine', 'porte']) expect(text).not.toContain(secret);
      expect(new Set(text.replace(/\r\n /g, '').match(/https?:\/\/127[^\s"<>]*/g)).size).toBe(1);
    }
    const [mail] = world.box.to(emailOf('member'));
    expect(mail?.header('Subject')).toBe('Séance du 14 janvier 2027 : vous êtes convié(e)');
    expect(mail?.header('Auto-Submitted')).toBe('auto-generated');
    expect(mail?.text).toContain('METHOD:REQUEST');
    expect(mail?.text).toContain(`UID:${id}@croisee.invalid`);
    expect(mail?.text).toContain('DTSTART:20270114T130000Z');
    expect(mail?.text.replace(/\r\n /g, '')).toContain(emailOf('member'));
    expect(mail?.text).not.toContain(emailOf('nurse'));
  });

  it('notes that it was read when its link opens the application, and follows it for the coordinator', async () => {
    const { id } = await convened(['member', 'nurse']);
    const link = /\/messages\/([0-9a-f-]{36})/.exec(world.box.to(emailOf('member'))[0]?.text ?? '')?.[1] ?? '';
    const member = await world.as('member');
    expect((await (await world.as('nurse')).post(`/api/me/letters/${link}/open`)).status).toBe(404);
    expect((await member.post(`/api/me/letters/${link}/open`)).body).toEqual({ path: `/seances/${id}` });
    await done(member.post(`/api/meetings/${id}/answer`, { answer: 'present' }));
    const { items } = (await coordinator.get(`/api/meetings/${id}/letters`)).body;
    const line = (name: string) => items.find((one: { memberId: string }) => one.memberId === memberId(world, name));
    expect(line('member')).toMatchObject({ answer: 'present', readAt: '2027-01-02T09:00:00.000Z', letters: [{ state: 'sent' }] });
    expect(line('nurse')).toMatchObject({ answer: 'none', readAt: null, letters: [{ state: 'sent', readAt: null }] });
    expect(line('professional')).toMatchObject({
      visits: true,
      replaces: null,
      letters: [{ title: expect.stringContaining('invité(e) pour un point') }],
    });
    expect(line('nurse').visits).toBe(false);
    expect((await member.get(`/api/meetings/${id}/letters`)).status).toBe(403);
  });

  it('replaces the calendar entry of a meeting that moves, and removes that of one that is cancelled', async () => {
    const { id } = await convened(['member']);
    const sequenceOf = (text = '') => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    const first = sequenceOf(world.box.to(emailOf('member'))[0]?.text);
    await done(coordinator.patch(`/api/meetings/${id}`, { startTime: '15:00', version: (await view(id)).version }));
    await done(coordinator.patch(`/api/meetings/${id}`, { title: 'Autre titre', version: (await view(id)).version }));
    await world.round();
    const [, moved, ...more] = world.box.to(emailOf('member'));
    expect(more).toEqual([]);
    expect(moved?.header('Subject')).toBe('Séance du 14 janvier 2027 : horaire ou lieu modifié');
    expect(moved?.text).toContain('DTSTART:20270114T140000Z');
    expect(sequenceOf(moved?.text)).toBeGreaterThan(first);
    await done(coordinator.post(`/api/meetings/${id}/cancel`, { reason: 'Salle fermée', version: (await view(id)).version }));
    await world.round();
    const cancelled = world.box.to(emailOf('member')).at(-1);
    expect(cancelled?.text).toContain('METHOD:CANCEL');
    expect(cancelled?.text).toContain(`UID:${id}@croisee.invalid`);
    expect(cancelled?.text).not.toContain('Salle fermée');
    expect(sequenceOf(cancelled?.text)).toBeGreaterThan(sequenceOf(moved?.text));
  });

  it('does not send a convocation that waited once the meeting is cancelled', async () => {
    world.box.refuse(emailOf('nurse'), 451);
    const { id } = await convened(['nurse']);
    world.box.refuse(emailOf('nurse'), 451, 1);
    await done(coordinator.post(`/api/meetings/${id}/cancel`, { reason: 'Salle fermée', version: (await view(id)).version }));
    world.box.empty();
    world.clock.advanceMs(3_600_000);
    await world.round();
    expect(world.box.to(emailOf('nurse')).map((mail) => mail.header('Subject'))).toEqual(['Séance du 14 janvier 2027 : séance annulée']);
  });

  it('calls the deputy, tells those who could come of an absence, and takes it back', async () => {
    const { id } = await convened(['nurse']);
    world.box.empty();
    const nurse = await world.as('nurse');
    await done(nurse.post(`/api/meetings/${id}/answer`, { answer: 'excused' }));
    await world.round();
    expect(world.box.to(emailOf('deputy')).at(-1)?.header('Subject')).toContain('un membre de votre structure est excusé');
    await done(nurse.post(`/api/meetings/${id}/answer`, { answer: 'replaced', deputyId: memberId(world, 'deputy') }));
    await world.round();
    expect(world.box.to(emailOf('deputy')).at(-1)?.text).toContain('METHOD:REQUEST');
    const { items } = (await coordinator.get(`/api/meetings/${id}/letters`)).body;
    const deputy = items.find((one: { memberId: string }) => one.memberId === memberId(world, 'deputy'));
    expect(deputy).toMatchObject({ replaces: expect.stringMatching(/^nurse /), readAt: null });
    expect(deputy.letters.map(({ state }: { state: string }) => state)).toEqual(['sent', 'sent']);
    await done(nurse.post(`/api/meetings/${id}/answer`, { answer: 'present' }));
    await world.round();
    expect(world.box.to(emailOf('deputy')).at(-1)?.text).toContain('METHOD:CANCEL');
    expect(world.box.mails.every(({ to }) => to === emailOf('deputy'))).toBe(true);
  });

  it('writes again seven days and one day before to those who did not answer, once each', async () => {
    world.clock.set(new Date('2027-01-03T09:00:00.000Z'));
    coordinator = await world.as('coordinator');
    const { id } = await convened(['member', 'nurse'], { date: '2027-01-20' });
    await done((await world.as('member')).post(`/api/meetings/${id}/answer`, { answer: 'remote' }));
    world.box.empty();
    const reminded = async (at: string) => {
      world.clock.set(new Date(at));
      world.box.empty();
      await world.sweep();
      await world.sweep();
      await world.round();
      return world.box.mails
        .filter((mail) => mail.header('Subject') === 'Séance du 20 janvier 2027 : votre réponse est attendue')
        .map(({ to }) => to)
        .sort();
    };
    const silent = ['coordinator', 'facilitator', 'nurse'].map(emailOf);
    expect(await reminded('2027-01-12T09:00:00.000Z')).toEqual([]);
    expect(await reminded('2027-01-13T09:00:00.000Z')).toEqual(silent);
    expect(await reminded('2027-01-14T09:00:00.000Z')).toEqual([]);
    expect(await reminded('2027-01-19T09:00:00.000Z')).toEqual(silent);
  });
});
