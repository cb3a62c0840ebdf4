import * as z from 'zod';
import { COMMITMENT_OUTCOME_CODES, NON_COMPLETION_CODES } from '../vocabulary/commitment-outcomes';
import { EFFECT_CODES } from '../vocabulary/effects';
import { OUTLOOK_CODES } from '../vocabulary/outlooks';
import { responseViewSchema } from './collective-response';
import { commitmentViewSchema } from './commitment.schema';
import { EFFECT_JUDGES } from './effect.rules';
import { RELIEF_MOMENTS } from './relief.rules';

const named = z.object({ id: z.string(), name: z.string() });

/** Query of `GET /api/commitments`; every field narrows. */
export const listCommitmentsSchema = z.strictObject({
  status: z
    .string()
    .max(200)
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(z.enum(COMMITMENT_OUTCOME_CODES)).max(6))
    .optional()
    .describe('States, separated by commas'),
  overdue: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('Late ones only'),
  soon: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('Open ones due from today to a week on'),
  reason: z.enum(NON_COMPLETION_CODES).optional().describe('Those not kept for this reason'),
  structure: z.uuid().optional().describe('Those of one structure'),
  recent: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('Open ones, and those ended in the last 90 days'),
  mine: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('Those of one’s structures, and of the situations one coordinates or follows'),
  first: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(200))
    .optional()
    .describe('Only as many, by date; `more` says whether others follow'),
  summary: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('Counts all that match, shown or not, and names the structures of the view, whatever it is narrowed to'),
});
export type ListCommitments = z.infer<typeof listCommitmentsSchema>;

/** A commitment on a list: where it comes from, and what its reader may do with it. */
export const listedCommitmentSchema = commitmentViewSchema.extend({
  situationId: z.string(),
  meetingDate: z.string(),
  mayUpdate: z.boolean(),
  mayReassign: z.boolean(),
  mayUndo: z.boolean().describe('The last change is the reader’s own and recent'),
});
export type ListedCommitment = z.infer<typeof listedCommitmentSchema>;

/** Answer of `GET /api/commitments`, those due first before the others, with the names of the structures shown. */
export const commitmentListSchema = z.object({
  items: z.array(listedCommitmentSchema),
  structures: z.array(named),
  more: z.boolean().describe('Others follow those that were asked for'),
  summary: z.object({ total: z.int(), late: z.int() }).nullable().describe('Of all that match; null when not asked for'),
});
export type CommitmentList = z.infer<typeof commitmentListSchema>;

/** A date is near from so many days before. */
export const SOON_DAYS = 7;

/** How long ended commitments stay on the board. */
export const BOARD_DAYS = 90;

const loop = z.object({ done: z.boolean(), dueOn: z.string(), overdueDays: z.int() });

/** Answer of `GET /api/situations/:id/follow-up`: responses, commitments, loops and what is open to the reader. */
export const followUpViewSchema = z.object({
  situationId: z.string(),
  situationCode: z.string(),
  status: z.string(),
  responses: z.array(
    responseViewSchema.extend({
      /** Which passage of the situation this is, from 1. */
      passage: z.int(),
      loops: z.object({ person: loop, submitter: loop }),
      /** What the referent and the person said of the effect, in order; absent for those who only sat. */
      effects: z
        .array(z.object({ judgedBy: z.enum(EFFECT_JUDGES), effect: z.enum(EFFECT_CODES), words: z.string(), recordedAt: z.string() }))
        .optional(),
      /** The review at six months of the last passage. */
      outlook: z.object({ dueOn: z.string(), asked: z.boolean(), overdueDays: z.int() }).nullable(),
      outlookAnswer: z
        .object({
          housing: z.enum(OUTLOOK_CODES),
          care: z.enum(OUTLOOK_CODES),
          rights: z.enum(OUTLOOK_CODES),
          note: z.string(),
          recordedAt: z.string(),
        })
        .nullable()
        .optional(),
      /** The question of relief asked of this reader today. */
      reliefAsked: z.object({ moment: z.enum(RELIEF_MOMENTS), until: z.string() }).nullable(),
      mayJudgeEffect: z.boolean(),
      mayAnswerOutlook: z.boolean(),
      /** The reader is proposed as referent and has not answered. */
      mayAnswerReferent: z.boolean(),
      mayReturnToPerson: z.boolean(),
      mayReturnToSubmitter: z.boolean(),
      mayReadExtract: z.boolean(),
    }),
  ),
  commitments: z.array(listedCommitmentSchema),
  mayClose: z.boolean(),
  structures: z.array(named),
  people: z.array(named),
});
export type FollowUpView = z.infer<typeof followUpViewSchema>;

/** Body that takes the last change of a commitment back. */
export const undoCommitmentSchema = z.strictObject({ version: z.int() });
