import * as z from 'zod';
import { localDateSchema } from '../time/local-date';
import { RIGHTS_CHANNELS, RIGHTS_KINDS, RIGHTS_OUTCOMES, RIGHTS_STEPS } from './rights.rules';

const note = z.string().trim().max(2000).default('');

/** A request of a person: a code and a channel stand for her, nothing that names her. */
export const rightsRequestSchema = z.object({
  id: z.uuid(),
  kind: z.enum(RIGHTS_KINDS),
  code: z.string(),
  situationId: z.uuid().nullable().describe('The situation this code names now; null once erased or when no situation bears it'),
  channel: z.enum(RIGHTS_CHANNELS),
  receivedOn: localDateSchema,
  dueOn: localDateSchema,
  extended: z.boolean(),
  status: z.enum(['open', 'answered']),
  outcome: z.enum(RIGHTS_OUTCOMES).nullable(),
  answeredAt: z.string().nullable(),
  version: z.int(),
  steps: z.array(z.object({ step: z.string(), note: z.string(), by: z.string(), at: z.string() })),
});
export type RightsRequest = z.infer<typeof rightsRequestSchema>;

export const rightsListSchema = z.object({ items: z.array(rightsRequestSchema), today: localDateSchema });
export type RightsList = z.infer<typeof rightsListSchema>;

export const openRightsSchema = z.strictObject({
  kind: z.enum(RIGHTS_KINDS),
  code: z.string().trim().min(3).max(16),
  channel: z.enum(RIGHTS_CHANNELS),
  receivedOn: localDateSchema,
});
export type OpenRights = z.infer<typeof openRightsSchema>;

export const rightsStepSchema = z.strictObject({ step: z.enum(RIGHTS_STEPS), note });
export type RightsStepInput = z.infer<typeof rightsStepSchema>;

export const extendRightsSchema = z.strictObject({ reason: z.string().trim().min(10).max(1000) });

export const answerRightsSchema = z.strictObject({ outcome: z.enum(RIGHTS_OUTCOMES), note });
export type AnswerRights = z.infer<typeof answerRightsSchema>;
