import * as z from 'zod';
import { COMMITMENT_OUTCOME_CODES, NON_COMPLETION_CODES } from '../vocabulary/commitment-outcomes';
import { PROPOSABLE_RESPONSE_CODES } from '../vocabulary/response-codes';

/** Body that moves a commitment on; why it could not be done is coded, because missing offers are counted. */
export const updateCommitmentSchema = z
  .strictObject({
    status: z.enum(COMMITMENT_OUTCOME_CODES).describe('New state'),
    reason: z.enum(NON_COMPLETION_CODES).nullable().describe('Why it was not carried out'),
    note: z.string().max(1000).describe('What was done, without anything that identifies'),
    version: z.int().describe('Version on the screen; an older one is refused'),
  })
  .refine((change) => (change.status !== 'impossible' && change.status !== 'abandoned') || change.reason !== null, {
    path: ['reason'],
    message: 'a reason is required',
  });
export type UpdateCommitment = z.infer<typeof updateCommitmentSchema>;

/** Body that hands a commitment to another structure or another day; only the coordinator does. */
export const reassignCommitmentSchema = z.strictObject({
  structureId: z.uuid().describe('Structure that answers for it'),
  dueOn: z.iso.date().describe('New date'),
  version: z.int(),
});
export type ReassignCommitment = z.infer<typeof reassignCommitmentSchema>;

/** One commitment as its readers see it. */
export const commitmentViewSchema = z.object({
  id: z.string(),
  situationCode: z.string(),
  code: z.enum(PROPOSABLE_RESPONSE_CODES).describe('R-code'),
  text: z.string(),
  structureId: z.string().nullable(),
  dueOn: z.string().nullable(),
  needsAgreement: z.boolean(),
  status: z.enum(COMMITMENT_OUTCOME_CODES),
  reason: z.enum(NON_COMPLETION_CODES).nullable(),
  overdueDays: z.int().describe('0 while it is not late'),
  version: z.int(),
  updates: z.array(z.object({ at: z.string(), structureId: z.string().nullable(), text: z.string() })).readonly(),
});
export type CommitmentView = z.infer<typeof commitmentViewSchema>;
