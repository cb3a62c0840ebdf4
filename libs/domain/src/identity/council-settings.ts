import * as z from 'zod';
import { councilSettingsSchema, DEFAULT_COUNCIL_SETTINGS } from './council.schema';

/** A named zone that the platform can compute with, such as `Europe/Paris`. */
export const timeZoneSchema = z
  .string()
  .max(60)
  .refine((zone) => isTimeZone(zone), 'unknown time zone')
  .describe('Named time zone of dates and meetings');

const instanceSchema = z.strictObject({
  instanceName: z.string().trim().min(2).max(120).describe('Full name of the instance where situations are discussed'),
  instanceShortName: z.string().trim().min(2).max(30).describe('Its everyday name: commission, cellule, RESAD…'),
});

const conventionSchema = z.strictObject({
  conventionRequired: z.boolean().describe('Without a convention in force, members of a structure cannot be convened; otherwise it is only shown'),
});

/** What is kept in the settings of a council: the local choices and the names it gives its instance. */
export const storedSettingsSchema = councilSettingsSchema.extend({ ...instanceSchema.shape, ...conventionSchema.shape });
export type StoredSettings = z.infer<typeof storedSettingsSchema>;

export const DEFAULT_STORED_SETTINGS: StoredSettings = {
  ...DEFAULT_COUNCIL_SETTINGS,
  instanceName: 'Commission de réflexion et d’aide aux personnes en difficulté psychosociale',
  instanceShortName: 'commission',
  conventionRequired: false,
};

/** The settings of a council as stored, completed with the proposed values: a council created before a setting existed still works. */
export function readStoredSettings(stored: unknown): StoredSettings {
  const known = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const complete = Object.entries(storedSettingsSchema.shape).map(([name, schema]) => {
    const read = schema.safeParse(known[name]);
    return [name, read.success ? read.data : DEFAULT_STORED_SETTINGS[name as keyof StoredSettings]];
  });
  return storedSettingsSchema.parse(Object.fromEntries(complete));
}

/** Body of `PUT /api/council/settings`: everything the settings page shows, with the version it was read at. */
export const editCouncilSchema = z.strictObject({
  version: z.int().describe('Version on the screen'),
  name: z.string().trim().min(2).max(160).describe('Name of the council'),
  bearer: z.string().trim().min(2).max(160).describe('Body that bears the council: the data controller'),
  timeZone: timeZoneSchema,
  settings: storedSettingsSchema,
});
export type EditCouncil = z.infer<typeof editCouncilSchema>;

/** Answer of `GET /api/council/settings`. */
export const councilViewSchema = z.object({
  version: z.int(),
  name: z.string(),
  bearer: z.string(),
  timeZone: z.string(),
  fictitious: z.boolean(),
  settings: storedSettingsSchema,
});
export type CouncilView = z.infer<typeof councilViewSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
