import { daysBetween } from '../time/local-date';

/** What a reminder is about; mail says neither the code nor the content, only that something waits. */
export const REMINDER_TOPICS = ['commitment.due-soon', 'commitment.overdue', 'return.due', 'outlook.due'] as const;
export type ReminderTopic = (typeof REMINDER_TOPICS)[number];

/** Days before (negative) and after the date on which a reminder leaves. */
export const COMMITMENT_REMINDER_DAYS = [-7, -1, 1, 7, 14] as const;
export const RETURN_REMINDER_DAYS = [-3, 0, 7, 14] as const;
export const OUTLOOK_REMINDER_DAYS = [0, 14, 30] as const;

/** The last step reached today, so that a server that slept sends one reminder and not three; null before the first. */
export function reminderStep(dueOn: string, steps: readonly number[], today: string): number | null {
  const reached = steps.filter((step) => daysBetween(dueOn, today) >= step);
  return reached.length === 0 ? null : Math.max(...reached);
}

/** Before the date a commitment is due soon, from the day after it is overdue. */
export function commitmentTopic(step: number): ReminderTopic {
  return step <= 0 ? 'commitment.due-soon' : 'commitment.overdue';
}
