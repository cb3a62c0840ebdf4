import * as z from 'zod';
import { charterArticleSchema } from '../charter/charter.schema';

/** Texts that a council lends the others; nothing about a situation is ever one of them (R002). */
export const SHARED_MODEL_KINDS = ['convention', 'charter'] as const;
export type SharedModelKind = (typeof SHARED_MODEL_KINDS)[number];

/** Body of `POST /api/library/models`: what is lent is a published text of the council, copied as it stands. */
export const lendModelSchema = z.strictObject({
  kind: z.enum(SHARED_MODEL_KINDS),
  sourceId: z.uuid().describe('Published model of convention, or published version of the charter'),
});
export type LendModel = z.infer<typeof lendModelSchema>;

const sharedModelContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('convention'), text: z.string() }),
  z.object({ kind: z.literal('charter'), articles: z.array(charterArticleSchema) }),
]);
export type SharedModelContent = z.infer<typeof sharedModelContentSchema>;

const lineSchema = z.object({
  id: z.uuid(),
  kind: z.enum(SHARED_MODEL_KINDS),
  title: z.string().describe('Label of the text in the council that lends it'),
  councilName: z.string(),
  own: z.boolean(),
  lentAt: z.string(),
});

/** Answer of `GET /api/library/models`: what councils of the installation lend, the latest first. */
export const sharedModelListSchema = z.object({ items: z.array(lineSchema) });
export type SharedModelList = z.infer<typeof sharedModelListSchema>;

/** Answer of `GET /api/library/models/{id}`. */
export const sharedModelSchema = lineSchema.extend({ content: sharedModelContentSchema });
export type SharedModel = z.infer<typeof sharedModelSchema>;
