import type { MeetingWithMinutes } from '../meetings/minutes-world';
import { A_MEETING_MS, aClosedMeeting, approve, clockOfTheMeeting, done } from '../responses/response-world';
import { memberId } from '../meetings/live-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

/** A proof of identity is fresh for a quarter of an hour: what is exported later is exported with a session of that moment. */
describe('documents leave numbered, registered and only with what their reader may read (real HTTP and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
    await approve(world, meeting.id);
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const ask = async (person: string, body: object, council = world.here) => (await world.as(person, council)).post('/api/documents', body);
  const issued = async (person: string, kind: string, subjectId = meeting.id, more: object = {}) =>
    done((await world.as(person)).post('/api/documents', { kind, subjectId, format: 'pdf', ...more }));
  const file = async (person: string, id: string) => (await world.as(person)).get(`/api/documents/${id}/file`);
  const register = async (person: string) => (await done((await world.as(person)).get('/api/documents?whose=council'))).items;
  const responseId = async (): Promise<string> => {
    const path = `/api/situations/${meeting.situations.first}/follow-up`;
    return (await done((await world.as('professional')).get(path))).responses[0].id;
  };

  it.each(['agenda', 'attendance', 'record'])('%s: a tagged PDF whose name tells its kind, its day and its number only', async (kind) => {
    const { id, number, fileName } = await issued('facilitator', kind);
    expect(fileName).toMatch(new RegExp(`^[a-z-]+-\\d{4}-\\d\\d-\\d\\d-n${number}\\.pdf$`));
    const { status, headers, body } = await file('facilitator', id);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toContain(fileName);
    expect(body).toMatch(/^%PDF/);
  });

  it('numbers exports of a year one after the other, two at once included', async () => {
    const made = await Promise.all([1, 2, 3].map(() => issued('facilitator', 'agenda')));
    const ranks = made.map(({ number }) => Number(number.slice(5))).sort((a, b) => a - b);
    expect(ranks).toEqual([0, 1, 2].map((index) => (ranks[0] ?? 0) + index));
  });

  it('gives the submitter the extract of their situation and tells them who exported it', async () => {
    const { id } = await issued('professional', 'extract', await responseId(), { format: 'docx' });
    expect((await file('professional', id)).headers.get('content-type')).toContain('wordprocessingml');
    await issued('coordinator', 'extract', await responseId());
    const path = `/api/situations/${meeting.situations.first}/exports`;
    const { items } = await done((await world.as('professional')).get(path));
    expect(items.map(({ kind }: { kind: string }) => kind)).toContain('extract');
    expect(items.map(({ byName }: { byName: string }) => byName)).toContain('coordinator Conseil Ici');
    expect((await (await world.as('member')).get(path)).status).toBe(403);
    expect((await (await world.as('coordinator', world.elsewhere)).get(path)).status).toBe(404);
  });

  it('refuses what the screen refuses: another’s extract, the sheets of a meeting one does not prepare, another council', async () => {
    const of = (kind: string, subjectId: string) => ({ kind, subjectId, format: 'pdf' });
    expect((await ask('landlord', of('extract', await responseId()))).body.code).toBe('NOT_FOUND');
    expect((await ask('member', of('attendance', meeting.id))).body.code).toBe('FORBIDDEN');
    expect((await ask('member', { ...of('pack', meeting.id), recipientIds: [memberId(world, 'nurse')] })).body.code).toBe('FORBIDDEN');
    expect((await ask('coordinator', of('pack', meeting.id))).body.code).toBe('PACK_WITHOUT_RECIPIENT');
    for (const kind of ['agenda', 'record', 'charter'])
      expect([kind, (await ask('coordinator', of(kind, meeting.id), world.elsewhere)).status]).toEqual([kind, 404]);
  });

  it('gives the model of a convention, to be signed, and nothing of it to another council', async () => {
    const model = {
      label: 'Essai',
      adoptedOn: '2026-11-20',
      text: 'Les parties s’engagent à prendre part à la commission.\n\n#panic("non")',
    };
    const { id: modelId } = await done((await world.as('coordinator')).post('/api/conventions/models', model));
    const { id, fileName } = await issued('coordinator', 'convention', modelId);
    expect(fileName).toMatch(/^convention-2026-11-20-n[\d-]+\.pdf$/);
    expect((await file('coordinator', id)).body).toMatch(/^%PDF/);
    const elsewhere = await ask('coordinator', { kind: 'convention', subjectId: modelId, format: 'pdf' }, world.elsewhere);
    expect(elsewhere.status).toBe(404);
  });

  it('hands a file to whoever asked for it and to nobody else', async () => {
    const { id } = await issued('facilitator', 'record');
    for (const person of ['coordinator', 'member', 'ethics']) expect([person, (await file(person, id)).status]).toEqual([person, 404]);
  });

  it('shows the register to the coordinator and the ethics referent, one’s own exports to each', async () => {
    await issued('nurse', 'agenda');
    const lines = await register('coordinator');
    expect(lines[0]).toMatchObject({ kind: 'agenda', byName: 'nurse Conseil Ici', copies: 1, mine: false });
    expect((await (await world.as('nurse')).get('/api/documents?whose=council')).status).toBe(403);
    const own = await done((await world.as('nurse')).get('/api/documents'));
    expect(own.items.every(({ mine }: { mine: boolean }) => mine)).toBe(true);
  });

  it('a corrected record is not handed over under the number of the one that was exported', async () => {
    const { id } = await issued('facilitator', 'record');
    expect((await file('facilitator', id)).status).toBe(200);
    const path = `/api/meetings/${meeting.id}/items/${meeting.items.first}/errata`;
    await done((await world.as('facilitator')).post(path, { text: 'La visite aura lieu en décembre.' }));
    expect((await file('facilitator', id)).body.code).toBe('DOCUMENT_EXPIRED');
    const line = (await register('coordinator')).find((one: { id: string }) => one.id === id);
    expect(line.revokedAt).not.toBeNull();
  });

  it('expires at its date', async () => {
    const { id, expiresAt } = await issued('facilitator', 'agenda');
    const before = clock.isoNow();
    clock.set(new Date(expiresAt));
    expect((await file('facilitator', id)).body.code).toBe('DOCUMENT_EXPIRED');
    clock.set(new Date(before));
  });

  it('a withdrawn situation takes the exports that held it along', async () => {
    const { id } = await issued('facilitator', 'record');
    const kept = await issued('facilitator', 'attendance');
    const withdrawn = await (
      await world.as('professional')
    ).post(`/api/situations/${meeting.situations.second}/withdraw`, { askedBy: 'person' });
    expect(withdrawn.status).toBeLessThan(300);
    expect((await file('facilitator', id)).body.code).toBe('DOCUMENT_EXPIRED');
    expect((await file('facilitator', kept.id)).status).toBe(200);
  });
});
