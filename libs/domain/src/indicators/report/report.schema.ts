import * as z from 'zod';
import { instantSchema } from '../../time/local-date';
import { indicatorBookSchema } from '../book';
import { publicationSchema } from '../indicators.schema';
import { REPORT_KINDS } from './report-outline';

/** `POST /api/indicators/reports`: a report stands on one publication, whose figures no longer change. */
export const createReportSchema = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  year: z.int().min(2000).max(2100),
  publicationId: z.uuid(),
});
export type CreateReport = z.infer<typeof createReportSchema>;

/** `PUT /api/indicators/reports/{id}/sections/{section}`. */
export const saveSectionSchema = z.strictObject({ text: z.string().max(20_000), version: z.int() });
export type SaveSection = z.infer<typeof saveSectionSchema>;

/** `POST /api/indicators/reports/{id}/seal`: cannot be undone, hence a reason. */
export const sealReportSchema = z.strictObject({ version: z.int(), reason: z.string().trim().min(3).max(500) });
export type SealReport = z.infer<typeof sealReportSchema>;

export const reportFileQuerySchema = z.object({ format: z.enum(['pdf', 'docx']).default('pdf') });

const reportLine = z.object({
  id: z.string(),
  kind: z.enum(REPORT_KINDS),
  year: z.int(),
  from: z.int(),
  to: z.int(),
  version: z.int(),
  updatedAt: instantSchema,
  sealedAt: instantSchema.nullable(),
  hash: z.string().nullable(),
});
export type ReportLine = z.infer<typeof reportLine>;

/** Answer of `GET /api/indicators/reports`. */
export const reportListSchema = z.object({ items: z.array(reportLine), mayWrite: z.boolean(), mayExport: z.boolean() });
export type ReportList = z.infer<typeof reportListSchema>;

/** Answer of `GET /api/indicators/reports/{id}`: the figures of the publication, and what is written under each part. */
export const reportViewSchema = reportLine.extend({
  publication: publicationSchema,
  book: indicatorBookSchema,
  texts: z.record(z.string(), z.string()),
  mayWrite: z.boolean(),
  mayExport: z.boolean(),
});
export type ReportView = z.infer<typeof reportViewSchema>;

export const reportVersionSchema = z.object({ version: z.int() });
export const createdReportSchema = z.object({ id: z.string() });

/** What is sealed: everything the document is made from, so that it is made the same again. */
export const reportContentSchema = z.object({
  kind: z.enum(REPORT_KINDS),
  council: z.string(),
  fictitious: z.boolean(),
  publication: publicationSchema,
  book: indicatorBookSchema,
  texts: z.record(z.string(), z.string()),
  version: z.int(),
  /** Local day of the draft or of the seal. */
  date: z.string(),
});
export type ReportContent = z.infer<typeof reportContentSchema>;
