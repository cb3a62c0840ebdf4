import type { BookLine, IndicatorBook } from '../book';
import { INDICATOR_IDS } from '../definitions';
import { REPORT_KINDS, reportOutline } from './report-outline';
import { missingByReason, suggestedText } from './report-text';

const EMPTY = { value: null, planned: null, part: null, of: null };
const line = (indicator: BookLine['indicator'], more: Partial<BookLine>): BookLine => ({ indicator, status: 'given', ...EMPTY, ...more });
const book = (lines: BookLine[]): IndicatorBook => ({
  quarters: ['2026-Q1'],
  trueCounts: false,
  threshold: 5,
  lines,
  tables: [],
  pairs: [],
});

describe('the outline of a report', () => {
  it.each(REPORT_KINDS)('%s: every indicator stands under exactly one part', (kind) => {
    const placed = reportOutline(kind).flatMap(({ indicators }) => indicators);
    expect([...placed].sort()).toEqual([...INDICATOR_IDS].sort());
  });

  it.each(REPORT_KINDS)('%s: parts have one name each and their hint', (kind) => {
    const parts = reportOutline(kind);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(parts.every(({ hint }) => hint.fr !== '' && hint.en !== '')).toBe(true);
  });
});

describe('what a report says before anybody writes', () => {
  const [, instances] = reportOutline('annual');

  it('is a sentence for each figure given, with what was planned and the share it is', () => {
    const lines = [line('commission-meetings', { value: 3, planned: 3 }), line('meeting-participation', { value: 75, part: 30, of: 40 })];
    const text = suggestedText(instances ?? never(), book(lines), 'fr');
    expect(text).toMatch(/ : 3, prévu 3\.\n.* : 75 %, soit 30 sur 40\.$/);
  });

  it('leaves hidden figures out of the text, and lists them with those nobody recorded', () => {
    const lines = [line('commission-meetings', { status: 'hidden' }), line('design-partners', { status: 'not-recorded' })];
    expect(suggestedText(instances ?? never(), book(lines), 'fr')).toBe('');
    expect(missingByReason(book(lines), 'fr').map(({ why, names }) => [why.split(' ')[0], names.length])).toEqual([
      ['masqué', 1],
      ['non', 1],
    ]);
  });
});

function never(): never {
  throw new Error('The outline lost a part.');
}
