import type { Persona } from '../access/persona';
import { hasRole } from '../access/persona';
import { PROBLEM_CODES } from '../vocabulary/problem-codes';
import { PROPOSABLE_RESPONSE_CODES } from '../vocabulary/response-codes';
import { SECTOR_CODES } from '../vocabulary/sectors';
import { crossTable, withoutEmptyRows, type CrossTable, type MaskedTable } from './cross-table';
import type { Quarter, ResponseFact, SituationFact } from './facts';
import { maskSmallCounts } from './small-counts';

export type TypologyColumns = 'sector' | 'quarter';

export interface TypologyQuery {
  /** Quarters wanted, in the order of the columns. */
  readonly quarters: readonly Quarter[];
  readonly columns: TypologyColumns;
}

/** Situations by P-code: the principal difficulty, or every difficulty (one situation then counts in several rows). */
export function situationTypology(facts: readonly SituationFact[], query: TypologyQuery, counted: 'principal' | 'all'): CrossTable {
  const rowsOf = (fact: SituationFact) =>
    counted === 'all' ? fact.problems : fact.principalProblem === null ? [] : [fact.principalProblem];
  return typology(facts, query, PROBLEM_CODES, rowsOf);
}

/** Responses by R-code; reports to an authority (R23, R24) have no row. */
export function responseTypology(facts: readonly ResponseFact[], query: TypologyQuery): CrossTable {
  return typology(facts, query, PROPOSABLE_RESPONSE_CODES, (fact) => [fact.code]);
}

function typology<F extends SituationFact | ResponseFact>(
  facts: readonly F[],
  query: TypologyQuery,
  codes: readonly string[],
  rowsOf: (fact: F) => readonly string[],
): CrossTable {
  const inPeriod = facts.filter((fact) => query.quarters.includes(fact.quarter));
  const columns = query.columns === 'sector' ? SECTOR_CODES : query.quarters;
  const columnOf = (fact: F) => (query.columns === 'sector' ? fact.sector : fact.quarter);
  return withoutEmptyRows(crossTable(inPeriod, codes, columns, rowsOf, columnOf));
}

/** Coordinator and facilitator know the situations: they alone see true counts, and only inside the application. */
export function seesTrueCounts(persona: Persona, destination: 'screen' | 'export'): boolean {
  return destination === 'screen' && persona.charter === 'signed' && hasRole(persona, 'coordinator', 'facilitator');
}

/**
 * The query everybody else is held to: whole years by sector. Two tables over the same facts (another split, one quarter more, one day
 * later) could be subtracted from each other, so only one exists: the calendar year, up to the last quarter that has ended.
 */
export function publicQuery(year: number, today: string): TypologyQuery {
  const ended = ([1, 2, 3, 4] as const).filter((quarter) => today > lastDayOf(year, quarter));
  return { quarters: ended.map((quarter): Quarter => `${year}-Q${quarter}`), columns: 'sector' };
}

function lastDayOf(year: number, quarter: 1 | 2 | 3 | 4): string {
  return `${year}-${{ 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[quarter]}`;
}

/** A table for one reader: as it is for those who see true counts on screen, small counts hidden for everybody else and everywhere else. */
export function tableFor(table: CrossTable, persona: Persona, destination: 'screen' | 'export', threshold: number): MaskedTable {
  return seesTrueCounts(persona, destination) ? table : maskSmallCounts(table, threshold);
}
