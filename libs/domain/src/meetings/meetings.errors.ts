import { planErrors } from './plan/plan.errors';
import { liveErrors } from './live/live.errors';
import { ownNoteErrors } from './notes/own-note.errors';
import { recordErrors } from './record/record.errors';

/** Errors of planning, of the live meeting, of its record and of notes kept for oneself. */
export const meetingsErrors = { ...planErrors, ...liveErrors, ...recordErrors, ...ownNoteErrors } as const;
