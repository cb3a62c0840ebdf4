import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays } from '../time/local-date';
import { lastDayOfQuarter, quartersOf, type Quarter } from './facts';

/** How long the coordinator has after a year ends before its figures publish themselves. */
export const DAYS_BEFORE_A_YEAR_IS_PUBLISHED = 31;

/** The quarters of one year that one publication covers. */
export interface PublishedPeriod {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The period that publishing up to a quarter would cover: from where the year's last publication stopped, so that each fact is published once
 * and no two publications can be subtracted from each other.
 */
export function nextPeriod(year: number, to: number, published: readonly PublishedPeriod[], today: string): Outcome<PublishedPeriod> {
  const from = 1 + Math.max(0, ...published.filter((period) => period.year === year).map((period) => period.to));
  if (to < from) return refuse('ALREADY_PUBLISHED');
  if (lastDayOfQuarter(`${year}-Q${to as 1 | 2 | 3 | 4}`) >= today) return refuse('PERIOD_NOT_ENDED');
  return accept({ year, from, to });
}

/** The rest of a year that publishes itself because it ended long enough ago; undefined when there is none. */
export function periodDue(year: number, published: readonly PublishedPeriod[], today: string): PublishedPeriod | undefined {
  if (addDays(`${year}-12-31`, DAYS_BEFORE_A_YEAR_IS_PUBLISHED) > today) return undefined;
  const next = nextPeriod(year, 4, published, today);
  return next.ok ? next.value : undefined;
}

/** The quarters of a period. */
export function quartersOfPeriod({ year, from, to }: PublishedPeriod): Quarter[] {
  return quartersOf(year, from, to);
}
