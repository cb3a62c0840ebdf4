import * as z from 'zod';
import { localDateSchema } from '../time/local-date';

const bilingualSchema = z.object({ fr: z.string().min(1).max(4000), en: z.string().min(1).max(4000) });

/** One article: what is promised, and what the platform does about it. */
export const charterArticleSchema = z.object({
  number: z.int().min(1).max(60),
  title: bilingualSchema,
  text: bilingualSchema,
  enforcement: bilingualSchema,
});

/** Body that adopts a version: articles in order, each number once. */
export const publishCharterSchema = z.strictObject({
  label: z.string().trim().min(1).max(60).describe('Version as people call it, such as “2026-1”'),
  adoptedOn: localDateSchema.describe('Day on which the technical committee adopted it'),
  articles: z
    .array(charterArticleSchema)
    .min(1)
    .max(60)
    .refine((articles) => articles.every((article, index) => article.number === index + 1), 'articles are numbered 1, 2, 3…'),
});
export type PublishCharter = z.infer<typeof publishCharterSchema>;

/** A published version; it never changes afterwards. */
export const charterVersionSchema = z.object({
  id: z.uuid(),
  label: z.string(),
  adoptedOn: z.string(),
  publishedAt: z.string(),
  articles: z.array(charterArticleSchema),
  digest: z.string().describe('SHA-256 of the canonical text, printed on each signature evidence'),
});
export type CharterVersion = z.infer<typeof charterVersionSchema>;

/** Body of the signature: the version shown and every article opened, so that a stale page cannot sign another text. */
export const signCharterSchema = z.strictObject({
  versionId: z.uuid(),
  digest: z.string().length(64).describe('Digest of the text on the screen'),
  articlesRead: z.array(z.int().min(1).max(60)).max(60).describe('Numbers of the articles opened'),
  undertakes: z.literal(true).describe('“Je m’engage à respecter cette charte, y compris après mon départ”'),
});
export type SignCharter = z.infer<typeof signCharterSchema>;

/** What is kept of a signature and can be downloaded by its author. */
export const signatureEvidenceSchema = z.object({
  accountId: z.uuid(),
  councilId: z.uuid(),
  signer: z.string().describe('Name as displayed on the day'),
  structureIds: z.array(z.uuid()).describe('Structures that mandated the signer on the day'),
  versionId: z.uuid(),
  versionLabel: z.string(),
  digest: z.string(),
  articleCount: z.int(),
  signedAt: z.string(),
  validUntil: z.string().describe('Last day, in the council’s zone'),
  sessionId: z.uuid(),
  statement: z.string().describe('Sentence the signer agreed to'),
});
export type SignatureEvidence = z.infer<typeof signatureEvidenceSchema>;

/** A version without its text, for the list of versions. */
export const charterVersionSummarySchema = charterVersionSchema
  .omit({ articles: true })
  .extend({ articleCount: z.int(), signatures: z.int().describe('Signatures that were not withdrawn'), inForce: z.boolean() });
export type CharterVersionSummary = z.infer<typeof charterVersionSummarySchema>;

export const charterVersionListSchema = z.object({ items: z.array(charterVersionSummarySchema) });

/** A signature of the caller. */
export const ownSignatureSchema = z.object({
  id: z.uuid(),
  versionId: z.uuid(),
  versionLabel: z.string(),
  signedAt: z.string(),
  validUntil: z.string(),
  withdrawnAt: z.string().nullable(),
});
export type OwnSignature = z.infer<typeof ownSignatureSchema>;

const charterStateSchema = z.enum(['signed', 'outdated', 'unsigned']);

/** Answer of `GET /api/charter`: the version in force, and where the caller stands with it. */
export const charterPageSchema = z.object({
  version: charterVersionSchema.nullable().describe('Null while the council has published none'),
  state: charterStateSchema,
  renewalDue: z.boolean().describe('True from 30 days before the signature ends'),
  signatures: z.array(ownSignatureSchema).describe('The latest first'),
});
export type CharterPage = z.infer<typeof charterPageSchema>;

/** Answer of `GET /api/charter/signatures`: every member and where they stand. */
export const signatoriesSchema = z.object({
  items: z.array(
    z.object({
      accountId: z.uuid(),
      displayName: z.string(),
      state: charterStateSchema,
      versionLabel: z.string().nullable(),
      signedAt: z.string().nullable(),
      validUntil: z.string().nullable(),
      renewalDue: z.boolean(),
    }),
  ),
});
export type Signatories = z.infer<typeof signatoriesSchema>;
