import * as z from 'zod';
import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS } from '../meetings/after/feedback.rules';

/** Answer of `GET /api/questionnaires/after-meetings`: the three taps of the end of meetings, over those that may be read. */
export const afterMeetingsTotalsSchema = z.object({
  meetings: z.int(),
  answers: z.int(),
  counts: z.array(z.object({ question: z.enum(FEEDBACK_QUESTIONS), answer: z.enum(FEEDBACK_ANSWERS), count: z.int() })),
});
export type AfterMeetingsTotals = z.infer<typeof afterMeetingsTotalsSchema>;
