import * as z from 'zod';
import { codesOf } from '../../vocabulary/coded-list';
import { FEEDBACK_ANSWERS } from './feedback.rules';
import { LESSON_THEMES } from './lesson.rules';

const answer = z.enum(FEEDBACK_ANSWERS);
const theme = z.enum(codesOf(LESSON_THEMES));

/** `POST /api/meetings/{id}/feedback`: three taps, sent together, once. */
export const feedbackSchema = z.strictObject({ useful: answer, heard: answer, 'next-step': answer });
export type Feedback = z.infer<typeof feedbackSchema>;

/** `POST /api/meetings/{id}/lessons`: one thing the meeting taught about the territory. */
export const lessonSchema = z.strictObject({ theme, text: z.string().trim().min(10).max(600) });
export type Lesson = z.infer<typeof lessonSchema>;

const counts = z.object({ yes: z.int(), partly: z.int(), no: z.int() });
const lesson = z.object({ id: z.string(), theme, text: z.string() });

/** Answer of `GET /api/meetings/{id}/after`: the questionnaire and, for those who organise, its counts and the lessons. */
export const afterMeetingSchema = z.object({
  mayAnswer: z.boolean(),
  answered: z.boolean(),
  endsAt: z.string().nullable(),
  /** For those who organise, from five answers, once the questionnaire has ended. */
  counts: z.object({ useful: counts, heard: counts, 'next-step': counts }).nullable(),
  lessons: z.array(lesson).nullable().describe('Null for those who do not organise the meeting'),
  mayWriteLessons: z.boolean(),
});
export type AfterMeeting = z.infer<typeof afterMeetingSchema>;

/** Answer of `GET /api/lessons`: what the council’s meetings taught, by quarter, latest first. */
export const lessonsSchema = z.object({ items: z.array(lesson.extend({ quarter: z.string() })) });
export type Lessons = z.infer<typeof lessonsSchema>;
