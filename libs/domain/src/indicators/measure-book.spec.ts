import type { BookLine, IndicatorBook } from './book';
import { aPath, aResponse, bookFacts, times } from './book.fixtures';
import { INDICATORS, type IndicatorId } from './definitions';
import type { BookFacts, Quarter } from './facts';
import { measureBook } from './measure-book';

const YEAR: readonly Quarter[] = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const trueBook = (facts: Partial<BookFacts>): IndicatorBook =>
  measureBook(bookFacts(facts), { quarters: YEAR, threshold: 5, trueCounts: true, today: '2027-02-01' });
const maskedBook = (facts: Partial<BookFacts>): IndicatorBook =>
  measureBook(bookFacts(facts), { quarters: YEAR, threshold: 5, trueCounts: false, today: '2027-02-01' });
const line = (book: IndicatorBook, id: IndicatorId): BookLine | undefined => book.lines.find(({ indicator }) => indicator === id);

describe('the book of a period', () => {
  it('has every line that is asked, once, in its order, whether or not anything records it', () => {
    const book = trueBook({});
    expect(book.lines.map(({ indicator }) => indicator)).toEqual(INDICATORS.map(({ id }) => id));
    expect(line(book, 'placements')).toMatchObject({ status: 'not-recorded', value: null });
    expect(line(book, 'time-coordination')).toMatchObject({ status: 'not-recorded' });
    expect(line(book, 'person-informed')).toMatchObject({ status: 'nothing', of: null });
  });

  it('counts meetings held beside those planned, of the period only', () => {
    const meeting = { quarter: '2026-Q2', kind: 'commission', held: true } as const;
    const book = trueBook({ meetings: [...times(2, meeting), { ...meeting, held: false }, { ...meeting, quarter: '2025-Q4' }] });
    expect(line(book, 'commission-meetings')).toMatchObject({ value: 2, planned: 3 });
    expect(line(book, 'technical-committee-meetings')).toMatchObject({ value: 0, planned: 0 });
  });

  it('measures the path: rates over their own population, medians of what was reached', () => {
    const discussed = aPath({ passages: 1, passageQuarters: ['2026-Q2'], daysToDecision: 4, daysToMeeting: 30, returnedToPerson: true });
    const refused = aPath({ inadmissible: 'N02', daysToDecision: 8, agreed: false });
    const again = { ...discussed, passages: 2, daysToMeeting: 50, daysToFirstAction: 12, overdue: true, returnedToPerson: false };
    const book = trueBook({ paths: [discussed, again, refused, aPath({ informed: false, agreed: false })] });
    expect(line(book, 'person-informed')).toMatchObject({ value: 75, part: 3, of: 4 });
    expect(line(book, 'person-agreed')).toMatchObject({ value: 50, part: 2, of: 4 });
    expect(line(book, 'returned-to-person')).toMatchObject({ value: 50, part: 1, of: 2 });
    expect(line(book, 'discussed-again')).toMatchObject({ part: 1, of: 2 });
    expect(line(book, 'overdue')).toMatchObject({ part: 1, of: 2 });
    expect(line(book, 'without-responsible')).toMatchObject({ part: 2, of: 2 });
    expect(line(book, 'delay-to-decision')).toMatchObject({ value: 4 });
    expect(line(book, 'delay-decision-to-meeting')).toMatchObject({ value: 36 });
    expect(line(book, 'delay-to-first-action')).toMatchObject({ value: 12 });
    expect(line(book, 'situations-treated')).toMatchObject({ value: 2 });
    expect(book.tables.find(({ rowsAre }) => rowsAre === 'inadmissibility')).toMatchObject({ rows: ['N02'], rowTotals: [1], total: 1 });
  });

  it('counts a situation as handled in the period when it is discussed in it, whenever it was submitted', () => {
    const earlier = aPath({ quarter: '2025-Q4', passages: 2, passageQuarters: ['2025-Q4', '2026-Q1'] });
    expect(line(trueBook({ paths: [earlier] }), 'situations-treated')).toMatchObject({ value: 1 });
  });

  it('judges propositions after three and six months only once their quarter is old enough', () => {
    const done = (daysToDone: number) => aResponse({ outcome: 'done', daysToDone });
    const book = measureBook(
      bookFacts({ responses: [done(20), done(120), aResponse(), aResponse({ quarter: '2026-Q2' }), aResponse({ quarter: '2026-Q3' })] }),
      { quarters: YEAR, threshold: 5, trueCounts: true, today: '2026-10-01' },
    );
    expect(line(book, 'carried-out-3-months')).toMatchObject({ part: 1, of: 4 });
    expect(line(book, 'carried-out-6-months')).toMatchObject({ part: 2, of: 3 });
    expect(line(book, 'carried-out')).toMatchObject({ part: 2, of: 2 });
  });

  it('says how much of what was at stake was kept after six months', () => {
    const kept = { quarter: '2026-Q1', housing: 'kept', care: 'lost', rights: 'not-at-stake' } as const;
    const book = trueBook({ outlooks: [kept, { ...kept, care: 'kept' }] });
    expect(line(book, 'breaks-avoided')).toMatchObject({ value: 75, part: 3, of: 4 });
    expect(book.tables.find(({ subject }) => subject === 'outlooks')).toMatchObject({
      total: 6,
      columns: ['kept', 'lost', 'not-at-stake'],
    });
  });

  it('names needs without an offer and the pairs that had never worked together', () => {
    const missing = aResponse({ outcome: 'impossible', reason: 'no-offer' });
    const pair = { first: 'CMP', second: 'Mairie' } as const;
    const book = trueBook({
      responses: [missing, missing, aResponse()],
      collaborations: [
        { ...pair, quarter: '2026-Q1' },
        { ...pair, quarter: '2025-Q1' },
        { first: 'Bailleur', second: 'CMP', quarter: '2026-Q2' },
      ],
    });
    expect(line(book, 'no-offer')).toMatchObject({ value: 2 });
    expect(book.tables.find(({ subject }) => subject === 'lacking')).toMatchObject({ rows: ['R05'], rowTotals: [2], total: 2 });
    expect(line(book, 'collaborations')).toMatchObject({ value: 1 });
    expect(book.pairs).toEqual([
      { first: 'Bailleur', second: 'CMP', count: 1, isNew: true },
      { ...pair, count: 1, isNew: false },
    ]);
  });
});

describe('what people answered without a name', () => {
  const answers = { quarter: '2026-Q1', moment: 'after-meeting', score: 5 } as const;

  it('is read together or not at all, by those who see true counts too, and only once its quarter has ended', () => {
    expect(line(trueBook({ relief: [{ ...answers, count: 4 }] }), 'isolation-relieved')).toMatchObject({ status: 'nothing' });
    const enough = trueBook({
      relief: [
        { ...answers, count: 4 },
        { ...answers, score: 2, count: 1 },
      ],
    });
    expect(line(enough, 'isolation-relieved')).toMatchObject({ value: 80, part: 4, of: 5 });
    const running = trueBook({ relief: [{ ...answers, quarter: '2027-Q1', count: 9 }] });
    expect(line(running, 'isolation-relieved')).toMatchObject({ status: 'nothing' });
  });

  it('makes a mean out of five of the last survey of coordination', () => {
    const council = { ...bookFacts().council, coordination: { mean: 3.642, answers: 14 } };
    expect(line(trueBook({ council }), 'coordination-improvement')).toMatchObject({ status: 'given', value: 3.6, of: 14 });
  });
});

describe('the book of masked readers', () => {
  it('hides small parts and small remainders, and keeps what is large on both sides', () => {
    const book = maskedBook({ paths: [...times(7, aPath()), ...times(6, aPath({ informed: false, agreed: false }))] });
    expect(line(book, 'person-informed')).toMatchObject({ status: 'given', value: 54, part: 7, of: 13 });
    const uneven = maskedBook({ paths: [...times(12, aPath()), aPath({ informed: false })] });
    expect(line(uneven, 'person-informed')).toMatchObject({ status: 'hidden', value: null, part: null });
  });

  it('hides medians over few values, small counts of acts, and pairs that met rarely', () => {
    const pair = { first: 'CMP', second: 'Mairie', quarter: '2026-Q1' } as const;
    const book = maskedBook({
      paths: [...times(4, aPath({ daysToDecision: 9 })), ...times(9, aPath())],
      collaborations: [...times(4, pair), ...times(5, { ...pair, second: 'Bailleur' })],
    });
    expect(line(book, 'delay-to-decision')).toMatchObject({ status: 'hidden', value: null });
    expect(line(book, 'charter-oppositions')).toMatchObject({ status: 'hidden' });
    expect(line(book, 'charter-refusals')).toMatchObject({ status: 'given', value: 9 });
    expect(book.pairs.map(({ second }) => second)).toEqual(['Bailleur']);
  });

  it('does not let the number of situations handled give away those that came from another period', () => {
    const here = aPath({ passages: 1, passageQuarters: ['2026-Q1'] });
    const before = { ...here, quarter: '2025-Q4' } as const;
    const handled = (facts: Partial<BookFacts>) => line(maskedBook(facts), 'situations-treated')?.status;
    expect(handled({ paths: times(10, here) })).toBe('given');
    expect(handled({ paths: [...times(10, here), ...times(2, before)] })).toBe('hidden');
    expect(handled({ paths: [...times(10, here), ...times(6, before)] })).toBe('given');
  });

  it('does not let the number of discussions say how few situations were discussed twice', () => {
    const paths = times(10, aPath({ passages: 1, passageQuarters: ['2026-Q1'] }));
    const held = { quarter: '2026-Q1', passagesWithPerson: 6, recusals: 0, openedAnyway: 0 } as const;
    const present = (passages: number) => line(maskedBook({ paths, heldMeetings: [{ ...held, passages }] }), 'person-present');
    expect(present(12)).toMatchObject({ status: 'hidden', of: null });
    expect(present(16)).toMatchObject({ status: 'given', part: 6, of: 16 });
  });
});

describe('definitions', () => {
  it('say in both languages what is counted, over which population and period, from what, and its limit', () => {
    for (const { id, name, definition, population, period, source, limit } of INDICATORS)
      for (const text of [name, definition, population, period, source, limit])
        expect([id, text.fr.length > 3 && text.en.length > 3]).toEqual([id, true]);
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
  });
});
