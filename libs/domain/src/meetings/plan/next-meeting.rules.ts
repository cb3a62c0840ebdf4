import { daysBetween } from '../../time/local-date';
import type { MeetingKind, MeetingStatus } from './meeting-kinds';
import { seriesDates } from './series.rules';

/** What the calendar says of a meeting when the next one is prepared. */
export interface CalendarMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly date: string;
  /** Rhythm of the series it belongs to; null when it was planned alone. */
  readonly everyMonths: number | null;
}

/** The commission to prepare: one of the calendar, or a new one at the date of the rhythm, modelled on the last. */
export type NextCommission<M extends CalendarMeeting> =
  { readonly existing: M } | { readonly existing: null; readonly date: string; readonly model: M | null };

const USUAL_MONTHS = 3;
const DAYS_A_MONTH = 30.44;
/** A rhythm interrupted for years still finds its next date. */
const DATES_LOOKED_AT = 240;

/**
 * The nearest commission still in draft; else the nearest convened one of a coming day; else a new date, on the same weekday of the month as
 * the last commission and at its rhythm. Without any commission yet, the same weekday a month from today.
 */
export function nextCommission<M extends CalendarMeeting>(meetings: readonly M[], today: string): NextCommission<M> {
  const commissions = meetings
    .filter(({ kind, status }) => kind === 'commission' && status !== 'cancelled' && status !== 'postponed')
    .sort((a, b) => a.date.localeCompare(b.date));
  const coming = commissions.filter(({ date }) => date >= today);
  const existing =
    coming.find(({ status }) => status === 'draft') ?? coming.find(({ status, date }) => status === 'convoked' && date > today);
  if (existing !== undefined) return { existing };
  const model = commissions.at(-1);
  if (model === undefined) return { existing: null, date: after(today, { firstDate: today, everyMonths: 1 }), model: null };
  return { existing: null, date: after(today, { firstDate: model.date, everyMonths: rhythmOf(commissions) }), model };
}

/** The rhythm of the last series, or the distance between the last two meetings. */
function rhythmOf(commissions: readonly CalendarMeeting[]): number {
  const [before, last] = [commissions.at(-2), commissions.at(-1)];
  if (last !== undefined && last.everyMonths !== null) return last.everyMonths;
  if (before === undefined || last === undefined) return USUAL_MONTHS;
  return Math.min(12, Math.max(1, Math.round(daysBetween(before.date, last.date) / DAYS_A_MONTH)));
}

function after(today: string, rhythm: { readonly firstDate: string; readonly everyMonths: number }): string {
  const date = seriesDates({ ...rhythm, count: DATES_LOOKED_AT }).find((each) => each > today);
  if (date === undefined) throw new Error('A rhythm of meetings has no date in this century.');
  return date;
}
