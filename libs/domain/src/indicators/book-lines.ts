import type { BookLine } from './book';
import type { IndicatorId } from './definitions';
import type { CoordinationScore, Spent } from './facts';
import { median } from './median';
import type { ShownFigures } from './shown-figures';

const EMPTY = { value: null, planned: null, part: null, of: null } as const;

/** A line that nothing records. */
export function notRecorded(indicator: IndicatorId): BookLine {
  return { indicator, status: 'not-recorded', ...EMPTY };
}

/** A number that concerns nobody’s situation, hence shown as it is. */
export function count(indicator: IndicatorId, value: number | null, planned: number | null = null): BookLine {
  return value === null ? notRecorded(indicator) : { ...EMPTY, indicator, status: 'given', value, planned };
}

/** A number that is hidden when it is small. */
export function smallCount(indicator: IndicatorId, value: number | null, threshold: number): BookLine {
  const isHidden = value === null || (value > 0 && value < threshold);
  return { ...EMPTY, indicator, status: isHidden ? 'hidden' : 'given', value: isHidden ? null : value };
}

/** Time or money spent beside what was planned. */
export function spent(indicator: IndicatorId, line: Spent | undefined): BookLine {
  return count(indicator, line?.spent ?? null, line?.planned ?? null);
}

/** A mean out of five with how many gave it. */
export function score(indicator: IndicatorId, given: CoordinationScore | null): BookLine {
  return given === null
    ? notRecorded(indicator)
    : { ...EMPTY, indicator, status: 'given', value: Math.round(10 * given.mean) / 10, of: given.answers };
}

/** A line whose figures are in a table of their own. */
export function tableLine(indicator: IndicatorId, total: number | null): BookLine {
  return total === 0
    ? { indicator, status: 'nothing', ...EMPTY }
    : { ...EMPTY, indicator, status: total === null ? 'hidden' : 'given', of: total };
}

/** The share that some figures are of others; hidden as soon as one of them is. */
export function share(indicator: IndicatorId, figures: ShownFigures, part: readonly string[], whole: readonly string[]): BookLine {
  const of = figures.sum(...whole);
  const value = figures.sum(...part);
  if (of === 0) return { indicator, status: 'nothing', ...EMPTY };
  if (of === null || value === null) return { indicator, status: 'hidden', ...EMPTY, of };
  return { indicator, status: 'given', value: Math.round((100 * value) / of), planned: null, part: value, of };
}

/** The middle of delays, in whole days; fewer of them than the threshold would tell one situation’s delay. */
export function medianDays(indicator: IndicatorId, values: readonly (number | null)[], threshold: number): BookLine {
  const known = values.filter((value) => value !== null);
  const middle = median(known);
  if (middle === null) return { indicator, status: 'nothing', ...EMPTY };
  if (known.length < threshold) return { indicator, status: 'hidden', ...EMPTY };
  return { ...EMPTY, indicator, status: 'given', value: Math.round(middle) };
}
