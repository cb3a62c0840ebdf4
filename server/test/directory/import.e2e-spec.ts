import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

const HEADER = ['Structure', 'Type', 'Prénom', 'Nom', 'Métier', 'Mél', 'Remarque'];
const SHEET = [
  HEADER,
  ['Centre social du Moulin', 'S07', 'Aline', 'Roc', 'Assistant de service social', 'aline@moulin.test', 'à rappeler'],
  ['Centre social du Moulin', '', 'Bruno', 'Sel', 'Chef de service', 'bruno@moulin.test', ''],
  ['CMP des essais', '', 'Carla', 'Vent', 'Infirmier', '', ''],
  ['Centre social du Moulin', '', 'ROC', 'Aline', '', 'aline@moulin.test', ''],
];

describe('importing a sheet of partners (real HTTP and PostgreSQL)', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  const people = async (): Promise<number> => (await coordinator.get('/api/directory/people')).body.items.length;

  it('says row by row what it would create, and creates nothing', async () => {
    const preview = (await coordinator.post('/api/directory/import/preview', { rows: SHEET })).body;
    expect(preview.totals).toEqual({ newStructures: 1, newPeople: 3, duplicates: 1, linesWithErrors: 0 });
    expect(preview.ignoredHeaders).toEqual(['Remarque']);
    expect(preview.lines[0]).toMatchObject({ rowNumber: 2, structure: { name: 'Centre social du Moulin', isNew: true } });
    expect(preview.lines[3]).toMatchObject({ rowNumber: 5, person: { duplicate: 'sheet' } });
    expect(await people()).toBe(0);
  });

  it('creates nothing at all when one row is wrong, and names the row', async () => {
    const rows = [...SHEET, ['Nouvelle structure', 'type inventé', '', '', '', '', '']];
    const answer = await coordinator.post('/api/directory/import/apply', { rows });
    expect(answer.body).toMatchObject({ code: 'IMPORT_HAS_ERRORS', details: { rows: [6] } });
    expect(await people()).toBe(0);
  });

  it('creates everything once, whatever the number of times it is sent', async () => {
    const results = await Promise.all([1, 2].map(() => coordinator.post('/api/directory/import/apply', { rows: SHEET })));
    expect(results.map(({ body }) => [body.newStructures, body.newPeople]).sort()).toEqual([
      [0, 0],
      [1, 3],
    ]);
    expect((await coordinator.post('/api/directory/import/apply', { rows: SHEET })).body).toEqual({
      newStructures: 0,
      newPeople: 0,
      duplicates: 4,
    });
    expect(await people()).toBe(3);
    expect((await (await world.as('coordinator', world.elsewhere)).get('/api/directory/people')).body.items).toEqual([]);
  });

  it('refuses a sheet without the column of structures, and one that is not a sheet', async () => {
    expect((await coordinator.post('/api/directory/import/preview', { rows: [['Nom'], ['Aline']] })).body.code).toBe(
      'IMPORT_HEADERS_MISSING',
    );
    expect((await coordinator.post('/api/directory/import/preview', { rows: 'Structure;Type' })).body.code).toBe('INVALID_INPUT');
  });
});
