import * as z from 'zod';
import { freeText } from './free-text';

/** Why a professional may need to know who a situation concerns; nothing else is a purpose. */
export const IDENTITY_PURPOSES = ['already-known', 'joint-visit', 'commitment', 'care-access', 'protection-measure'] as const;
export type IdentityPurpose = (typeof IDENTITY_PURPOSES)[number];

export const IDENTITY_MAX_DAYS = 90;

/** Body by which a member asks who a situation concerns; the answer never travels through the platform. */
export const askIdentitySchema = z.strictObject({
  purpose: z.enum(IDENTITY_PURPOSES).describe('Why it is needed'),
  text: freeText(600, 'What the requester will do with it, without naming anybody').min(10),
  days: z.int().min(1).max(IDENTITY_MAX_DAYS).describe('For how many days it is needed'),
});
export type AskIdentity = z.infer<typeof askIdentitySchema>;

/** Body of the decision; `told` means that the answer is given by telephone, outside the platform. */
export const decideIdentitySchema = z.strictObject({
  outcome: z.enum(['told', 'refused']),
  reason: freeText(600, 'Why, as the requester reads it, without naming anybody').min(5),
  days: z.int().min(1).max(IDENTITY_MAX_DAYS).describe('For how many days the answer may be used; not more than was asked'),
});
export type DecideIdentity = z.infer<typeof decideIdentitySchema>;

/** One request as the requester and those who decide read it: never a name of the person concerned. */
export const identityRequestSchema = z.object({
  id: z.string(),
  situationId: z.string(),
  code: z.string().describe('Neutral code; the submitter’s structure keeps the correspondence'),
  purpose: z.enum(IDENTITY_PURPOSES),
  text: z.string(),
  days: z.int(),
  askedAt: z.string(),
  askedBy: z.string().describe('Name'),
  structure: z.string().describe('Structure of the requester'),
  circle: z.literal([2, 3]).describe('Sharing circle of the requester today'),
  own: z.boolean(),
  canDecide: z.boolean(),
  decision: z
    .object({
      outcome: z.enum(['told', 'refused']),
      reason: z.string(),
      decidedBy: z.string().describe('Name'),
      decidedAt: z.string(),
      until: z.string().nullable().describe('Last day on which the answer may be used'),
    })
    .nullable(),
});
export type IdentityRequestView = z.infer<typeof identityRequestSchema>;

/** Answer of the lists of requests. */
export const identityRequestListSchema = z.object({ items: z.array(identityRequestSchema) });
export type IdentityRequestList = z.infer<typeof identityRequestListSchema>;
