import * as z from 'zod';
import { enterForAnotherSchema } from './entry.rules';
import { checklistStateSchema, flagPartySchema } from './preparation.schema';
import { saveDraftSchema } from './submission.schema';

/** Body that starts a submission; the id drawn by the caller makes a second click find the first draft. */
export const createSituationSchema = z.strictObject({
  id: z.uuid().optional(),
  mode: z.enum(['short', 'long']),
  entry: enterForAnotherSchema.optional().describe('For the coordination: a submission received on paper or by telephone'),
});
export type CreateSituation = z.infer<typeof createSituationSchema>;

/** A doubtful passage that its writer looked at and confirmed as naming nobody: a position in one field, never the passage. */
export const confirmedFindingSchema = z.strictObject({
  path: z.string().max(80).describe('Field, e.g. `account.factsSeen` or `stepsTaken.2.result`'),
  start: z.int().nonnegative().describe('First UTF-16 unit'),
  end: z.int().positive().describe('UTF-16 unit after the passage'),
});
export type ConfirmedFinding = z.infer<typeof confirmedFindingSchema>;

/** Body of `PUT /api/situations/:id/draft`: the whole form, the version it started from, the passages confirmed one by one. */
export const saveSubmissionSchema = saveDraftSchema.extend({
  confirmed: z.array(confirmedFindingSchema).max(200).default([]).describe('Doubtful passages confirmed as harmless'),
});
export type SaveSubmission = z.infer<typeof saveSubmissionSchema>;

/** Body of the emergency stop: what was typed is erased unless its author asks to keep it. */
export const redirectEmergencySchema = z.strictObject({ keepText: z.boolean().default(false) });
export type RedirectEmergency = z.infer<typeof redirectEmergencySchema>;

/** Body of `PUT /api/situations/:id/preparation`: the checklist as ticked and the structures that are party. */
export const prepareSchema = z.strictObject({
  version: z.int(),
  checklist: checklistStateSchema,
  parties: z.array(flagPartySchema).max(20).describe('Structures that are party to the situation; a decision taken is kept'),
});
export type Prepare = z.infer<typeof prepareSchema>;
