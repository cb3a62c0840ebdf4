import * as z from 'zod';

/** A calendar day without a time, `YYYY-MM-DD`, that exists. */
export const localDateSchema = z.iso.date().describe('Calendar day, YYYY-MM-DD');

/** An instant in UTC, as `Date.toISOString()` writes it. */
export const instantSchema = z.iso.datetime().describe('Instant in UTC, ISO 8601');

const DAY_MS = 86_400_000;

// Making one costs a hundred times what using it does, and every message of a meeting asks for the day.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day that a named zone (`Europe/Paris`) reads at an instant. */
export function localDateOf(instant: string, zone: string): string {
  return formatterOf(zone).format(new Date(instant));
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(zone, made);
  return made;
}

/** The day `days` later; negative values go back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: string, months: number): string {
  const start = new Date(`${date}T00:00:00Z`);
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return target.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
