import type { BookTable, IndicatorBook } from './book';
import type { IndicatorId } from './definitions';

/** Some figures of which the sum is another: what every reader knows because it is how things are counted. */
interface Addition {
  readonly parts: readonly string[];
  readonly whole: string;
}

/** What one reader knows of the figures of a book: their values, null where hidden, and how they add up. */
export interface Knowledge {
  readonly values: ReadonlyMap<string, number | null>;
  readonly additions: readonly Addition[];
}

const WHOLES: Readonly<Record<BookTable['subject'], string>> = {
  situations: 'situations',
  responses: 'responses',
  attendance: 'convened',
  lacking: 'responses reason:no-offer',
  outlooks: 'looks',
  relief: 'answers',
};

/** Lines whose part and whole are figures of their own: `part`, the rest, and the whole they make. */
const SHARES: readonly (readonly [IndicatorId, part: string, whole: string])[] = [
  ['person-informed', 'informed', 'situations'],
  ['person-agreed', 'agreed', 'situations'],
  ['returned-to-person', 'returned-person', 'discussed'],
  ['returned-to-submitter', 'returned-submitter', 'discussed'],
  ['discussed-again', 'again', 'discussed'],
  ['without-responsible', 'without', 'open'],
  ['overdue', 'overdue', 'open'],
  ['effect-by-referent', 'effect-referent', 'closed'],
  ['effect-by-person', 'effect-person', 'closed'],
  ['carried-out-6-months', 'done-6', 'old'],
  ['carried-out-3-months', 'done-3', 'old-enough'],
];

/** Steps that follow from how situations and propositions go on; what is in no line of the book is left to the reader’s guess. */
const STEPS: readonly Addition[] = [
  { parts: ['inadmissible', 'discussed', 'waiting'], whole: 'situations' },
  { parts: ['open', 'closed'], whole: 'discussed' },
  { parts: ['old', 'recent'], whole: 'old-enough' },
  { parts: ['old-enough', 'young'], whole: 'responses' },
];

/** Everything a reader of one book can write down: each published figure under the name of what it counts, and each addition. */
export function knowledgeOf(book: IndicatorBook): Knowledge {
  const values = new Map<string, number | null>();
  const additions: Addition[] = [...STEPS];
  for (const table of book.tables) readTable(table, values, additions);
  for (const [indicator, part, whole] of SHARES) {
    const line = book.lines.find((each) => each.indicator === indicator);
    if (line === undefined) continue;
    const isNothing = line.status === 'nothing';
    write(values, part, isNothing ? 0 : line.part);
    write(values, whole, isNothing ? 0 : line.of);
    additions.push({ parts: [part, `not ${part}`], whole });
  }
  return { values, additions };
}

/** A figure that stands in two places is known as soon as one of them shows it. */
function write(values: Map<string, number | null>, name: string, value: number | null): void {
  values.set(name, value ?? values.get(name) ?? null);
}

function readTable(table: BookTable, values: Map<string, number | null>, additions: Addition[]): void {
  const { subject, rowsAre, columnsAre, rows, columns } = table;
  const isList = columnsAre === 'count';
  const whole = isList && subject === 'situations' ? 'inadmissible' : WHOLES[subject];
  const row = (code: string) => `${subject} ${rowsAre}:${code}`;
  const column = (code: string) => `${subject} ${columnsAre}:${code}`;
  const cell = (rowCode: string, columnCode: string) => `${row(rowCode)} ${columnsAre}:${columnCode}`;
  write(values, whole, table.total);
  rows.forEach((code, index) => write(values, row(code), table.rowTotals[index] ?? null));
  additions.push({ parts: rows.map(row), whole });
  if (isList) return;
  columns.forEach((code, index) => write(values, column(code), table.columnTotals[index] ?? null));
  additions.push({ parts: columns.map(column), whole });
  rows.forEach((rowCode, r) => {
    columns.forEach((columnCode, c) => write(values, cell(rowCode, columnCode), table.cells[r]?.[c] ?? null));
    additions.push({ parts: columns.map((columnCode) => cell(rowCode, columnCode)), whole: row(rowCode) });
  });
  for (const columnCode of columns) additions.push({ parts: rows.map((rowCode) => cell(rowCode, columnCode)), whole: column(columnCode) });
}

/**
 * The hidden small figures of which the reader finds the value: no other set of figures agrees with everything they know. They take for
 * granted that what is hidden in a book is not zero, and nothing more: a large figure may be hidden for the sake of a small one.
 */
export function figuresFound(known: Knowledge, truth: Knowledge, threshold: number): string[] {
  const actual = completed(truth);
  const isFree = (name: string) => (known.values.get(name) ?? null) === null;
  const isSmall = (value: number) => value > 0 && value < threshold;
  const lowest = (name: string) => (known.values.has(name) ? 1 : 0);
  const hidden = [...known.values.keys()].filter((name) => isFree(name) && isSmall(actual.get(name) ?? 0));
  return hidden.filter((name) => {
    const value = actual.get(name) ?? 0;
    return ![1, -1].some((change) => value + change > 0 && canChange(name, change, known.additions, actual, isFree, lowest));
  });
}

/** True values of all names, those of no line worked out from the others. */
function completed({ values, additions }: Knowledge): Map<string, number> {
  const actual = new Map([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
  for (let round = 0; round < 3; round += 1)
    for (const { parts, whole } of additions) {
      const missing = [whole, ...parts].filter((name) => !actual.has(name));
      const [only] = missing;
      if (missing.length !== 1 || only === undefined) continue;
      const sum = parts.reduce((total, name) => total + (actual.get(name) ?? 0), 0);
      actual.set(only, only === whole ? sum : (actual.get(whole) ?? 0) - sum);
    }
  return actual;
}

/** Whether one figure can be one more, or one less, with others changed by one so that every addition stays true. */
function canChange(
  name: string,
  by: number,
  additions: readonly Addition[],
  actual: ReadonlyMap<string, number>,
  isFree: (name: string) => boolean,
  lowest: (name: string) => number,
): boolean {
  const changes = new Map([[name, by]]);
  const seen = new Set<string>();
  const off = ({ parts, whole }: Addition) =>
    parts.reduce((total, part) => total + (changes.get(part) ?? 0), 0) - (changes.get(whole) ?? 0);
  const settle = (): boolean => {
    const wrong = additions.find((each) => off(each) !== 0);
    if (wrong === undefined) return true;
    const state = JSON.stringify([...changes].sort());
    if (seen.has(state)) return false;
    seen.add(state);
    const surplus = Math.sign(off(wrong));
    for (const other of [wrong.whole, ...wrong.parts]) {
      if (!isFree(other) || changes.has(other)) continue;
      const change = other === wrong.whole ? surplus : -surplus;
      if ((actual.get(other) ?? 0) + change < lowest(other)) continue;
      changes.set(other, change);
      if (settle()) return true;
      changes.delete(other);
    }
    return false;
  };
  return settle();
}
