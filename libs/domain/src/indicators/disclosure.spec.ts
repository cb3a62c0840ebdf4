import fc from 'fast-check';
import { figuresFound, knowledgeOf, type Knowledge } from './attacker.fixtures';
import { aPath, aResponse, bookFacts } from './book.fixtures';
import type { IndicatorBook } from './book';
import type { AttendanceFact, BookFacts, OutlookFact, PathFact, Quarter, ReliefFact, ResponseFact } from './facts';
import { measureBook } from './measure-book';

const YEAR: readonly Quarter[] = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const quarter = fc.constantFrom<Quarter>('2026-Q1', '2026-Q3');
const sector = fc.constantFrom('health' as const, 'social' as const);
const problem = fc.constantFrom('P01' as const, 'P06' as const, null);

const path: fc.Arbitrary<PathFact> = fc
  .record({
    ...{ quarter, sector, principalProblem: problem },
    inadmissible: fc.option(fc.constantFrom('N02' as const, 'N05' as const), { freq: 2 }),
    ...{ passages: fc.integer({ min: 0, max: 2 }), informed: fc.boolean(), agreed: fc.boolean(), hasReferent: fc.boolean() },
    ...{ returnedToPerson: fc.boolean(), overdue: fc.boolean(), daysToDecision: fc.option(fc.constant(6)) },
    closure: fc.option(
      fc.record({
        reason: fc.constant('C01' as const),
        effectByReferent: fc.constantFrom('improved' as const, 'unchanged' as const),
        effectByPerson: fc.constantFrom('improved' as const, 'unknown' as const),
      }),
    ),
  })
  .map((drawn) => aPath(drawn as Partial<PathFact>));

const response: fc.Arbitrary<ResponseFact> = fc
  .record({
    ...{ quarter, sector, problem, code: fc.constantFrom('R05' as const, 'R09' as const) },
    ending: fc.constantFrom(
      { outcome: 'done', daysToDone: 20 },
      { outcome: 'done', daysToDone: 120 },
      { outcome: 'to-do' },
      { outcome: 'impossible', reason: 'no-offer' },
      { outcome: 'abandoned', reason: 'refused' },
    ),
  })
  .map(({ ending, ...drawn }) => aResponse({ ...drawn, ...ending } as Partial<ResponseFact>));

const attendance: fc.Arbitrary<AttendanceFact> = fc
  .record({ quarter, sector, present: fc.integer({ min: 0, max: 6 }), away: fc.integer({ min: 0, max: 6 }) })
  .map(({ away, ...drawn }) => ({ ...drawn, convened: drawn.present + away }));

const look = fc.constantFrom('kept' as const, 'lost' as const, 'unknown' as const);
const outlook: fc.Arbitrary<OutlookFact> = fc.record({ quarter, housing: look, care: look, rights: look });
const relief: fc.Arbitrary<ReliefFact> = fc.record({
  ...{ quarter, moment: fc.constantFrom('after-meeting' as const, 'thirty-days' as const) },
  ...{ score: fc.integer({ min: 1, max: 5 }), count: fc.integer({ min: 1, max: 7 }) },
});

/** A few kinds of facts, each so many times: small counts beside large ones, as in a council. */
function several<F>(fact: fc.Arbitrary<F>): fc.Arbitrary<F[]> {
  return fc
    .array(fc.tuple(fact, fc.integer({ min: 1, max: 9 })), { maxLength: 5 })
    .map((groups) => groups.flatMap(([one, count]) => Array.from({ length: count }, () => one)));
}

const councils: fc.Arbitrary<BookFacts> = fc
  .record({
    paths: several(path),
    responses: several(response),
    outlooks: several(outlook),
    relief: fc.array(relief, { maxLength: 6 }),
    attendance: fc.array(attendance, { maxLength: 4 }),
  })
  .map((facts) => bookFacts(facts));

const bookOf = (facts: BookFacts, quarters: readonly Quarter[], trueCounts: boolean, threshold = 5): IndicatorBook =>
  measureBook(facts, { quarters, threshold, trueCounts, today: '2027-02-01' });

/** What is found by somebody who holds the whole book of a period: every table, every line, in any format, since each format says the same. */
function found(facts: BookFacts, quarters: readonly Quarter[], threshold = 5): string[] {
  const truth = knowledgeOf(bookOf(facts, quarters, true, threshold));
  return figuresFound(knowledgeOf(bookOf(facts, quarters, false, threshold)), truth, threshold);
}

describe('whoever puts together everything that leaves', () => {
  it('works out no hidden figure from the tables, margins and rates of a period', () => {
    fc.assert(
      fc.property(councils, fc.integer({ min: 3, max: 7 }), (facts, threshold) => found(facts, YEAR, threshold).length === 0),
      { numRuns: 400 },
    );
  });

  it('works out none from two periods of one year either: each fact is published once', () => {
    fc.assert(
      fc.property(councils, (facts) => [...found(facts, YEAR.slice(0, 2)), ...found(facts, YEAR.slice(2))].length === 0),
      { numRuns: 150 },
    );
  });

  it('would find hidden figures if a year were published beside its quarters, which is why it never is', () => {
    const facts = bookFacts({
      paths: [...Array.from({ length: 9 }, () => aPath()), ...Array.from({ length: 2 }, () => aPath({ quarter: '2026-Q3' }))],
    });
    const total = (quarters: readonly Quarter[]) =>
      bookOf(facts, quarters, false).tables.find(({ subject }) => subject === 'situations')?.total;
    expect(total(['2026-Q1'])).toBe(9);
    expect(total(['2026-Q3'])).toBeNull();
    expect((total(YEAR) ?? 0) - (total(['2026-Q1']) ?? 0)).toBe(2);
  });
});

describe('the attacker of this test', () => {
  const known = (shown: Readonly<Record<string, number | null>>): Knowledge => ({
    values: new Map(Object.entries(shown)),
    additions: [{ parts: ['one', 'other'], whole: 'all' }],
  });

  it('finds a figure that is its total minus the rest, and not one of two', () => {
    const truth = known({ one: 2, other: 8, all: 10 });
    expect(figuresFound(known({ one: null, other: 8, all: 10 }), truth, 5)).toEqual(['one']);
    expect(figuresFound(known({ one: null, other: null, all: 10 }), truth, 5)).toEqual([]);
  });

  it('finds both when only one set of figures is left that are not zero', () => {
    expect(figuresFound(known({ one: null, other: null, all: 2 }), known({ one: 1, other: 1, all: 2 }), 5)).toEqual(['one', 'other']);
  });
});
