import type { Persona } from '../access/persona';
import { hasRole } from '../access/persona';
import { PROBLEM_CODES } from '../vocabulary/problem-codes';
import { PROPOSABLE_RESPONSE_CODES } from '../vocabulary/response-codes';
import { SECTOR_CODES } from '../vocabulary/sectors';
import { crossTable, withoutEmptyRows, type CrossTable } from './cross-table';
import type { Quarter, ResponseFact, SituationFact } from './facts';

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
