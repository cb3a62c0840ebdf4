import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aCommission } from '../meetings/planning-world';
import { aConvokedMeeting, joined, memberId, opened, type ConvokedMeeting } from '../meetings/live-world';
import type { LiveClient } from '../support/live-client';
import type { ApiAnswer, HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const PEOPLE = ['facilitator', 'coordinator', 'member', 'nurse', 'landlord'] as const;

/** What a person convened may ask by HTTP about one situation of the meeting and its item. */
const pathsOf = (meeting: ConvokedMeeting): string[] =>
  ['', '/timeline', '/readers', '/questions', '/follow-up', '/invitees'].map((end) => `/api/situations/${meeting.situations.first}${end}`);

describe('what is withdrawn in a meeting is withdrawn from every page (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let meeting: ConvokedMeeting;
  let live: Record<(typeof PEOPLE)[number], LiveClient>;
  const http = {} as Record<(typeof PEOPLE)[number] | 'professional', HttpClient>;
  beforeAll(async () => {
    world = await startTestWorld();
    for (const name of [...PEOPLE, 'professional'] as const) http[name] = await world.as(name);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    meeting = await aConvokedMeeting(world);
    live = await joined(world, meeting, PEOPLE);
    await opened(world, meeting, live);
    await live.facilitator.does(meeting.id, 'start-item', { itemId: meeting.items.first });
  });
  afterEach(() => Object.values(live).forEach((client) => client.close()));

  const plan = async (name: (typeof PEOPLE)[number]): Promise<string> =>
    JSON.stringify((await http[name].get(`/api/meetings/${meeting.id}`)).body);
  const listed = async (name: (typeof PEOPLE)[number]): Promise<string[]> =>
    (await http[name].get('/api/situations')).body.items.map((row: { id: string }) => row.id);
  const told = ({ status, body }: ApiAnswer) => [status, body.code];

  it('while the curtain is drawn members read nothing of the situations of the agenda by HTTP, and read again once it opens', async () => {
    expect((await http.member.get(`/api/situations/${meeting.situations.first}`)).status).toBe(200);
    expect(await plan('member')).toContain('Première situation');
    await live.facilitator.does(meeting.id, 'draw-curtain', { category: 'identity-spoken' });
    for (const path of pathsOf(meeting).slice(0, 5)) expect([path, ...told(await http.member.get(path))]).toEqual([path, 404, 'NOT_FOUND']);
    expect(await listed('member')).not.toContain(meeting.situations.first);
    expect(await plan('member')).not.toContain('Première situation');
    expect(JSON.stringify((await http.member.get(`/api/meetings/${meeting.id}/record`)).body)).not.toContain('Première situation');
    // Whoever prepares the file and its author keep it: it is their own page.
    for (const name of ['coordinator', 'facilitator', 'professional'] as const)
      expect([name, (await http[name].get(`/api/situations/${meeting.situations.first}`)).status]).toEqual([name, 200]);
    await live.facilitator.does(meeting.id, 'open-curtain');
    expect((await http.member.get(`/api/situations/${meeting.situations.first}`)).status).toBe(200);
    expect(await plan('member')).toContain('Première situation');
  });

  it('while the curtain is drawn members do not read the items about no situation either, on any page; who prepares them does', async () => {
    const free = 'Accueil et déports';
    const pages = (name: (typeof PEOPLE)[number]) =>
      Promise.all(
        ['', '/state', '/record', '/record/extract'].map(async (end) => {
          const { status, body } = await http[name].get(`/api/meetings/${meeting.id}${end}`);
          expect([end, status]).toEqual([end, 200]);
          return JSON.stringify(body).includes(free);
        }),
      );
    expect(await pages('member')).toEqual([true, true, true, false]);
    await live.facilitator.does(meeting.id, 'draw-curtain', { category: 'break' });
    expect(await pages('member')).toEqual([false, false, false, false]);
    // The live state is empty for everybody; the page that prepares the meeting and its record stay with whoever prepares them.
    for (const name of ['coordinator', 'facilitator'] as const) expect(await pages(name)).toEqual([true, false, true, false]);
    await live.facilitator.does(meeting.id, 'open-curtain');
    expect(await pages('member')).toEqual([true, true, true, false]);
  });

  it('a curtain drawn over one meeting leaves the others alone', async () => {
    const other = await aConvokedMeeting(world);
    await live.facilitator.does(meeting.id, 'draw-curtain', { category: 'break' });
    expect((await http.member.get(`/api/situations/${other.situations.first}`)).status).toBe(200);
  });

  it('a recused person gets the answer of an id that does not exist, on every path', async () => {
    await live.member.does(meeting.id, 'declare-recusal', { itemId: meeting.items.first, reason: 'neighbour' });
    const unknown = told(await http.member.get(`/api/situations/${crypto.randomUUID()}`));
    for (const path of pathsOf(meeting).slice(0, 5)) expect([path, ...told(await http.member.get(path))]).toEqual([path, ...unknown]);
    expect(await listed('member')).not.toContain(meeting.situations.first);
    expect(await plan('member')).not.toContain('Première situation');
    const { body } = await http.member.get(`/api/meetings/${meeting.id}/record`);
    expect(JSON.stringify(body)).not.toContain('Première situation');
  });

  it.each(['coordinator', 'facilitator'] as const)('a recused %s loses every power over the situation by HTTP', async (name) => {
    await live[name].does(meeting.id, 'declare-recusal', { itemId: meeting.items.first, reason: 'personal-tie' });
    const one = `/api/situations/${meeting.situations.first}`;
    const acts: [string, string, unknown][] = [
      ['POST', '/withdraw', { askedBy: 'structure' }],
      ['POST', '/emergency', { keepText: true }],
      ['POST', '/questions', { text: 'Depuis quand exactement ?' }],
      ['PUT', '/information', { information: anInformation(), version: 3 }],
      ['PUT', '/preparation', { version: 3, checklist: {}, parties: [] }],
      ['POST', '/rereading', { digest: '0'.repeat(64), outcome: 'clean', note: '' }],
      ['POST', '/admissibility', { outcome: 'admissible', message: '' }],
      [
        'POST',
        '/closure',
        {
          reason: 'C01',
          summary: 'Trop tôt pour clore.',
          remains: 'Tout.',
          learned: '',
          effectByReferent: 'unknown',
          effectByPerson: 'unknown',
          personWords: '',
        },
      ],
    ];
    for (const path of pathsOf(meeting)) expect([path, (await http[name].get(path)).status]).toEqual([path, 404]);
    for (const [method, end, body] of acts) {
      const { status } = await http[name].send(method, `${one}${end}`, body);
      expect([end, status === 404 || status === 403]).toEqual([end, true]);
    }
    expect(await plan(name)).not.toContain('Première situation');
    expect(await plan('nurse')).toContain('Première situation');
    const record = JSON.stringify((await http[name].get(`/api/meetings/${meeting.id}/record`)).body);
    expect(record).not.toContain('Première situation');
  });

  it.each(['coordinator', 'facilitator'] as const)('a %s recused before the meeting changes nothing of the item either', async (name) => {
    const next = await aConvokedMeeting(world);
    const client = (await joined(world, next, [name]))[name];
    await client.does(next.id, 'declare-recusal', { itemId: next.items.first, reason: 'personal-tie' });
    client.close();
    const one = `/api/meetings/${next.id}`;
    const item = `${one}/items/${next.items.first}`;
    const { version } = (await http[name].get(one)).body;
    const draft = await aCommission(world);
    const again = { kind: 'situation', title: 'Une autre fois', plannedMinutes: 20, situationId: next.situations.first };
    const guest = { memberId: memberId(world, 'guest'), itemId: next.items.first, reason: 'Connaît la situation.' };
    const refused = name === 'coordinator' ? [404] : [403, 404];
    for (const [method, path, body] of [
      ['PATCH', item, { version, title: 'Titre de qui est en retrait' }],
      ['PUT', `${item}/waiting`, { version, waiting: true }],
      ['DELETE', `${item}?version=${version}`, undefined],
      ['POST', `${one}/guests`, guest],
      ['DELETE', `${one}/guests/${next.items.first}/${memberId(world, 'professional')}`, undefined],
      ['POST', `/api/meetings/${draft}/items`, again],
    ] as const) {
      const { status } = await http[name].send(method, path, body);
      expect([method, path, refused.includes(status)]).toEqual([method, path, true]);
    }
  });

  it('a person convened for a partner that the person excludes keeps nothing of the item on any path', async () => {
    const coordinator = http.coordinator;
    const { version } = (await coordinator.get(`/api/situations/${meeting.situations.first}`)).body;
    const information = anInformation({ opposition: 'partial', excludedStructureIds: [world.here.structures.housing] } as never);
    const answer = await http.professional.put(`/api/situations/${meeting.situations.first}/information`, { information, version });
    expect(answer.status).toBe(200);
    for (const path of pathsOf(meeting).slice(0, 5)) expect([path, (await http.landlord.get(path)).status]).toEqual([path, 404]);
    expect(await listed('landlord')).not.toContain(meeting.situations.first);
    expect(await plan('landlord')).not.toContain('Première situation');
    const state = await http.landlord.get(`/api/meetings/${meeting.id}/state`);
    expect(JSON.stringify(state.body)).not.toContain('Première situation');
    expect(JSON.stringify((await http.landlord.get(`/api/meetings/${meeting.id}/record`)).body)).not.toContain('Première situation');
    expect(await plan('nurse')).toContain('Première situation');
  });

  it('a reading is journalled once, a refusal once', async () => {
    const rows = () =>
      world.server.app
        .get(UnitOfWork)
        .readAsSystem(world.here.id, (tx) =>
          tx.manager.query<{ action: string; outcome: string }[]>(
            `SELECT action, outcome FROM audit_entry WHERE seq > $1 AND action <> 'session.started' ORDER BY seq`,
            [mark],
          ),
        );
    let mark = 0;
    const toNow = async () => {
      const [last] = await world.server.app
        .get(UnitOfWork)
        .readAsSystem(world.here.id, (tx) => tx.manager.query<{ seq: string }[]>('SELECT max(seq) AS seq FROM audit_entry'));
      mark = Number(last?.seq);
    };
    await toNow();
    for (const path of pathsOf(meeting).slice(0, 4)) await http.member.get(path);
    const readings = await rows();
    expect(readings.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'situation.read read',
      'situation.timeline-read read',
      'situation.questions-read read',
    ]);
    await toNow();
    await http.landlord.post(`/api/situations/${meeting.situations.first}/admissibility`, { outcome: 'admissible', message: '' });
    await live.member.command(meeting.id, 'draw-curtain', { category: 'break' });
    expect((await rows()).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'situation.decide-admissibility refused',
      'meeting.lead refused',
    ]);
  });
});
