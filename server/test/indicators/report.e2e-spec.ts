import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { SettableClock } from '../../src/kernel/clock/clock';
import { done } from '../responses/response-world';
import { aSubmitted } from '../situations/situation-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

/** Time the submissions may take on a busy machine. */
const SUBMISSIONS_MS = 120_000;
const SITUATIONS = 9;

describe('the annual report (real HTTP and PostgreSQL)', () => {
  const clock = new SettableClock(new Date('2027-02-10T09:00:00.000Z'));
  let world: TestWorld;
  let publicationId: string;
  let id: string;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    const professional = await world.as('professional');
    const ids: string[] = [];
    for (let index = 0; index < SITUATIONS; index += 1) ids.push(await aSubmitted(professional));
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.situations-moved' });
      await tx.manager.query(
        `UPDATE situation SET submitted_at = '2026-05-03', principal_problem = (ARRAY['P01', 'P06'])[1 + (ordinal > 2)::int],
           problems = ARRAY[(ARRAY['P01', 'P06'])[1 + (ordinal > 2)::int]]
         FROM (SELECT unnest($1::uuid[]) AS moved, generate_subscripts($1::uuid[], 1) AS ordinal) AS list WHERE situation.id = moved`,
        [ids],
      );
    });
    const { publications } = await done((await world.as('coordinator')).get('/api/indicators/book?year=2026'));
    publicationId = publications[0].id;
  }, SUBMISSIONS_MS);
  afterAll(() => world.close());

  const reports = '/api/indicators/reports';
  const post = async (person: string, path: string, body: object, council = world.here) =>
    (await world.as(person, council)).post(path, body);
  const view = async (person = 'coordinator') => done((await world.as(person)).get(`${reports}/${id}`));
  const file = async (format: string, person = 'coordinator') => {
    const { baseUrl, cookie } = await world.as(person);
    const answer = await fetch(`${baseUrl}${reports}/${id}/file?format=${format}`, { headers: { cookie: cookie ?? '' } });
    return { status: answer.status, name: answer.headers.get('content-disposition'), bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('starts from published figures, with a first text under each part, once', async () => {
    const body = { kind: 'annual', year: 2026, publicationId };
    expect((await post('member', reports, body)).status).toBe(403);
    expect((await post('coordinator', reports, body, world.elsewhere)).body.code).toBe('FIGURES_NOT_PUBLISHED');
    id = (await done(post('coordinator', reports, body))).id;
    expect((await post('coordinator', reports, body)).body.code).toBe('REPORT_EXISTS');
    const { texts, book, sealedAt } = await view();
    expect([book.trueCounts, sealedAt]).toEqual([false, null]);
    expect(texts.charter).toMatch(/Chartes? .* : \d/);
  });

  it('is written part by part; what somebody else wrote meanwhile is not overwritten, and nobody is named in it', async () => {
    const { version } = await view();
    const put = async (text: string, at: number, section = 'lessons') =>
      (await world.as('coordinator')).put(`${reports}/${id}/sections/${section}`, { text, version: at });
    expect((await put('Écrire à jean.dupont@exemple.fr', version)).body.code).toBe('IDENTITY_IN_TEXT');
    expect((await put('Les partenaires se parlent davantage. #panic("non")', version)).body).toEqual({ version: version + 1 });
    expect((await put('Autre texte', version)).body.code).toBe('STALE_VERSION');
    expect((await put('Nulle part', version + 1, 'nowhere')).status).toBe(404);
  });

  it('is a draft for those who prepare it only', async () => {
    for (const person of ['facilitator', 'evaluator'])
      expect([person, (await (await world.as(person)).get(`${reports}/${id}`)).status]).toEqual([person, 200]);
    for (const person of ['member', 'elected'])
      expect([person, (await (await world.as(person)).get(`${reports}/${id}`)).status]).toEqual([person, 403]);
    expect((await (await world.as('coordinator', world.elsewhere)).get(`${reports}/${id}`)).status).toBe(404);
    expect((await (await world.as('elected')).get(reports)).body.items).toEqual([]);
  });

  it('leaves as PDF and Word, registered, with no figure under the threshold', async () => {
    const pdf = await file('pdf');
    expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(pdf.name).toMatch(/rapport-\d{4}-\d\d-\d\d-n2027-\d{4}\.pdf/);
    expect((await file('docx')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await file('pdf', 'facilitator')).status).toBe(403);
    const { items } = await done((await world.as('coordinator')).get('/api/documents?whose=council'));
    expect(items.map(({ kind, format }: { kind: string; format: string }) => `${kind} ${format}`)).toEqual(['report docx', 'report pdf']);
    const table = (await view()).book.tables.find(({ rowsAre }: { rowsAre: string }) => rowsAre === 'problem');
    expect(table.rowTotals.every((total: number | null) => total === null || total >= 5)).toBe(true);
  });

  it('is sealed once for good: its hash is told, its text no longer changes, its file is the same each time', async () => {
    const { version } = await view();
    expect((await post('coordinator', `${reports}/${id}/seal`, { version: version - 1, reason: 'Validé' })).body.code).toBe(
      'STALE_VERSION',
    );
    const sealed = await done(post('coordinator', `${reports}/${id}/seal`, { version, reason: 'Validé par le comité de pilotage' }));
    expect(sealed).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), mayWrite: false });
    const write = await (await world.as('coordinator')).put(`${reports}/${id}/sections/next`, { text: 'Trop tard', version });
    expect(write.body.code).toBe('REPORT_SEALED');
    expect((await (await world.as('elected')).get(`${reports}/${id}`)).status).toBe(200);
    for (const format of ['pdf', 'docx']) {
      const first = await file(format);
      clock.set(new Date(clock.now().getTime() + 2000));
      expect([format, first.bytes.equals((await file(format, 'evaluator')).bytes)]).toEqual([format, true]);
    }
  });
});
