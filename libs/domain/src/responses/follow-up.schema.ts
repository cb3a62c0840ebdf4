import * as z from 'zod';
import { COMMITMENT_OUTCOME_CODES } from '../vocabulary/commitment-outcomes';
import { responseViewSchema } from './collective-response';
import { commitmentViewSchema } from './commitment.schema';

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
  structure: z.uuid().optional().describe('Those of one structure'),
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

/** Answer of `GET /api/commitments`, the latest ones first, with the names of the structures shown. */
export const commitmentListSchema = z.object({ items: z.array(listedCommitmentSchema), structures: z.array(named) });
export type CommitmentList = z.infer<typeof commitmentListSchema>;

const loop = z.object({ done: z.boolean(), dueOn: z.string(), overdueDays: z.int() });

/** Answer of `GET /api/situations/:id/follow-up`: responses, commitments, loops and what is open to the reader. */
export const followUpViewSchema = z.object({
  situationId: z.string(),
  situationCode: z.string(),
  status: z.string(),
  responses: z.array(
    responseViewSchema.extend({
      loops: z.object({ person: loop, submitter: loop }),
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
