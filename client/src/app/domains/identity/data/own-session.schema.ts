import * as z from 'zod';

/** One open sign-in session of the person: the answer of `GET /api/me/sessions`. */
export const ownSessionSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});

export const ownSessionsSchema = z.object({ items: z.array(ownSessionSchema) });

export type OwnSession = z.infer<typeof ownSessionSchema>;
