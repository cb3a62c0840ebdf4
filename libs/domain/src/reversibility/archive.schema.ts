import * as z from 'zod';

export const ARCHIVE_FORMAT = 'croisee-council';
export const ARCHIVE_VERSION = 1;

/** Public key of an installation that may open what is sealed: 32 bytes, base64url. */
export const destinationKeySchema = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('Key of the installation that will import, as `npm run import-council -- --show-key` prints it');

/** `GET /api/reversibility/export`: without a destination, what is sealed stays sealed for everybody. */
export const exportQuerySchema = z.object({ destination: destinationKeySchema.optional() });
export type ExportQuery = z.infer<typeof exportQuerySchema>;

/** `manifest.json` of an archive: what it holds, file by file, and what proves that nothing changed. */
export const archiveManifestSchema = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  at: z.iso.datetime(),
  council: z.object({ id: z.uuid(), name: z.string() }),
  /** Tables are read by the version of the platform that wrote them. */
  migrations: z.array(z.string()),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.int(), rows: z.int().nullable() })),
  /** Situations written in clear as the exporter reads them, and those kept from them. */
  readable: z.object({ situations: z.int(), withheld: z.int() }),
  /** The transfer key, sealed for one installation; null when nothing sealed can be opened elsewhere. */
  transfer: z.object({ destination: z.string(), sealed: z.string() }).nullable(),
});
export type ArchiveManifest = z.infer<typeof archiveManifestSchema>;

/** `sealed-rows.jsonl`: the rows of one table that the exporter may not see, sealed with the transfer key. */
export const sealedRowsSchema = z.object({ table: z.string().regex(/^[a-z_]+$/), sealed: z.string() });

/** `sealed-keys.jsonl`: one key of a situation, a meeting or the council, sealed with the transfer key. */
export const sealedKeySchema = z.object({
  kind: z.enum(['situation', 'meeting', 'council']),
  id: z.uuid(),
  sealed: z.string(),
});
