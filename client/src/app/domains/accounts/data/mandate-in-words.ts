import { daysBetween } from '@croisee/domain/time/local-date';

/** Where a mandate stands on a day, ready to be said: a key of `accounts.when` and the days it names. */
export interface MandateMoment {
  readonly key: 'open' | 'until' | 'ends-soon' | 'ends-today' | 'to-come' | 'over' | 'ended';
  readonly tone: 'success' | 'warning' | 'info' | 'neutral';
  readonly from: string;
  readonly until: string | null;
  readonly daysLeft: number;
}

interface DatedMandate {
  readonly from: string;
  readonly until: string | null;
  readonly endedAt: string | null;
  readonly inForce: boolean;
}

/** From this many days before its end, a mandate is shown as ending soon. */
const SOON_DAYS = 60;

/** Says whether a mandate is open, to come, near its end or over, so that nobody has to compare dates. */
export function mandateMoment(mandate: DatedMandate, today: string): MandateMoment {
  const daysLeft = mandate.until === null ? Infinity : daysBetween(today, mandate.until);
  return { ...standing(mandate, today, daysLeft), from: mandate.from, until: mandate.until, daysLeft };
}

function standing({ from, until, endedAt, inForce }: DatedMandate, today: string, daysLeft: number): Pick<MandateMoment, 'key' | 'tone'> {
  if (endedAt !== null) return { key: 'ended', tone: 'neutral' };
  if (from > today) return { key: 'to-come', tone: 'info' };
  if (!inForce) return { key: 'over', tone: 'neutral' };
  if (until === null) return { key: 'open', tone: 'success' };
  if (daysLeft === 0) return { key: 'ends-today', tone: 'warning' };
  return daysLeft <= SOON_DAYS ? { key: 'ends-soon', tone: 'warning' } : { key: 'until', tone: 'success' };
}
