import { checkJournals } from './check-journals';
import { operationName, viewOfText, type ClientJournal, type JournalEntry } from './operation-journal';

const attempt = (operation: string, atMs = 0): JournalEntry => ({ kind: 'attempt', operation, atMs });
const ack = (operation: string): JournalEntry => ({ kind: 'ack', operation });
const seen = (operation: string): JournalEntry => ({ kind: 'seen', operation });
const withdrawn = (atMs: number): JournalEntry => ({ kind: 'withdrawn', atMs });
const journal = (client: string, ...entries: JournalEntry[]): ClientJournal => ({ client, entries });
const [A1, A2, A3, B1] = [operationName('a', 1), operationName('a', 2), operationName('a', 3), operationName('b', 1)] as const;
const two = [journal('a', attempt(A1), ack(A1), attempt(A2)), journal('b', attempt(B1), ack(B1))];

describe('the checker of a fault campaign', () => {
  it('finds nothing when everything acknowledged is there once, on every page, whether or not the rest came through', () => {
    for (const text of [`${A1}${B1}`, `${A1}${A2}${B1}`, `${B1}\n${A1}`])
      expect(checkJournals(two, viewOfText('tables', text), [viewOfText('a', text), viewOfText('b', text)])).toEqual({
        ...{ attempted: 3, acknowledged: 2, lost: [], duplicated: [], phantom: [] },
        ...{ stale: [], diverged: [], unauthorised: [] },
      });
  });

  it('finds an acknowledged operation that is absent', () => {
    expect(checkJournals(two, viewOfText('tables', A1)).lost).toEqual([B1]);
  });

  it('finds an operation that is there twice, in the tables or on one page only', () => {
    expect(checkJournals(two, viewOfText('tables', `${A1}${B1}${A1}`)).duplicated).toEqual([A1]);
    expect(checkJournals(two, viewOfText('tables', `${A1}${B1}`), [viewOfText('b', `${A1}${B1}${B1}`)]).duplicated).toEqual([B1]);
  });

  it('finds what nobody attempted, and the remains of an operation that was torn', () => {
    expect(checkJournals(two, viewOfText('tables', `${A1}${B1}${A3}`)).phantom).toEqual([A3]);
    expect(checkJournals(two, viewOfText('tables', `${A1}<a-${B1}2>`)).phantom).toEqual(['<a-', '2>']);
  });

  it('tells a page that lacks something from one that shows something else', () => {
    const stored = viewOfText('tables', `${A1}${B1}`);
    const pages = [viewOfText('late', A1), viewOfText('other order', `${B1}${A1}`), viewOfText('ahead', `${A1}${B1}${A2}`)];
    const { stale, diverged } = checkJournals(two, stored, pages);
    expect([stale, diverged]).toEqual([['late'], ['other order', 'ahead']]);
  });

  it('finds an operation stored although its author attempted it after losing the right, not one attempted before or after it came back', () => {
    const author = journal('a', attempt(A1), withdrawn(10), attempt(A2, 11), { kind: 'restored', atMs: 20 }, attempt(A3, 21));
    expect(checkJournals([author], viewOfText('tables', `${A1}${A2}${A3}`)).unauthorised).toEqual([A2]);
  });

  it('finds what was shown to somebody after they lost the right, not what was already on its way', () => {
    const writer = journal('b', attempt(B1, 5));
    const late = journal('c', attempt(operationName('c', 1), 11));
    const reader = journal('a', withdrawn(10), seen(B1), seen(operationName('c', 1)));
    const stored = viewOfText('tables', `${B1}${operationName('c', 1)}`);
    expect(checkJournals([writer, late, reader], stored).unauthorised).toEqual([operationName('c', 1)]);
    const restored = journal('a', withdrawn(10), { kind: 'restored', atMs: 12 }, seen(operationName('c', 1)));
    expect(checkJournals([writer, late, restored], stored).unauthorised).toEqual([]);
  });
});
