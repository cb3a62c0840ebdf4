import * as z from 'zod';
import { QUIZ_CHOICES, QUIZ_QUESTIONS } from './quiz-questions';

/** Body of the quiz: the letter chosen for each question. */
export const answerQuizSchema = z.strictObject({
  answers: z
    .partialRecord(z.enum(QUIZ_QUESTIONS.map(({ id }) => id) as [string, ...string[]]), z.enum(QUIZ_CHOICES))
    .describe('Letter chosen, by question'),
});
export type AnswerQuiz = z.infer<typeof answerQuizSchema>;

/** Answer of the quiz: right and wrong; a failed attempt is kept nowhere. */
export const quizResultSchema = z.object({
  score: z.int(),
  outOf: z.int(),
  passed: z.boolean(),
  answers: z.array(z.object({ id: z.string(), chosen: z.enum(QUIZ_CHOICES), right: z.enum(QUIZ_CHOICES) })),
});
export type QuizResultView = z.infer<typeof quizResultSchema>;

/** Answer of `GET /api/onboarding`: where the caller stands. */
export const onboardingSchema = z.object({
  asked: z.boolean().describe('The council asks for it before meeting content opens'),
  due: z.boolean().describe('Meeting content waits for it'),
  passedAt: z.string().nullable(),
  score: z.int().nullable(),
  until: z.string().nullable().describe('Day on which it is to be done again'),
});
export type Onboarding = z.infer<typeof onboardingSchema>;
