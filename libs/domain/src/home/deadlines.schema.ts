import * as z from 'zod';
import { localDateSchema } from '../time/local-date';

/** What may fall due: each kind has its sentence and its page in the interface. */
export const DEADLINE_SOURCES = ['meeting', 'remarks', 'commitment', 'answer', 'mandate', 'charter'] as const;
export type DeadlineSource = (typeof DEADLINE_SOURCES)[number];

/** How many days the home page looks ahead. */
export const HOME_DAYS_AHEAD = 30;

const deadline = z.object({
  source: z.enum(DEADLINE_SOURCES),
  /** The meeting, the situation, the account: what its page is found by. */
  subjectId: z.string().nullable(),
  on: localDateSchema,
  daysLeft: z.int().describe('Negative when the day has passed'),
  /** Title of a meeting, neutral code of a situation, name of a person or a structure; null when the sentence says enough. */
  label: z.string().nullable(),
});
export type Deadline = z.infer<typeof deadline>;

/** Answer of `GET /api/home/deadlines`: what falls due for the reader, the nearest first, what is late before. */
export const deadlinesSchema = z.object({ today: localDateSchema, items: z.array(deadline) });
export type Deadlines = z.infer<typeof deadlinesSchema>;

export const FIRST_STEPS = ['structures', 'people', 'charter', 'settings', 'meeting'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** Answer of `GET /api/home/first-steps`: how far a new council is. */
export const firstStepsSchema = z.object({ steps: z.array(z.object({ step: z.enum(FIRST_STEPS), done: z.boolean() })) });
export type FirstSteps = z.infer<typeof firstStepsSchema>;

/** `GET /api/home/references`: what the search finds, by a code or the beginning of one, never by words of a text. */
export const searchQuerySchema = z.object({ q: z.string().trim().min(2).max(20) });
export const foundReferencesSchema = z.object({
  items: z.array(z.object({ kind: z.enum(['situation', 'meeting']), id: z.string(), label: z.string(), on: localDateSchema.nullable() })),
});
export type FoundReferences = z.infer<typeof foundReferencesSchema>;
