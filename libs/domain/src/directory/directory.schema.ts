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

/** Filters of the directory lists. */
export const directoryQuerySchema = z.object({
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
