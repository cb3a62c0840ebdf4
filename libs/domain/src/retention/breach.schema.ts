import * as z from 'zod';
import { instantSchema } from '../time/local-date';
import { BREACH_NATURES, BREACH_RISKS, BREACH_STEPS } from './breach.rules';

const text = z.string().trim().max(4000);

export const breachSchema = z.object({
  id: z.uuid(),
  nature: z.enum(BREACH_NATURES),
  risk: z.enum(BREACH_RISKS),
  discoveredAt: z.string(),
  dueAt: z.string(),
  peopleAffected: z.int().nullable(),
  status: z.enum(['open', 'closed']),
  authorityNotifiedAt: z.string().nullable(),
  peopleToldAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  facts: z.string(),
  consequences: z.string(),
  measures: z.string(),
  version: z.int(),
  steps: z.array(z.object({ step: z.string(), note: z.string(), by: z.string(), at: z.string() })),
});
export type Breach = z.infer<typeof breachSchema>;

export const breachListSchema = z.object({ items: z.array(breachSchema), now: z.string() });
export type BreachList = z.infer<typeof breachListSchema>;

const described = {
  nature: z.enum(BREACH_NATURES),
  risk: z.enum(BREACH_RISKS),
  peopleAffected: z.int().min(0).max(100_000).nullable().describe('About how many; null while unknown'),
  facts: text.min(10).describe('What happened, without anything that names a person'),
  consequences: text.default(''),
  measures: text.default(''),
};

export const openBreachSchema = z.strictObject({ ...described, discoveredAt: instantSchema });
export type OpenBreach = z.infer<typeof openBreachSchema>;

export const editBreachSchema = z.strictObject({ ...described, version: z.int() });
export type EditBreach = z.infer<typeof editBreachSchema>;

export const breachStepSchema = z.strictObject({ step: z.enum(BREACH_STEPS), note: z.string().trim().max(2000).default('') });
export type BreachStepInput = z.infer<typeof breachStepSchema>;

/** Ends every open session of the council, or of one account: whoever is entitled signs in again. */
export const suspendAccessSchema = z.strictObject({
  accountId: z.uuid().nullable().describe('Null for everybody in the council'),
  reason: z.string().trim().min(10).max(1000),
});
export type SuspendAccess = z.infer<typeof suspendAccessSchema>;
