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
