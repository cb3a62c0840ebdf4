import * as z from 'zod';

/** Why a copy of a text was kept: asked for, before a restoration, or because its item or its tidying ended. */
export const VERSION_CAUSES = ['asked', 'before-restoration', 'item-ended', 'tidied'] as const;
export type VersionCause = (typeof VERSION_CAUSES)[number];

const version = z.object({ id: z.string(), takenAt: z.string(), cause: z.enum(VERSION_CAUSES) });

/** Answer of `GET /api/minutes/{id}/versions`: the copies kept of a text, latest first. */
export const minutesVersionsSchema = z.object({
  items: z.array(version),
  /** The text still takes edits from the reader: a version may be kept or restored. */
  writable: z.boolean(),
});
export type MinutesVersions = z.infer<typeof minutesVersionsSchema>;

/** Answer of `GET /api/minutes/{id}/versions/{versionId}`: the copy as it is read, section by section. */
export const minutesVersionSchema = version.extend({ sections: z.array(z.object({ section: z.string(), text: z.string() })) });
export type MinutesVersion = z.infer<typeof minutesVersionSchema>;

/** `POST /api/minutes/{id}/redaction-preview`: where else a passage stands. */
export const redactionSearchSchema = z.strictObject({ text: z.string().trim().min(2).max(500) });

/** Where a passage stands, among the texts of the meeting that the facilitator may redact. */
export const redactionPlacesSchema = z.object({
  places: z.array(
    z.object({
      documentId: z.string(),
      layer: z.enum(['working-notes', 'record']),
      /** Place of the item in the agenda, from 1. */
      number: z.int(),
      occurrences: z.int(),
      /** How many kept versions hold it too; they are redacted with the text. */
      versions: z.int(),
    }),
  ),
  /** Propositions that hold it: they are amended or corrected by an erratum, not redacted. */
  propositions: z.int(),
});
export type RedactionPlaces = z.infer<typeof redactionPlacesSchema>;

/** `POST /api/minutes/{id}/redaction`: takes a passage out of the texts named, versions included, in one act. */
export const redactSchema = z.strictObject({ text: z.string().trim().min(2).max(500), documentIds: z.array(z.uuid()).min(1).max(100) });
export type Redact = z.infer<typeof redactSchema>;

export const redactedSchema = z.object({ removed: z.int() });
