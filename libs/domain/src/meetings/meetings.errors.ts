import { planErrors } from './plan/plan.errors';
import { liveErrors } from './live/live.errors';
import { recordErrors } from './record/record.errors';

/** Errors of planning, of the live meeting and of its record. */
export const meetingsErrors = { ...planErrors, ...liveErrors, ...recordErrors } as const;
