import * as z from 'zod';
import { localDateSchema } from '../time/local-date';
import { PARTNERSHIP_STATE_CODES } from '../vocabulary/partnership';
import { CONVENTION_STATES } from './convention.rules';

/** Body of `POST /api/conventions/models`: a text adopted for every structure (R008). */
export const publishConventionModelSchema = z.strictObject({
  label: z.string().trim().min(1).max(60).describe('Version as people call it, such as “2026-1”'),
  adoptedOn: localDateSchema.describe('Day on which the committee adopted it'),
  text: z.string().trim().min(40).max(40_000).describe('The whole text, paragraphs separated by empty lines'),
});
export type PublishConventionModel = z.infer<typeof publishConventionModelSchema>;

/** A published model; it never changes afterwards. */
export const conventionModelSchema = publishConventionModelSchema
  .extend({ id: z.uuid(), publishedAt: z.string(), inForce: z.boolean(), signed: z.int().describe('Conventions signed on this text') })
  .strip();
export type ConventionModel = z.infer<typeof conventionModelSchema>;

/** Answer of `GET /api/conventions/models`: without the texts, the one in force first. */
export const conventionModelListSchema = z.object({ items: z.array(conventionModelSchema.omit({ text: true })) });
export type ConventionModelList = z.infer<typeof conventionModelListSchema>;

/** Body of `POST /api/conventions`: what was signed on paper or by another means, by somebody the structure mandated. */
export const recordConventionSchema = z.strictObject({
  structureId: z.uuid(),
  modelId: z.uuid(),
  signatory: z.string().trim().min(2).max(120).describe('Who signed for the structure'),
  signatoryMandate: z.string().trim().min(2).max(160).describe('By which function or delegation'),
  signedOn: localDateSchema,
  validFrom: localDateSchema,
  validUntil: localDateSchema,
});
export type RecordConvention = z.infer<typeof recordConventionSchema>;

/** Body of `POST /api/conventions/{id}/end`. */
export const endConventionSchema = z.strictObject({
  on: localDateSchema.describe('First day without it'),
  reason: z.string().trim().min(10).max(600),
});
export type EndConvention = z.infer<typeof endConventionSchema>;

export const conventionSchema = recordConventionSchema
  .extend({ id: z.uuid(), modelLabel: z.string(), endedOn: z.string().nullable(), endReason: z.string().nullable() })
  .strip();
export type Convention = z.infer<typeof conventionSchema>;

/** A structure and where it stands. */
export const structureConventionsSchema = z.object({
  structureId: z.uuid(),
  structureName: z.string(),
  partnership: z.enum(PARTNERSHIP_STATE_CODES),
  state: z.enum(CONVENTION_STATES),
  current: conventionSchema.nullable().describe('The one the state is read from'),
  olderModel: z.boolean().describe('Bound by a text that a later model replaced'),
  blocked: z.boolean().describe('Its members cannot be convened, by the setting of the council'),
  history: z.array(conventionSchema).describe('The latest first'),
});
export type StructureConventions = z.infer<typeof structureConventionsSchema>;

export const conventionsQuerySchema = z.object({ structureId: z.uuid().optional() });

/** Answer of `GET /api/conventions`. */
export const conventionsViewSchema = z.object({
  required: z.boolean().describe('By the setting of the council, nobody is convened without one'),
  items: z.array(structureConventionsSchema),
});
export type ConventionsView = z.infer<typeof conventionsViewSchema>;
