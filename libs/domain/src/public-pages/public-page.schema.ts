import * as z from 'zod';

/** Last part of the address of a council's public page: lower-case letters, figures and hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .min(2)
  .max(60)
  .describe('Address of the page: lower-case letters, figures and hyphens');

const line = (max: number) => z.string().trim().max(max);

/** `PUT /api/public-page`: what the council tells everybody about its commission; a function and a professional number, never a person. */
export const editPublicPageSchema = z.strictObject({
  slug: slugSchema,
  published: z.boolean(),
  territory: line(200).describe('Who lives where'),
  contact: line(300).describe('How the coordinator is reached: function, professional number or address'),
  rhythm: line(200).describe('How often the commission meets, in words'),
});
export type EditPublicPage = z.infer<typeof editPublicPageSchema>;

/** Answer of `GET /api/public-page`: the page as its council writes it; null before it was first written. */
export const ownPublicPageSchema = z.object({ page: editPublicPageSchema.nullable(), proposedSlug: slugSchema });
export type OwnPublicPage = z.infer<typeof ownPublicPageSchema>;

/** Answer of `GET /api/public/commissions/{slug}`: nothing about situations, nobody's name. */
export const publicPageSchema = z.object({
  slug: z.string(),
  councilName: z.string(),
  bearer: z.string(),
  fictitious: z.boolean(),
  instanceName: z.string(),
  instanceShortName: z.string(),
  territory: z.string(),
  contact: z.string(),
  rhythm: z.string(),
  agreementGate: z.enum(['agreement', 'no-opposition']),
  answerDays: z.int(),
});
export type PublicPage = z.infer<typeof publicPageSchema>;

export const publicPagesSchema = z.object({ items: z.array(z.object({ slug: z.string(), councilName: z.string() })) });
export type PublicPages = z.infer<typeof publicPagesSchema>;

/** An address made from the name of a council. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return slug.length < 2 ? 'conseil' : slug;
}
