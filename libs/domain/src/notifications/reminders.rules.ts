import { addDays, daysBetween } from '../time/local-date';

/** A mandate or a signature that ends is told so many days before. */
export const ENDING_NOTICE_DAYS = 30;
/** The end of the remarks on a record is told so many days before. */
export const REMARKS_NOTICE_DAYS = 2;

export interface ConvenedMeeting {
  readonly date: string;
  readonly convokedOn: string;
}

/** The reminders (days before the meeting) that are due today; one that falls before the convocation never is, nor any on the day itself. */
export function dueReminders({ date, convokedOn }: ConvenedMeeting, reminderDays: readonly number[], today: string): number[] {
  const left = daysBetween(today, date);
  if (left < 1) return [];
  return reminderDays.filter((days) => left <= days && convokedOn < addDays(date, -days));
}

/** The hour of the day, 0 to 23, that a named zone reads at an instant. */
export function localHourOf(instant: string, zone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(instant)));
}
