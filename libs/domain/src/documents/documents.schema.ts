import * as z from 'zod';
import { instantSchema, localDateSchema } from '../time/local-date';
import { ASKED_KINDS, DOCUMENT_KINDS } from './document-kinds';

const id = z.uuid();

/** `POST /api/documents`: which document, of what, as which file. */
export const exportDocumentSchema = z.strictObject({
  kind: z.enum(ASKED_KINDS),
  subjectId: id.describe('Meeting, response, charter version, model of convention or convention signed'),
  format: z.enum(['pdf', 'docx']),
  recipientIds: z.array(id).max(60).default([]).describe('Members for whom a numbered pack is printed'),
});
export type ExportDocument = z.infer<typeof exportDocumentSchema>;

/** Answer of an export: where its file is fetched, until when. */
export const issuedDocumentSchema = z.object({
  id: z.string(),
  number: z.string(),
  fileName: z.string(),
  expiresAt: instantSchema,
});
export type IssuedDocumentView = z.infer<typeof issuedDocumentSchema>;

/** One line of the register: who took what away, never what it says. */
export const registeredDocumentSchema = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  format: z.enum(['pdf', 'docx']),
  /** Title of the meeting or of the version, without content. */
  about: z.string(),
  date: localDateSchema,
  byName: z.string(),
  at: instantSchema,
  expiresAt: instantSchema,
  revokedAt: instantSchema.nullable(),
  fetches: z.int(),
  copies: z.int(),
  situations: z.int(),
  mine: z.boolean(),
});
export type RegisteredDocument = z.infer<typeof registeredDocumentSchema>;

/** Answer of `GET /api/documents`: the latest exports, those of the council for who watches over them. */
export const documentRegisterSchema = z.object({ items: z.array(registeredDocumentSchema) });
export type DocumentRegister = z.infer<typeof documentRegisterSchema>;

export const registerQuerySchema = z.object({ whose: z.enum(['mine', 'council']).default('mine') });

/** Answer of `GET /api/situations/:id/exports`: which documents took this situation out, for its author. */
export const situationExportsSchema = z.object({
  items: z.array(z.object({ number: z.string(), kind: z.enum(DOCUMENT_KINDS), byName: z.string(), at: instantSchema, copies: z.int() })),
});
export type SituationExports = z.infer<typeof situationExportsSchema>;
