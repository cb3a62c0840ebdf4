import { accept, refuse, type Outcome } from '../../errors/outcome';
import type { MeetingState } from '../live/state';

/** The three questions of the end of a meeting, one tap each (R060). */
export const FEEDBACK_QUESTIONS = ['useful', 'heard', 'next-step'] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];

export const FEEDBACK_ANSWERS = ['yes', 'partly', 'no'] as const;
export type FeedbackAnswer = (typeof FEEDBACK_ANSWERS)[number];

/** How long those who were there may answer. */
export const FEEDBACK_OPEN_DAYS = 7;
/** Fewer answers than this are never shown. */
export const FEEDBACK_MINIMUM_ANSWERS = 5;

const DAY_MS = 86_400_000;

export type FeedbackCounts = Readonly<Record<FeedbackQuestion, Readonly<Record<FeedbackAnswer, number>>>>;

/** When the questionnaire of a closed meeting ends; null before the meeting is closed. */
export function feedbackEndsAt({ closedAt }: Pick<MeetingState, 'closedAt'>): string | null {
  return closedAt === null ? null : new Date(Date.parse(closedAt) + FEEDBACK_OPEN_DAYS * DAY_MS).toISOString();
}

/** Only those who were there answer, once, until the questionnaire ends. */
export function canGiveFeedback(state: MeetingState, memberId: string, hasAnswered: boolean, now: string): Outcome {
  const endsAt = feedbackEndsAt(state);
  if (endsAt === null) return refuse('MEETING_STATE', { status: state.status });
  const attendance = state.participants.find((person) => person.memberId === memberId)?.attendance;
  if (attendance !== 'present' && attendance !== 'remote' && attendance !== 'left') return refuse('FEEDBACK_NEEDS_PRESENCE');
  if (now > endsAt) return refuse('FEEDBACK_OVER');
  return hasAnswered ? refuse('ALREADY_DONE') : accept();
}

/**
 * What those who organise may read: counts, from five answers, once nobody can answer any more. Counts that grew one by one would tell
 * who answered what.
 */
export function readableFeedback(state: MeetingState, answers: number, counts: FeedbackCounts, now: string): FeedbackCounts | null {
  const endsAt = feedbackEndsAt(state);
  return endsAt !== null && now > endsAt && answers >= FEEDBACK_MINIMUM_ANSWERS ? counts : null;
}
