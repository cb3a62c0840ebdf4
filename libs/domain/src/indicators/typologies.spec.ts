import { aPersona } from '../situations/situation.fixtures';
import { INDICATORS } from './definitions';
import { quarterOf, type PathFact, type ResponseFact, type SituationFact } from './facts';
import { median, pathFigures, publishedMedian, share } from './measures';
import { publicQuery, responseTypology, seesTrueCounts, situationTypology, tableFor } from './typologies';

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
    const table = situationTypology([situation()], YEAR, 'principal');
    expect(tableFor(table, persona, destination, 5).total).toBe(expected ? 1 : null);
  });

  it('the public table is the year by sector, up to the last quarter that ended', () => {
    expect(publicQuery(2026, '2026-11-21')).toEqual({ quarters: ['2026-Q1', '2026-Q2', '2026-Q3'], columns: 'sector' });
    expect(publicQuery(2026, '2026-03-31').quarters).toEqual([]);
    expect(publicQuery(2025, '2026-01-01').quarters).toHaveLength(4);
  });
});

describe('measures', () => {
  it('a median is the middle, and is not given over too few situations', () => {
    expect(median([])).toBeNull();
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(publishedMedian([1, null, 3, 5, 7], 5)).toBeNull();
    expect(publishedMedian([1, 9, 3, 5, 7], 5)).toBe(5);
  });

  it.each([
    [10, 5, { part: 5, population: 10, percent: 50 }],
    [10, 8, { part: null, population: 10, percent: null }],
    [10, 2, { part: null, population: 10, percent: null }],
    [10, 10, { part: 10, population: 10, percent: 100 }],
    [10, 0, { part: 0, population: 10, percent: 0 }],
    [3, 3, { part: null, population: null, percent: null }],
    [0, 0, { part: 0, population: 0, percent: null }],
  ])('of %i situations, %i: the share hides small parts and small remainders', (population, part, expected) => {
    const facts = Array.from({ length: population }, (_, index) => index < part);
    expect(share(facts, (fact) => fact, 5)).toEqual(expected);
  });

  it('every figure of the path has its definition in both languages', () => {
    const path: PathFact = {
      quarter: '2026-Q1',
      daysToDecision: 5,
      daysToMeeting: null,
      informed: true,
      agreed: false,
      returnedToPerson: false,
      returnedToSubmitter: false,
      passages: 0,
      closure: null,
    };
    const figures = pathFigures([path], [response({ outcome: 'to-do' })], 1);
    expect(figures).toMatchObject({ 'delay-to-decision': 5, 'delay-to-meeting': null, 'carried-out': { population: 0 } });
    const defined = INDICATORS.map(({ id }) => id);
    expect(defined).toEqual(expect.arrayContaining(Object.keys(figures)));
    for (const { name, definition, limit, population, period, source } of INDICATORS)
      for (const text of [name, definition, limit, population, period, source])
        expect([text.fr, text.en].every((words) => words.length > 3)).toBe(true);
  });
});

describe('the quarter of a day', () => {
  it('is the finest period a fact is kept by', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']);
  });
});
