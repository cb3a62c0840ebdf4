import * as z from 'zod';
import { emailSchema } from '../identity/account.schema';
import { PARTNERSHIP_STATE_CODES } from '../vocabulary/partnership';
import { PROFESSION_CODES } from '../vocabulary/professions';
import { SECTOR_CODES } from '../vocabulary/sectors';
import { STRUCTURE_TYPE_CODES } from '../vocabulary/structure-types';

/** A professional number as it is dialled; kept only for partners, never for a person concerned. */
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 .-]{5,18}$/)
  .describe('Professional telephone');

/** Body that creates or replaces a partner structure (R006). */
export const structureInputSchema = z.strictObject({
  name: z.string().trim().min(2).max(160).describe('Name of the structure'),
  type: z.enum(STRUCTURE_TYPE_CODES).describe('Type, S-code'),
  sector: z.enum(SECTOR_CODES).describe('Sector; proposed from the type'),
  partnership: z.enum(PARTNERSHIP_STATE_CODES).describe('Where the partnership stands'),
  territory: z.string().trim().max(120).nullable().describe('Area served, in words'),
  listedService: z.boolean().describe('Service named by R.1110-2 CSP: its non-health staff enter circle 2'),
  seats: z.int().min(0).max(20).nullable().describe('Seats planned in the commission'),
});
export type StructureInput = z.infer<typeof structureInputSchema>;

export const structureViewSchema = structureInputSchema.extend({ id: z.uuid(), version: z.int(), people: z.int() }).strip();
export type StructureView = z.infer<typeof structureViewSchema>;

/** Body that replaces a structure, at the version on the screen. */
export const editStructureSchema = structureInputSchema.extend({ version: z.int() });
export type EditStructure = z.infer<typeof editStructureSchema>;

export const structureListSchema = z.object({ items: z.array(structureViewSchema) });

/** Body that creates or replaces a professional of the directory: a colleague, not a person concerned. */
export const personInputSchema = z.strictObject({
  displayName: z.string().trim().min(2).max(120).describe('First name and name of the professional'),
  profession: z.enum(PROFESSION_CODES),
  structureId: z.uuid().nullable(),
  email: emailSchema.nullable(),
  phone: phoneSchema.nullable(),
});
export type PersonInput = z.infer<typeof personInputSchema>;

export const personViewSchema = personInputSchema.extend({ id: z.uuid(), version: z.int(), hasAccount: z.boolean() }).strip();
export type PersonView = z.infer<typeof personViewSchema>;

/** Body that replaces a professional, at the version on the screen. */
export const editPersonSchema = personInputSchema.extend({ version: z.int() });
export type EditPerson = z.infer<typeof editPersonSchema>;

export const personListSchema = z.object({ items: z.array(personViewSchema) });

/** Filters of the directory lists; people are filtered by `search` and `structureId`. */
export const directoryQuerySchema = z.object({
  structureId: z.uuid().optional(),
  search: z.string().trim().max(80).optional(),
  sector: z.enum(SECTOR_CODES).optional(),
  type: z.enum(STRUCTURE_TYPE_CODES).optional(),
  partnership: z.enum(PARTNERSHIP_STATE_CODES).optional(),
});
export type DirectoryQuery = z.infer<typeof directoryQuerySchema>;

/** Body of the partnership change. */
export const changePartnershipSchema = z.strictObject({ to: z.enum(PARTNERSHIP_STATE_CODES) });

/** Body of the import: the cells of the first sheet, header row first. */
export const importRowsSchema = z.strictObject({
  rows: z
    .array(z.array(z.string().max(400)).max(40))
    .min(1)
    .max(2001)
    .describe('Cells as text, header row first'),
});
export type ImportRows = z.infer<typeof importRowsSchema>;

const importErrorSchema = z.object({ field: z.string(), kind: z.string(), value: z.string() });

/** Answer of the preview: row by row, what an import would create, keep or refuse. */
export const importPreviewSchema = z.object({
  lines: z.array(
    z.object({
      rowNumber: z.int(),
      structure: z.object({ name: z.string(), type: z.enum(STRUCTURE_TYPE_CODES), isNew: z.boolean() }).nullable(),
      person: z.object({ displayName: z.string(), duplicate: z.enum(['directory', 'sheet']).nullable() }).nullable(),
      errors: z.array(importErrorSchema),
    }),
  ),
  ignoredHeaders: z.array(z.string()),
  totals: z.object({ newStructures: z.int(), newPeople: z.int(), duplicates: z.int(), linesWithErrors: z.int() }),
});
export type ImportPreviewView = z.infer<typeof importPreviewSchema>;

/** Answer of the import: what was created. */
export const importResultSchema = z.object({ newStructures: z.int(), newPeople: z.int(), duplicates: z.int() });
export type ImportResult = z.infer<typeof importResultSchema>;
