import * as z from 'zod';
import { GRANT_LEVELS, GRANT_REASONS } from '../access/grants';
import { EXPECTED_HELP, DEADLINE_KINDS } from './submission-blocks.schema';
import { SITUATION_ACTIONS, SITUATION_STATUSES } from './lifecycle';
import { PROBLEM_CODES } from '../vocabulary/problem-codes';
import { askAdviceSchema } from './advice.rules';

/** Answer of `GET /api/situations/:id/questions`. */
export const questionsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      askedBy: z.string().describe('Name'),
      askedAt: z.string(),
      text: z.string(),
      answer: z.object({ answeredBy: z.string(), answeredAt: z.string(), text: z.string() }).nullable(),
    }),
  ),
});
export type Questions = z.infer<typeof questionsSchema>;

/** Answer of `GET /api/situations/:id/timeline`: steps taken, dates ahead, and the events told in the form. */
export const timelineSchema = z.object({
  steps: z.array(
    z.object({
      at: z.string(),
      action: z.enum(SITUATION_ACTIONS),
      status: z.enum(SITUATION_STATUSES),
      by: z.string().nullable(),
      onBehalfOf: z.string().nullable().describe('The author, when somebody else handed over what they had received from them'),
    }),
  ),
  deadlines: z.array(z.object({ kind: z.enum(DEADLINE_KINDS), on: z.string(), daysLeft: z.int() })),
  answerDue: z.object({ on: z.string(), daysLeft: z.int() }).nullable(),
  dispensationReviewOn: z.string().nullable(),
  events: z.array(z.object({ when: z.string(), what: z.string() })),
});
export type Timeline = z.infer<typeof timelineSchema>;

/** Answer of `GET /api/situations/:id/readers`: who may see it and why; who read it, for the author and the ethics referent only. */
export const readersSchema = z.object({
  people: z.array(
    z.object({
      accountId: z.string(),
      name: z.string(),
      level: z.enum(GRANT_LEVELS),
      levelText: z.string().describe('The level in words'),
      reason: z.enum(GRANT_REASONS),
      reasonText: z.string().describe('Why, in words'),
      from: z.string(),
      until: z.string().nullable(),
      readsSecrets: z.boolean().describe('Sees health, protection and what the author marked'),
    }),
  ),
  reads: z.array(z.object({ accountId: z.string(), name: z.string(), firstAt: z.string(), lastAt: z.string(), times: z.int() })).optional(),
});
export type Readers = z.infer<typeof readersSchema>;

/** Body of `POST /api/advice-requests`; the id drawn by the caller makes a second click harmless. */
export const sendAdviceRequestSchema = askAdviceSchema.extend({ id: z.uuid().optional() });
export type SendAdviceRequest = z.infer<typeof sendAdviceRequestSchema>;

/** One anonymous advice request as its author and those who answer read it. */
export const adviceRequestSchema = z.object({
  id: z.string(),
  question: z.string(),
  context: z.string(),
  expectedHelp: z.array(z.enum(EXPECTED_HELP)),
  problems: z.array(z.enum(PROBLEM_CODES)),
  discussInMeeting: z.boolean(),
  askedBy: z.string().describe('Name'),
  askedAt: z.string(),
  own: z.boolean(),
  canAnswer: z.boolean(),
  answer: z
    .object({
      text: z.string(),
      outcome: z.enum(['answered', 'oriented', 'submit-a-situation', 'practice-question']),
      answeredBy: z.string().describe('Name'),
      answeredAt: z.string(),
    })
    .nullable(),
  forMeeting: z
    .object({ since: z.string(), on: z.string().nullable().describe('Day of the meeting; null while it waits for the next one') })
    .nullable()
    .describe('Kept as a question of practice'),
  canPlace: z.boolean().describe('The reader may make it a question of practice of a meeting'),
});
export type AdviceRequestView = z.infer<typeof adviceRequestSchema>;

/** Answer of `GET /api/advice-requests`. */
export const adviceListSchema = z.object({ items: z.array(adviceRequestSchema) });
export type AdviceList = z.infer<typeof adviceListSchema>;

/** Answer of `GET /api/situations/:id/invitees`: who may be invited for the situation, one line per structure they represent. */
export const situationInviteesSchema = z.object({
  items: z.array(z.object({ accountId: z.string(), displayName: z.string(), structureId: z.string(), structureName: z.string() })),
});
export type SituationInvitees = z.infer<typeof situationInviteesSchema>;
