import { SECTOR_CODES } from '../vocabulary/sectors';
import type { BookTable, TableAxis } from './book';
import { crossTable } from './cross-table';
import type { PathFact, ResponseFact } from './facts';
import type { Dimension } from './figure-network';

/** The code of what was not told, so that every fact has one and the totals of all tables agree. */
export const NOT_TOLD = 'none';

/** What situations are counted by. */
export const SITUATION_AXES = {
  quarter: (fact: PathFact) => fact.quarter,
  problem: (fact: PathFact) => fact.principalProblem,
  sector: (fact: PathFact) => fact.sector,
} as const;

/** What responses are counted by. */
export const RESPONSE_AXES = {
  quarter: (fact: ResponseFact) => fact.quarter,
  problem: (fact: ResponseFact) => fact.problem,
  response: (fact: ResponseFact) => fact.code,
  sector: (fact: ResponseFact) => fact.sector,
  outcome: (fact: ResponseFact) => fact.outcome,
  reason: (fact: ResponseFact) => fact.reason,
} as const;

/** A dimension with only the codes that occur: a row of zeros says nothing. */
export function dimensionOf<F>(name: TableAxis, facts: readonly F[], of: (fact: F) => string | null): Dimension<F> {
  const told = (fact: F) => of(fact) ?? NOT_TOLD;
  const found = [...new Set(facts.map(told))].sort();
  return { name, codes: name === 'sector' ? [...SECTOR_CODES, NOT_TOLD].filter((code) => found.includes(code)) : found, of: told };
}

/** Any two axes crossed, with true counts. */
export function crossCounts<F>(
  subject: BookTable['subject'],
  facts: readonly F[],
  axes: Readonly<Partial<Record<TableAxis, (fact: F) => string | null>>>,
  rowsAre: TableAxis,
  columnsAre: TableAxis,
): BookTable {
  const none = () => null;
  const rows = dimensionOf(rowsAre, facts, axes[rowsAre] ?? none);
  const columns = dimensionOf(columnsAre, facts, axes[columnsAre] ?? none);
  const table = crossTable(facts, rows.codes, columns.codes, (fact) => [rows.of(fact)], columns.of);
  return {
    ...{ subject, rowsAre, columnsAre, rows: [...table.rows], columns: [...table.columns] },
    cells: table.cells.map((line) => [...line]),
    ...{ rowTotals: [...table.rowTotals], columnTotals: [...table.columnTotals], total: table.total },
  };
}
