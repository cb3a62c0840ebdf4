import { accept, refuse, type Outcome } from '../errors/outcome';
import type { RetentionRule } from './retention-rules';

const DAY_MS = 86_400_000;

/** What was destroyed is irrecoverable once no backup of keys holds it: the default of `--keep-keys-days`. */
export const IRRECOVERABLE_AFTER_DAYS = 30;

export const MAX_POSTPONEMENTS = 2;
export const MAX_POSTPONED_DAYS = 90;

/** Where one situation stands towards its end. */
export interface RetentionCase {
  /** Instant the delay is counted from. */
  readonly triggerAt: string;
  readonly delayDays: number;
  readonly firstNoticeAt: string | null;
  readonly lastNoticeAt: string | null;
  readonly postponements: number;
  readonly postponedDays: number;
  readonly isHeld: boolean;
}

/** When the situation goes if nothing is done, notices and postponements counted. */
export function dueAt(rule: RetentionRule, one: RetentionCase): string {
  const planned = Date.parse(one.triggerAt) + (one.delayDays + one.postponedDays) * DAY_MS;
  const [, lastDays] = noticeDaysOf(rule, one.delayDays);
  // A last notice that left late still gives those who read it the same days to act.
  const afterNotice = one.lastNoticeAt === null ? 0 : Date.parse(one.lastNoticeAt) + lastDays * DAY_MS;
  return new Date(Math.max(planned, afterNotice)).toISOString();
}

export type RetentionStep = 'wait' | 'first-notice' | 'last-notice' | 'erase' | 'held';

/** The one thing to do now. Doing it and asking again leads to the next; nothing is erased before both notices, their days and the delay. */
export function nextStep(rule: RetentionRule, one: RetentionCase, now: string): RetentionStep {
  const left = Date.parse(dueAt(rule, one)) - Date.parse(now);
  const [firstDays, lastDays] = noticeDaysOf(rule, one.delayDays);
  if (one.firstNoticeAt === null) return left <= firstDays * DAY_MS ? 'first-notice' : 'wait';
  if (rule.action === 'review') return 'wait';
  if (one.lastNoticeAt === null) return left <= lastDays * DAY_MS ? 'last-notice' : 'wait';
  if (left > 0) return 'wait';
  return one.isHeld ? 'held' : 'erase';
}

/** Notices as the rule says, never longer before the end than a third of the delay. */
function noticeDaysOf({ noticeDays: [first, last] }: RetentionRule, delayDays: number): readonly [number, number] {
  const third = Math.max(1, Math.floor(delayDays / 3));
  return [Math.min(first, third), Math.min(last, Math.max(1, Math.floor(third / 2)))];
}

/** A delay of the council's own: over the ceiling only with a written justification. */
export function checkDelay(rule: RetentionRule, delayDays: number, justification: string): Outcome<number> {
  if (delayDays > rule.ceilingDays && justification.trim() === '') return refuse('RETENTION_CEILING', { ceilingDays: rule.ceilingDays });
  return accept(delayDays);
}

/** Later, a limited number of times and days; new notices leave before the new end. */
export function postpone(rule: RetentionRule, one: RetentionCase, days: number): Outcome<RetentionCase> {
  if (rule.action === 'review') return refuse('RETENTION_NOTHING_DUE');
  if (one.postponements >= MAX_POSTPONEMENTS) return refuse('RETENTION_POSTPONED_ENOUGH', { postponements: one.postponements });
  return accept({
    ...one,
    postponements: one.postponements + 1,
    postponedDays: one.postponedDays + Math.min(days, MAX_POSTPONED_DAYS),
    firstNoticeAt: null,
    lastNoticeAt: null,
  });
}
