import { committeeErrors } from './committees/committee.errors';
import { planErrors } from './plan/plan.errors';
import { liveErrors } from './live/live.errors';
import { afterErrors } from './after/after.errors';
import { ownNoteErrors } from './notes/own-note.errors';
import { recordErrors } from './record/record.errors';

/** Errors of planning, of the live meeting, of its record, of notes kept for oneself and of what follows it. */
export const meetingsErrors = {
  ...planErrors,
  ...liveErrors,
  ...recordErrors,
  ...ownNoteErrors,
  ...afterErrors,
  ...committeeErrors,
} as const;
