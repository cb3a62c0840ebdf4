import {
  budgetGroups,
  budgetTotal,
  checkBudgetLine,
  checkObjectives,
  checkTimeDay,
  lineAmounts,
  placeTurns,
  timeTotals,
} from './budget.rules';
import { centsInWords, hundredthsTyped, minutesInWords } from './money';
import type { BudgetLineInput } from './project.schema';

const line = (quantity: number, euros: number, change: Partial<BudgetLineInput> = {}): BudgetLineInput => ({
  kind: 'human',
  label: 'Temps',
  quantityHundredths: quantity * 100,
  unit: 'heure',
  unitCents: euros * 100,
  taxHundredths: 0,
  cofinancedCents: 0,
  cofinancer: '',
  spentCents: 0,
  ...change,
});

describe('the budget', () => {
  it('of the founding experiment adds up to 4 800 €', () => {
    const lines = [line(35, 20), line(100, 20), line(12, 50), line(12, 50), line(3, 150), line(3, 150)];
    expect(budgetTotal(lines)).toMatchObject({ netCents: 480_000, totalCents: 480_000, requestedCents: 480_000 });
  });

  it('reads by what it pays, each group with its total, and the groups add up to the whole', () => {
    const lines = [line(3, 150, { kind: 'technical' }), line(35, 20), line(12, 50)];
    const groups = budgetGroups(lines);
    expect(groups.map(({ kind, lines: { length }, total }) => [kind, length, total.totalCents])).toEqual([
      ['human', 2, 130_000],
      ['technical', 1, 45_000],
    ]);
    expect(groups.reduce((sum, { total }) => sum + total.totalCents, 0)).toBe(budgetTotal(lines).totalCents);
  });

  it('adds the tax to the cent and takes off what a partner bears', () => {
    expect(lineAmounts(line(1, 0, { unitCents: 3333, taxHundredths: 2000, cofinancedCents: 1000 }))).toEqual({
      netCents: 3333,
      totalCents: 4000,
      requestedCents: 3000,
    });
    expect(lineAmounts(line(0, 20, { quantityHundredths: 50 })).netCents).toBe(1000);
  });

  it('never lets a partner bear more than a line costs', () => {
    expect(checkBudgetLine(line(3, 150, { cofinancedCents: 45_000 }))).toMatchObject({ ok: true });
    expect(checkBudgetLine(line(3, 150, { cofinancedCents: 45_001 }))).toMatchObject({ ok: false, code: 'BUDGET_COFINANCED_TOO_MUCH' });
  });
});

describe('time spent', () => {
  it('is set against what was planned, also when nothing was', () => {
    expect(timeTotals([{ kind: 'design', minutes: 2100 }], new Map([['facilitation', 240]]))).toEqual([
      { kind: 'design', plannedMinutes: 2100, spentMinutes: 0 },
      { kind: 'facilitation', plannedMinutes: 0, spentMinutes: 240 },
    ]);
  });

  it('is time that has passed', () => {
    expect(checkTimeDay('2026-11-22', '2026-11-22')).toMatchObject({ ok: true });
    expect(checkTimeDay('2026-11-23', '2026-11-22')).toMatchObject({ ok: false, code: 'TIME_LATER' });
  });
});

describe('whose turn it is to receive', () => {
  it('the place that received least often, the longest ago, cancelled bookings aside', () => {
    const at = (place: string, day: string, state = 'confirmed') => ({ place, day, state });
    const turns = placeTurns([
      at('Hôpital', '2026-01-01'),
      at('Hôpital', '2026-04-01'),
      at('Mairie', '2026-02-01'),
      at('CMP', '2026-03-01'),
      at('CMP', '2026-05-01', 'cancelled'),
    ]);
    expect(turns.map(({ place, times, lastOn }) => [place, times, lastOn])).toEqual([
      ['Mairie', 1, '2026-02-01'],
      ['CMP', 1, '2026-03-01'],
      ['Hôpital', 2, '2026-04-01'],
    ]);
  });
});

describe('the sheet', () => {
  it('knows the phase of each objective', () => {
    expect(checkObjectives({ phases: [1], objectives: [{ phase: null }, { phase: 0 }] })).toMatchObject({ ok: true });
    expect(checkObjectives({ phases: [1], objectives: [{ phase: 1 }] })).toMatchObject({ ok: false, code: 'PROJECT_PHASE_UNKNOWN' });
  });
});

describe('amounts as they are typed and read', () => {
  it.each([
    ['1 250,50 €', 125_050],
    ['20', 2000],
    ['0.5', 50],
    ['12,345', undefined],
    ['-3', undefined],
    ['', undefined],
  ])('%s', (typed, hundredths) => expect(hundredthsTyped(typed)).toBe(hundredths));

  it('in words', () => {
    expect(centsInWords(480_000, 'fr').replace(/\s/g, ' ')).toBe('4 800 €');
    expect(centsInWords(1050, 'en')).toBe('€10.50');
    expect([minutesInWords(2100), minutesInWords(95), minutesInWords(30), minutesInWords(0)]).toEqual(['35 h', '1 h 35', '30 min', '0 h']);
  });
});
