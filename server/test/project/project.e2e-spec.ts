import { SettableClock } from '../../src/kernel/clock/clock';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';

describe('the project of a council (real HTTP and PostgreSQL; only the clock is ours)', () => {
  let world: TestWorld;
  let coordinator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld({ clock: new SettableClock(new Date('2026-11-21T09:00:00Z')) });
    coordinator = await world.as('coordinator');
  });
  afterAll(() => world.close());

  const sheet = {
    version: 0,
    title: 'Une commission pour le territoire',
    summary: '',
    phases: [{ title: 'Conception', aim: '', from: '2026-01-01', until: '2026-03-31' }],
    objectives: [{ level: 'operational', phase: 0, text: 'Écrire la charte', expected: 'Une charte adoptée' }],
    planned: [{ kind: 'facilitation', minutes: 720 }],
  };
  const rooms = {
    kind: 'technical',
    label: 'Location de salles',
    quantityHundredths: 300,
    unit: 'demi-journée',
    unitCents: 15_000,
    taxHundredths: 0,
    cofinancedCents: 0,
    cofinancer: '',
    spentCents: 15_000,
  };

  it('has one sheet, written by the coordinator at the version on the screen', async () => {
    expect((await coordinator.get('/api/project')).body).toMatchObject({ sheet: null, budget: { lines: [], total: { totalCents: 0 } } });
    expect((await coordinator.put('/api/project', sheet)).body.sheet).toMatchObject({ version: 1, title: sheet.title });
    expect((await coordinator.put('/api/project', sheet)).body.code).toBe('STALE_VERSION');
    const unknown = { ...sheet, version: 1, objectives: [{ ...sheet.objectives[0], phase: 1 }] };
    expect((await coordinator.put('/api/project', unknown)).body.code).toBe('PROJECT_PHASE_UNKNOWN');
    expect((await (await world.as('elected')).get('/api/project')).body.sheet.title).toBe(sheet.title);
    expect((await (await world.as('member')).get('/api/project')).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('facilitator')).put('/api/project', sheet)).body.code).toBe('FORBIDDEN');
    expect((await (await world.as('coordinator', world.elsewhere)).get('/api/project')).body.sheet).toBeNull();
  });

  it('adds its budget up line by line and refuses a partner who bears too much', async () => {
    const added = (await coordinator.post('/api/project/budget-lines', rooms)).body;
    const [line] = added.budget.lines;
    expect(added.budget.total).toMatchObject({ totalCents: 45_000, requestedCents: 45_000, spentCents: 15_000 });
    const path = `/api/project/budget-lines/${line.id}`;
    const lent = { ...rooms, version: 1, cofinancedCents: 45_000, cofinancer: 'Ville' };
    expect((await coordinator.put(path, lent)).body.budget.total).toMatchObject({ requestedCents: 0, cofinancedCents: 45_000 });
    expect((await coordinator.put(path, lent)).body.code).toBe('STALE_VERSION');
    expect((await coordinator.put(path, { ...lent, version: 2, cofinancedCents: 45_001 })).body.code).toBe('BUDGET_COFINANCED_TOO_MUCH');
    expect((await (await world.as('coordinator', world.elsewhere)).put(path, lent)).body.code).toBe('NOT_FOUND');
    expect((await coordinator.delete(path)).body.budget.lines).toEqual([]);
    expect((await coordinator.delete(path)).body.code).toBe('NOT_FOUND');
  });

  it('proposes the place whose turn it is, and hosts of this council only', async () => {
    const booking = {
      day: '2026-12-03',
      purpose: 'Commission',
      place: 'Salle des essais',
      hostStructureId: world.here.structures.social,
      halfDays: 1,
      halfDayCents: 15_000,
      state: 'asked',
      needs: '',
    };
    const added = (await coordinator.post('/api/project/bookings', booking)).body;
    expect(added.bookings).toMatchObject([{ day: '2026-12-03', hostName: 'CCAS des essais', costCents: 15_000 }]);
    expect(added.turns).toEqual([{ place: 'Salle des essais', times: 1, lastOn: '2026-12-03' }]);
    const foreign = { ...booking, hostStructureId: world.elsewhere.structures.social };
    expect((await coordinator.post('/api/project/bookings', foreign)).body.code).toBe('NOT_FOUND');
  });

  it('keeps no figure of the territory without its source and its limit', async () => {
    const figure = {
      label: 'Demandes de logement',
      value: '1 204',
      percent: '',
      definition: '',
      source: 'Observatoire des essais',
      year: 2025,
      limit: 'Une demande peut couvrir plusieurs personnes.',
    };
    expect((await coordinator.post('/api/project/figures', { ...figure, limit: '' })).body.code).toBe('INVALID_INPUT');
    expect((await coordinator.post('/api/project/figures', figure)).body.figures).toMatchObject([
      { value: '1 204', percent: '', year: 2025 },
    ]);
  });

  it('counts the time each one logs for oneself against what was planned', async () => {
    const facilitator = await world.as('facilitator');
    const entry = { kind: 'facilitation', day: '2026-11-20', minutes: 240 };
    const logged = (await facilitator.post('/api/project/time', entry)).body;
    expect(logged).toMatchObject({
      totals: [{ kind: 'facilitation', plannedMinutes: 720, spentMinutes: 240 }],
      entries: [{ own: true, note: '' }],
    });
    expect((await facilitator.post('/api/project/time', { ...entry, day: '2026-11-22' })).body.code).toBe('TIME_LATER');
    const path = `/api/project/time/${logged.entries[0].id}`;
    expect((await coordinator.delete(path)).body.code).toBe('NOT_FOUND');
    expect((await (await world.as('evaluator')).post('/api/project/time', entry)).body.code).toBe('FORBIDDEN');
    expect((await facilitator.delete(path)).body.entries).toEqual([]);
  });
});
