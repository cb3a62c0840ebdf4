import { clockOfTheMeeting } from '../responses/response-world';
import { buildAccessWorld, type AccessWorld } from '../access/access-world';
import { probes, type Probe } from '../access/http-probes';
import { aForm } from '../situations/situation-world';
import { LiveClient } from '../support/live-client';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** Values that a database, a parser or a comparison may stumble on. */
const POISONS: Readonly<Record<string, unknown>> = {
  'a NUL byte': 'avant\u0000après',
  'half a surrogate pair': 'avant\ud800après',
  'an integer beyond four bytes': 9_007_199_254_740_991,
  'a negative integer': -1,
  'a number where a text is awaited': 1e308,
  'a date that no calendar holds': '2026-02-31',
  'the year 275760': '+275760-09-13T00:00:00.000Z',
  'a nested array': [[['x']]],
  nothing: null,
};

/** Bodies of the creating routes, which the access matrix leaves empty. */
function creations({ people, structureId }: AccessWorld): Record<string, Probe> {
  const facilitatorId = people.guestMemberId;
  const mandate = { role: 'member', structureId, profession: 'nurse', from: '2020-01-01', until: null };
  return {
    invite: { path: '/api/accounts/invitations', body: { email: 'x@y.test', displayName: 'Nom', mandate } },
    structure: {
      path: '/api/directory/structures',
      body: { name: 'N', type: 'S07', sector: 'social', partnership: 'signatory', territory: 'Centre', listedService: false, seats: 2 },
    },
    person: { path: '/api/directory/people', body: { displayName: 'N', profession: 'nurse', structureId, email: 'a@b.test', phone: '01' } },
    meeting: {
      path: '/api/meetings',
      body: { kind: 'commission', title: 'T', date: '2027-01-14', startTime: '14:00', place: 'Salle', facilitatorId, durationMinutes: 240 },
    },
    advice: {
      path: '/api/advice-requests',
      body: { question: 'Vers qui se tourner pour une visite ?', context: '', expectedHelp: [], problems: [], discussInMeeting: false },
    },
    version: {
      path: '/api/charter/versions',
      body: { label: '2', adoptedOn: '2026-01-01', articles: [{ number: 1, title: 'T', text: 'Texte', summary: 'S' }] },
    },
    signIn: { path: '/api/sign-in', body: { email: 'a@b.test', password: 'x' } },
  };
}

/** Every way of putting a poison at one leaf of a body. */
function poisoned(body: unknown, poison: unknown): unknown[] {
  if (Array.isArray(body)) return body.flatMap((each, index) => poisoned(each, poison).map((bad) => body.with(index, bad)));
  if (typeof body !== 'object' || body === null) return [poison];
  const entries = Object.entries(body);
  return entries.flatMap(([key, value]) => poisoned(value, poison).map((bad) => ({ ...body, [key]: bad })));
}

describe('hostile input (real HTTP, sockets and PostgreSQL)', () => {
  let server: TestWorld;
  let world: AccessWorld;
  let coordinator: HttpClient;
  let submitter: HttpClient;
  beforeAll(async () => {
    server = await startTestWorld({ clock: clockOfTheMeeting() });
    world = await buildAccessWorld(server);
    ({ coordinator, submitter } = world.clients);
  }, 90_000);
  afterAll(() => server.close());

  it.each(Object.entries(POISONS))(
    '%s in any field of any body is refused or taken, never an unexpected error',
    async (_, poison) => {
      const failed: string[] = [];
      for (const [name, { path, body }] of Object.entries({ ...probes(world), ...creations(world) })) {
        const method = name.includes(' ') ? (name.split(' ')[0] ?? '') : 'POST';
        if (body === undefined || name.endsWith('/draft')) continue;
        for (const bad of poisoned(body, poison))
          for (const client of name.includes('council') || name === 'version' ? [world.clients.administrator] : [coordinator]) {
            const { status } = await client.send(method, path, bad);
            if (status >= 500) failed.push(`${status} ${name} ${JSON.stringify(bad).slice(0, 160)}`);
          }
      }
      expect(failed).toEqual([]);
    },
    120_000,
  );

  // A suspension that names nobody is a lawful act: it ended every session but the coordinator's.
  it('lets people in again', async () => {
    submitter = await server.as('professional');
    expect((await submitter.get('/api/me')).status).toBe(200);
  });

  it('names the field that holds a character no text can hold', async () => {
    for (const bad of ['avant\u0000après', 'avant\ud800après']) {
      const answer = await coordinator.post(`/api/situations/${world.situation.id}/questions`, { text: bad });
      expect([answer.status, answer.body.code, answer.body.fields[0].path]).toEqual([400, 'INVALID_INPUT', 'text']);
      expect(JSON.stringify(answer.body)).not.toContain('avant');
    }
  });

  it('refuses ids, cursors and queries that are none, on every route', async () => {
    const failed: string[] = [];
    const tried = Object.entries(probes(world)).filter(([name, { path }]) => !name.startsWith('DELETE') && UUID.test(path));
    for (const [name, { path, body }] of tried)
      for (const bad of ['%00', 'undefined', '%ff', '..%2f..%2fme', '-'.repeat(36), "1'--", '00000000-0000-0000-0000-000000000000']) {
        const { status } = await coordinator.send(name.split(' ')[0] ?? '', path.replace(UUID, bad), body);
        if (status < 400 || status >= 500) failed.push(`${status} ${name} ${bad}`);
      }
    const queries = [
      `cursor=1~${world.situation.id}`,
      `cursor=2026-02-31T00:00:00.000Z~${world.situation.id}`,
      `cursor=${encodeURIComponent('+275760-09-13T00:00:00.000Z')}~${world.situation.id}`,
      `cursor=2026-01-01T00:00:00.000Z~${'-'.repeat(36)}`,
      'cursor=%00',
      'status=draft&status=%00',
      'mine=true&mine=true',
      'mine[x]=true',
      'problem=%00',
      '__proto__[x]=1',
    ];
    for (const query of queries) {
      const { status } = await coordinator.get(`/api/situations?${query}`);
      if (status >= 500) failed.push(`${status} ${query}`);
    }
    for (const path of [
      '/api/meetings?from=2026-02-31&to=9999-12-31',
      '/api/meetings?from=+275760-09-13',
      '/api/mandates/ending?days=1e9',
      '/api/mandates/ending?days=1&days=2',
      '/api/indicators/typologies?of=situations&from=%00',
      '/api/indicators/book?year=99999999999999999999',
      `/api/meetings/${world.meeting.id}/state?afterSeq=9007199254740993`,
      `/api/meetings/${world.meeting.id}/state?afterSeq=9007199254740991`,
      `/api/meetings/${world.meeting.id}/state?afterSeq=-1`,
    ]) {
      const { status } = await coordinator.get(path);
      if (status >= 500) failed.push(`${status} ${path}`);
    }
    expect(failed).toEqual([]);
  }, 60_000);

  it('reads an id the same whatever the case of its letters', async () => {
    const id = crypto.randomUUID();
    const created = await submitter.post('/api/situations', { id: id.toUpperCase(), mode: 'short' });
    expect(created.status).toBe(201);
    const saved = await submitter.put(`/api/situations/${id.toUpperCase()}/draft`, { submission: aForm(), version: 1, confirmed: [] });
    expect(saved.status).toBe(200);
    for (const spelt of [id, id.toUpperCase()]) expect((await submitter.get(`/api/situations/${spelt}`)).status).toBe(200);
    expect((await submitter.post(`/api/situations/${id}/submit`)).status).toBe(200);
    const asked = await coordinator.post(`/api/situations/${id.toUpperCase()}/questions`, { text: 'Depuis quand exactement ?' });
    const answer = { text: 'Depuis le printemps.' };
    const question = asked.body.items[0].id.toUpperCase();
    expect((await submitter.post(`/api/situations/${id.toUpperCase()}/questions/${question}/answer`, answer)).status).toBe(200);
    expect((await coordinator.get(`/api/situations/${id}/questions`)).body.items[0].answer.text).toBe(answer.text);
  });

  it('takes no field a schema does not name, nor the names of prototypes', async () => {
    for (const extra of [{ councilId: server.elsewhere.id }, { authorId: world.people.guestId }, { status: 'closed' }])
      expect((await submitter.post('/api/situations', { mode: 'short', ...extra })).status).toBe(400);
    const extra = { constructor: { prototype: { admin: true } } };
    expect((await submitter.post('/api/situations', { mode: 'short', ...extra })).body.status).toBe('draft');
    const raw = '{"mode":"short","__proto__":{"status":"closed","admin":true}}';
    const answer = await submitter.post('/api/situations', raw);
    expect([201, 400]).toContain(answer.status);
    if (answer.status === 201) expect(answer.body.status).toBe('draft');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    const checklist = '{"version":1,"checklist":{"__proto__":"done","constructor":"done"},"parties":[]}';
    expect((await coordinator.put(`/api/situations/${world.situation.id}/preparation`, checklist)).body.code).toBe('STALE_VERSION');
  });

  it('refuses bodies that are too large, too deep or no JSON, in words', async () => {
    const post = (raw: string) => submitter.post('/api/situations', raw);
    expect((await post(`{"mode":"${'x'.repeat(300_000)}"}`)).body.code).toBe('TOO_LARGE');
    expect((await post('['.repeat(120_000) + ']'.repeat(120_000))).body.code).toBe('INVALID_INPUT');
    expect((await post('{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000))).body.code).toBe('INVALID_INPUT');
    for (const raw of ['{"mode":', 'null', '[]', '"x"', '1', '{"mode":"short",}'])
      expect([raw, (await post(raw)).body.code]).toEqual([raw, 'INVALID_INPUT']);
    const pages = aForm({ account: { ...aForm().account, factsSeen: 'Une page de plus. '.repeat(12_000) } as never });
    const long = await submitter.put(`/api/situations/${world.situation.draftId}/draft`, { submission: pages, version: 1, confirmed: [] });
    expect([400, 413]).toContain(long.status);
    const compressed = await submitter.post('/api/situations', '{}', { 'content-encoding': 'gzip' });
    expect(compressed.status).toBeLessThan(500);
    const charset = await submitter.post('/api/situations', '{}', { 'content-type': 'application/json; charset=klingon' });
    expect(charset.status).toBeLessThan(500);
  });

  it('answers poisoned socket frames with a code, and stays up', async () => {
    const live = await LiveClient.connect(coordinator);
    await live.join(world.meeting.id);
    const codes: string[] = [];
    for (const [type, payload] of [
      ['raise-ethics-alert', { note: 'avant\u0000après' }],
      ['defer-item', { itemId: world.meeting.itemId, reason: 'time', note: 'avant\ud800après' }],
      ['extend-stage', { minutes: 1e308 }],
      ['declare-recusal', { itemId: world.meeting.itemId, text: '\u0000' }],
      ['__proto__', {}],
      ['constructor', {}],
      ['toString', {}],
    ] as const) {
      const answer = await live.command(world.meeting.id, type, payload);
      codes.push(`${type} ${answer.error?.code ?? 'ok'}`);
    }
    for (const event of ['meeting:join', 'meeting:command', 'minutes:open', 'minutes:push', 'constructor', '__proto__'])
      for (const payload of [null, undefined, [], 'x', { meetingId: '\u0000' }, { __proto__: null }]) {
        const answer = await live.request(event, payload);
        codes.push(`${event} ${answer.error?.code ?? 'ok'}`);
      }
    const far = await live.request('meeting:join', { meetingId: world.meeting.id, afterSeq: 9_007_199_254_740_991 });
    codes.push(`afterSeq ${far.error?.code ?? 'ok'}`);
    expect(codes.filter((code) => code.endsWith('INTERNAL'))).toEqual([]);
    live.close();
  });
});
