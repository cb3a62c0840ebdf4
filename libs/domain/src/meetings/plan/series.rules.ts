import { addMonths } from '../../time/local-date';

/** A rhythm of meetings: quarterly by default, monthly possible. */
export interface Series {
  readonly firstDate: string;
  readonly count: number;
  readonly everyMonths: number;
}

/** Local dates of the series, on the same weekday of the same week of the month as the first ("the second Tuesday"). */
export function seriesDates({ firstDate, count, everyMonths }: Series): string[] {
  const first = new Date(`${firstDate}T00:00:00Z`);
  const week = Math.ceil(first.getUTCDate() / 7);
  return Array.from({ length: count }, (_, index) => {
    const month = addMonths(`${firstDate.slice(0, 8)}01`, index * everyMonths);
    return nthWeekday(month, first.getUTCDay(), week);
  });
}

/** The instant of a local time in a named zone, as `Date.toISOString()` writes it; in the hour that a change of clock skips, the later one. */
export function instantOf(date: string, time: string, zone: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const firstGuess = asUtc - offsetMs(asUtc, zone);
  return new Date(asUtc - offsetMs(firstGuess, zone)).toISOString();
}

/** A fifth weekday that the month does not have becomes its last one. */
function nthWeekday(firstOfMonth: string, weekday: number, week: number): string {
  const start = new Date(`${firstOfMonth}T00:00:00Z`);
  const day = 1 + ((weekday - start.getUTCDay() + 7) % 7) + (week - 1) * 7;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  start.setUTCDate(day > lastDay ? day - 7 : day);
  return start.toISOString().slice(0, 10);
}

/** How far the zone is ahead of UTC at an instant, in milliseconds. */
function offsetMs(instantMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instantMs));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - instantMs;
}
