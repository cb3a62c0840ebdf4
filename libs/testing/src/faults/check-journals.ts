import type { ClientJournal, ReaderView } from './operation-journal';

/** What a run did, and everything that should not have come of it, by name. */
export interface JournalFindings {
  readonly attempted: number;
  readonly acknowledged: number;
  /** Acknowledged, absent from the tables. */
  readonly lost: readonly string[];
  /** There twice, in the tables or on a page. */
  readonly duplicated: readonly string[];
  /** There, attempted by nobody. */
  readonly phantom: readonly string[];
  /** Readers that lack something once everything is quiet. */
  readonly stale: readonly string[];
  /** Readers that show something else than the tables, or the same in another order. */
  readonly diverged: readonly string[];
  /** Stored although attempted after their author's right had ended, or shown to somebody after theirs had. */
  readonly unauthorised: readonly string[];
}

/** Compares what clients wrote down with what the tables hold (`stored`, loaded afresh) and what each page shows once everything is quiet. */
export function checkJournals(journals: readonly ClientJournal[], stored: ReaderView, pages: readonly ReaderView[] = []): JournalFindings {
  const attempted = new Set(journals.flatMap(({ entries }) => operationsOf(entries, 'attempt')));
  const acknowledged = new Set(journals.flatMap(({ entries }) => operationsOf(entries, 'ack')));
  const present = new Set(stored.operations);
  const shown = [stored, ...pages];
  const stale = pages.filter(({ operations }) => isPartOf(operations, present));
  return {
    attempted: attempted.size,
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((operation) => !present.has(operation)),
    duplicated: unique(shown.flatMap(({ operations }) => repeated(operations))),
    phantom: unique(shown.flatMap(({ operations }) => operations.filter((operation) => !attempted.has(operation)))),
    stale: stale.map(({ reader }) => reader),
    diverged: pages.filter((page) => !stale.includes(page) && page.content !== stored.content).map(({ reader }) => reader),
    unauthorised: unique(journals.flatMap((journal) => [...storedWithoutRight(journal, present), ...shownWithoutRight(journal, journals)])),
  };
}

function operationsOf(entries: ClientJournal['entries'], kind: 'attempt' | 'ack'): string[] {
  return entries.flatMap((entry) => (entry.kind === kind ? [entry.operation] : []));
}

function isPartOf(operations: readonly string[], present: ReadonlySet<string>): boolean {
  return new Set(operations).size < present.size && operations.every((operation) => present.has(operation));
}

function repeated(operations: readonly string[]): string[] {
  const known = new Set<string>();
  return operations.filter((operation) => known.size === known.add(operation).size);
}

function storedWithoutRight({ entries }: ClientJournal, present: ReadonlySet<string>): string[] {
  let isWithdrawn = false;
  return entries.flatMap((entry) => {
    if (entry.kind === 'withdrawn' || entry.kind === 'restored') isWithdrawn = entry.kind === 'withdrawn';
    return isWithdrawn && entry.kind === 'attempt' && present.has(entry.operation) ? [entry.operation] : [];
  });
}

/** What was attempted before a withdrawal may still be on its way to the person; what was attempted after it may never reach them. */
function shownWithoutRight({ entries }: ClientJournal, journals: readonly ClientJournal[]): string[] {
  if (!entries.some(({ kind }) => kind === 'withdrawn')) return [];
  const attemptedAtMs = new Map(
    journals.flatMap((journal) =>
      journal.entries.flatMap((entry) => (entry.kind === 'attempt' ? [[entry.operation, entry.atMs] as const] : [])),
    ),
  );
  let withdrawnAtMs: number | undefined;
  return entries.flatMap((entry) => {
    if (entry.kind === 'withdrawn') withdrawnAtMs = entry.atMs;
    if (entry.kind === 'restored') withdrawnAtMs = undefined;
    const isTooLate = entry.kind === 'seen' && withdrawnAtMs !== undefined && (attemptedAtMs.get(entry.operation) ?? 0) > withdrawnAtMs;
    return isTooLate ? [entry.operation] : [];
  });
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
