import { aPersona } from '../situations/situation.fixtures';
import { quarterOf, type ResponseFact, type SituationFact } from './facts';
import { median } from './median';
import { responseTypology, seesTrueCounts, situationTypology } from './typologies';

const situation = (change: Partial<SituationFact> = {}): SituationFact => ({
  quarter: '2026-Q1',
  sector: 'health',
  problems: ['P01', 'P06'],
  principalProblem: 'P01',
  ...change,
});
const response = (change: Partial<ResponseFact> = {}): ResponseFact => ({
  quarter: '2026-Q1',
  sector: 'social',
  code: 'R05',
  outcome: 'done',
  reason: null,
  problem: 'P01',
  daysToDone: null,
  ...change,
});
const YEAR = { quarters: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] as const, columns: 'quarter' as const };

describe('typologies', () => {
  const facts = [
    situation(),
    situation({ quarter: '2026-Q2', sector: 'housing' }),
    situation({ principalProblem: 'P06' }),
    situation({ quarter: '2025-Q4' }),
  ];

  it('count the principal difficulty once per situation, in the period only', () => {
    expect(situationTypology(facts, YEAR, 'principal')).toMatchObject({
      rows: ['P01', 'P06'],
      cells: [
        [1, 1, 0, 0],
        [1, 0, 0, 0],
      ],
      rowTotals: [2, 1],
      columnTotals: [2, 1, 0, 0],
      total: 3,
    });
  });

  it('count every difficulty when asked: totals are then mentions', () => {
    expect(situationTypology(facts, YEAR, 'all')).toMatchObject({ rows: ['P01', 'P06'], rowTotals: [3, 3], total: 6 });
    expect(situationTypology([situation({ problems: ['P01', 'P01'] })], YEAR, 'all').total).toBe(1);
  });

  it('split by sector over the whole period', () => {
    const table = situationTypology(facts, { ...YEAR, columns: 'sector' }, 'principal');
    expect(table.columns).toHaveLength(8);
    expect(table.columnTotals[table.columns.indexOf('housing')]).toBe(1);
  });

  it('have no row for a report to an authority', () => {
    const table = responseTypology([response(), response({ code: 'R23' }), response({ code: 'R24' })], YEAR);
    expect(table.rows).toEqual(['R05']);
    expect(table.total).toBe(1);
  });
});

describe('who sees which counts', () => {
  it.each([
    ['the coordinator on screen', aPersona({ roles: ['coordinator'] }), 'screen', true],
    ['the facilitator on screen', aPersona({ roles: ['facilitator'] }), 'screen', true],
    ['the coordinator in an export', aPersona({ roles: ['coordinator'] }), 'export', false],
    ['the coordinator without a signed charter', aPersona({ roles: ['coordinator'], charter: 'outdated' }), 'screen', false],
    ['an élu', aPersona({ roles: ['elected'] }), 'screen', false],
    ['a member', aPersona({ roles: ['member'] }), 'screen', false],
  ] as const)('%s sees true counts: %s', (_rule, persona, destination, expected) => {
    expect(seesTrueCounts(persona, destination)).toBe(expected);
  });
});

describe('a median', () => {
  it('is the middle, or the mean of the two middle ones', () => {
    expect(median([])).toBeNull();
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });
});

describe('the quarter of a day', () => {
  it('is the finest period a fact is kept by', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']);
  });
});
