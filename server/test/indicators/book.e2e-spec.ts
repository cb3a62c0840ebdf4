import type { BookLine, IndicatorBook } from '@croisee/domain/indicators/book';
import { bookSheets, sheetsAsCsv } from '@croisee/domain/indicators/book-sheets';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { A_MEETING_MS, aClosedMeeting, clockOfTheMeeting, done } from '../responses/response-world';
import { aSubmitted } from '../situations/situation-world';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('the book of indicators (real HTTP and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    await aClosedMeeting(world);
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const book = async (person: string, query = 'year=2026', council = world.here) =>
    (await world.as(person, council)).get(`/api/indicators/book?${query}`);
  const line = (of: IndicatorBook, id: string): BookLine | undefined => of.lines.find(({ indicator }) => indicator === id);
  const publish = async (person: string, to: number, year = 2026) =>
    (await world.as(person)).post('/api/indicators/publications', { year, to, reason: 'Relu avec le comité technique.' });
  const file = async (person: string, format: string) => {
    const { baseUrl, cookie } = await world.as(person);
    const answer = await fetch(`${baseUrl}/api/indicators/book/export?year=2026&format=${format}`, { headers: { cookie: cookie ?? '' } });
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };

  it('counts what a meeting leaves: held, discussed, attended, answered, worked on together', async () => {
    const { book: read, publication } = await done((await world.as('coordinator')).get('/api/indicators/book?year=2026'));
    expect([read.trueCounts, publication]).toEqual([true, null]);
    expect(line(read, 'commission-meetings')).toMatchObject({ status: 'given', value: 1 });
    expect(line(read, 'situations-treated')).toMatchObject({ value: 1 });
    expect(line(read, 'charter-recusals')).toMatchObject({ value: 1 });
    expect(line(read, 'without-responsible')).toMatchObject({ part: 0, of: 1 });
    expect(line(read, 'response-typology')).toMatchObject({ of: 2 });
    expect(line(read, 'collaborations')).toMatchObject({ value: 1 });
    const attendance = read.tables.find(({ subject }: { subject: string }) => subject === 'attendance');
    expect(attendance.total).toBeGreaterThan(3);
    expect(line(read, 'meeting-participation')?.of).toBe(attendance.total);
  });

  it('crosses any two criteria for those who know the situations, and for nobody else', async () => {
    const cross = async (person: string, query: string) => (await world.as(person)).get(`/api/indicators/cross?year=2026&${query}`);
    expect((await cross('facilitator', 'subject=responses&rows=response&columns=sector')).body).toMatchObject({
      rows: ['R01', 'R03'],
      total: 2,
    });
    for (const person of ['member', 'elected', 'evaluator', 'administrator'])
      expect([person, (await cross(person, 'subject=situations&rows=problem&columns=sector')).status]).toEqual([person, 403]);
    expect((await cross('coordinator', 'subject=situations&rows=person&columns=sector')).body.code).toBe('INVALID_INPUT');
  });

  it('shows masked readers nothing until quarters that have ended are published, once', async () => {
    expect((await book('elected')).body.code).toBe('FIGURES_NOT_PUBLISHED');
    expect((await publish('facilitator', 3)).status).toBe(403);
    expect((await publish('coordinator', 4)).body.code).toBe('PERIOD_NOT_ENDED');
    const answers = await Promise.all([publish('coordinator', 3), publish('coordinator', 3)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await publish('coordinator', 2)).body.code).toBe('ALREADY_PUBLISHED');
    expect((await book('elected')).body).toMatchObject({ publication: { year: 2026, from: 1, to: 3 }, book: { trueCounts: false } });
  });

  it('publishes the rest of a year a month after its end; what is published never changes', async () => {
    clock.set(new Date('2027-02-03T09:00:00.000Z'));
    const { book: published, publications } = await done((await world.as('elected')).get('/api/indicators/book?year=2026'));
    expect(publications).toMatchObject([
      { from: 1, to: 3 },
      { from: 4, to: 4 },
    ]);
    expect(line(published, 'situations-treated')).toMatchObject({ status: 'hidden', value: null });
    expect(published.pairs).toEqual([]);
    clock.set(new Date('2026-12-20T09:00:00.000Z'));
    await aSubmitted(await world.as('professional'));
    clock.set(new Date('2027-02-04T09:00:00.000Z'));
    expect((await book('evaluator')).body.book).toEqual(published);
    expect((await book('coordinator', `year=2026&publication=${publications[1].id}`)).body.book).toEqual(published);
  });

  it('leaves as XLSX, ODS and CSV with the same numbers and words as the screen of masked readers, whoever asks', async () => {
    const { book: onScreen } = (await book('evaluator')).body;
    const sheets = bookSheets(onScreen, world.here.name, 'fr');
    const cells = sheets.map((sheet) => sheet.rows.map(told));
    for (const person of ['coordinator', 'evaluator']) {
      const [xlsx, ods, csv] = await Promise.all(['xlsx', 'ods', 'csv'].map((format) => file(person, format)));
      expect((await readXlsx(xlsx?.bytes ?? new Uint8Array())).sheets.map(({ rows }) => rows.map(told))).toEqual(cells);
      expect((await readOds(ods?.bytes ?? new Uint8Array())).sheets.map(({ rows }) => rows.map(told))).toEqual(cells);
      expect(Buffer.from(csv?.bytes ?? []).toString('utf8')).toBe(sheetsAsCsv(sheets, 'fr'));
    }
    for (const person of ['facilitator', 'member', 'elected']) expect([person, (await file(person, 'csv')).status]).toEqual([person, 403]);
  });

  it('counts nothing of another council, and finds no publication of it', async () => {
    const { publications } = (await book('elected')).body;
    const elsewhere = (await book('coordinator', 'year=2026', world.elsewhere)).body;
    expect(line(elsewhere.book, 'situation-typology')).toMatchObject({ status: 'nothing' });
    expect((await book('coordinator', `year=2026&publication=${publications[0].id}`, world.elsewhere)).body.code).toBe(
      'FIGURES_NOT_PUBLISHED',
    );
  });

  /** The cells of a line that say something: empty ones at its end are written or not. */
  function told(row: readonly unknown[]): unknown[] {
    const cells = row.map((cell) => (cell === '' || cell === undefined ? null : cell));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  }
});
