import * as z from 'zod';
import type { BookTable, IndicatorBook } from '../indicators/book';
import { crossTable, withMargins, withoutEmptyRows, type MaskedTable } from '../indicators/cross-table';
import type { OutlookFact, Quarter, ReliefFact } from '../indicators/facts';
import { INADMISSIBILITY_REASONS } from '../vocabulary/inadmissibility-reasons';
import { codesOf } from '../vocabulary/coded-list';
import { NON_COMPLETION_CODES, type NonCompletionCode } from '../vocabulary/commitment-outcomes';
import { OUTLOOK_AREA_CODES, OUTLOOK_CODES } from '../vocabulary/outlooks';
import { PROPOSABLE_RESPONSE_CODES } from '../vocabulary/response-codes';
import { RELIEF_MOMENTS, RELIEF_SCORES } from './relief.rules';

/** A commitment that could not be kept, reduced to codes. */
export interface UnmetFact {
  readonly quarter: Quarter;
  readonly code: string;
  readonly reason: NonCompletionCode;
}

/** A submission that was not for the commission, reduced to its reason. */
export interface InadmissibleFact {
  readonly quarter: Quarter;
  readonly reason: string;
}

const table = z.object({
  rows: z.array(z.string()).readonly(),
  columns: z.array(z.string()).readonly(),
  cells: z.array(z.array(z.int().nullable()).readonly()).readonly(),
  rowTotals: z.array(z.int().nullable()).readonly(),
  columnTotals: z.array(z.int().nullable()).readonly(),
  total: z.int().nullable(),
});

/** Answer of `GET /api/follow-up/observatory`: null is a hidden count. */
export const observatorySchema = z.object({
  year: z.int(),
  quarters: z.array(z.string()),
  trueCounts: z.boolean(),
  threshold: z.int(),
  unmet: table.describe('R-codes by reason; only the missing offers for readers of masked counts'),
  notAdmissible: table.describe('Reasons of inadmissibility'),
  ruptures: table.describe('Housing, care and rights, kept or lost at six months'),
  relief: table.describe('Agreement from 1 to 5, by moment'),
});
export type ObservatoryView = z.infer<typeof observatorySchema>;

export const observatoryQuerySchema = z.strictObject({ year: z.coerce.number().int().min(2000).max(2100).describe('Calendar year') });

/** Facts of the observatory, within the quarters asked. */
export interface ObservatoryFacts {
  readonly unmet: readonly UnmetFact[];
  readonly notAdmissible: readonly InadmissibleFact[];
  readonly ruptures: readonly OutlookFact[];
  readonly relief: readonly ReliefFact[];
}

type ObservatoryTables = Pick<ObservatoryView, 'unmet' | 'notAdmissible' | 'ruptures' | 'relief'>;

/** The tables with true counts; anonymous answers stay under the threshold even there. */
export function observatory(facts: ObservatoryFacts, threshold: number): ObservatoryTables {
  const unmet = crossTable(
    facts.unmet,
    PROPOSABLE_RESPONSE_CODES,
    NON_COMPLETION_CODES,
    ({ code }) => [code],
    ({ reason }) => reason,
  );
  const notAdmissible = crossTable(
    facts.notAdmissible,
    codesOf(INADMISSIBILITY_REASONS),
    ['all'],
    ({ reason }) => [reason],
    () => 'all',
  );
  const outlooks = facts.ruptures.flatMap((fact) => OUTLOOK_AREA_CODES.map((area) => ({ area, outlook: fact[area] })));
  const ruptures = crossTable(
    outlooks,
    OUTLOOK_AREA_CODES,
    OUTLOOK_CODES,
    ({ area }) => [area],
    ({ outlook }) => outlook,
  );
  const answers = readableRelief(facts.relief, threshold).flatMap(({ moment, score, count }) =>
    Array.from({ length: count }, () => ({ moment, score })),
  );
  const relief = crossTable(
    answers,
    RELIEF_MOMENTS,
    RELIEF_SCORES.map(String),
    ({ moment }) => [moment],
    ({ score }) => String(score),
  );
  return { unmet: withoutEmptyRows(unmet), notAdmissible: withoutEmptyRows(notAdmissible), ruptures, relief: withoutEmptyRows(relief) };
}

/** The tables of masked readers, as a publication froze them: missing offers alone, since other reasons are in its tables of responses. */
export function publishedObservatory({ quarters, threshold, tables }: IndicatorBook): Omit<ObservatoryView, 'year'> {
  const of = (subject: BookTable['subject'], rowsAre: BookTable['rowsAre'], column: string): MaskedTable => {
    const table = tables.find((each) => each.subject === subject && each.rowsAre === rowsAre);
    if (table === undefined) return withMargins([], [], []);
    const { rows, cells, rowTotals, columnTotals, total } = table;
    return { rows, columns: table.columnsAre === 'count' ? [column] : table.columns, cells, rowTotals, columnTotals, total };
  };
  return {
    ...{ quarters: [...quarters], trueCounts: false, threshold },
    ...{ unmet: of('lacking', 'response', 'no-offer'), notAdmissible: of('situations', 'inadmissibility', 'all') },
    ...{ ruptures: of('outlooks', 'area', 'outlook'), relief: of('relief', 'moment', 'score') },
  };
}

/** Answers are read together or not at all, by anybody: a quarter in which too few answered at a moment is left out. */
export function readableRelief(facts: readonly ReliefFact[], threshold: number): readonly ReliefFact[] {
  const together = (one: ReliefFact) => facts.filter(({ quarter, moment }) => quarter === one.quarter && moment === one.moment);
  return facts.filter((one) => together(one).reduce((sum, { count }) => sum + count, 0) >= threshold);
}

const LAST_DAYS = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;

/** The quarters of a year that have ended. */
export function endedQuarters(year: number, today: string): readonly Quarter[] {
  return ([1, 2, 3, 4] as const).filter((each) => today > `${year}-${LAST_DAYS[each]}`).map((each): Quarter => `${year}-Q${each}`);
}
